package concord.exchange.table;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes separated text that spreadsheets and [DelimitedRows] read back as it was.
final class DelimitedOutput implements Closeable {

  private final Writer out;
  private final char delimiter;

  /// @param mark whether to begin with a byte order mark, without which Excel takes a CSV for the
  ///     code page of its machine
  DelimitedOutput(OutputStream out, char delimiter, boolean mark) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    this.delimiter = delimiter;
    if (mark) this.out.write('\uFEFF');
  }

  void row(List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) out.write(delimiter);
      String cell = cells.get(i).replace("\r\n", "\n").replace('\r', '\n');
      boolean quote =
          cell.indexOf(delimiter) >= 0 || cell.indexOf('\n') >= 0 || cell.startsWith("\"");
      out.write(quote ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
    }
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
