package concord.cli.beads;

import com.google.auto.service.AutoService;
import concord.alignment.Bead;
import concord.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// Texts side by side: a row a bead, a column a language, the confidence last. The header names the
/// languages, so that the table reads back as translation units.
@AutoService(BeadFormat.class)
public final class TableBeads implements BeadFormat {

  @Override
  public String id() {
    return "tsv";
  }

  @Override
  public void write(List<AlignedStatement> statements, OutputStream out) throws IOException {
    var text = new StringBuilder();
    List<Language> before = List.of();
    for (AlignedStatement statement : statements) {
      if (!statement.languages().equals(before)) {
        before = statement.languages();
        text.append(before.stream().map(Language::tag).collect(Collectors.joining("\t")))
            .append("\tconfidence\n");
      }
      for (Bead bead : statement.beads()) {
        for (int column = 0; column < before.size(); column++) {
          text.append(cell(statement.text(bead, column))).append('\t');
        }
        text.append(NumberBeads.confidence(bead)).append('\n');
      }
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /// A tab or line feed would end the cell.
  private static String cell(String text) {
    return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
  }
}
