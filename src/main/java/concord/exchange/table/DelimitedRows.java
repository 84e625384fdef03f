package concord.exchange.table;

import concord.text.EncodingDetector;
import concord.text.Limits;
import concord.text.Problem;
import concord.text.ProblemException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Comma, semicolon or tab separated text as spreadsheets write it (RFC 4180): cells may be quoted
/// and then hold anything. A quote that is never closed properly is a quote, not the end of the
/// file.
final class DelimitedRows implements Rows {

  private static final int HEAD_BYTES = 1 << 20;
  private static final int LINE_CHARACTERS = 1 << 21;

  /// A quoted cell of more lines is an open quote.
  private static final int CELL_LINES = 200;

  private final String name;
  private final Reader in;
  private final Consumer<Problem> problems;
  private final char delimiter;
  private final Deque<String> ahead = new ArrayDeque<>();
  private int line;

  private DelimitedRows(
      String name, Reader in, Consumer<Problem> problems, Optional<Character> delimiter)
      throws IOException {
    this.name = name;
    this.in = in;
    this.problems = problems;
    String first = readLine();
    if (first != null) ahead.add(first);
    this.delimiter = delimiter.orElseGet(() -> guess(first == null ? "" : first));
  }

  /// @param delimiter empty to tell it from the first line
  static DelimitedRows open(
      String name, InputStream input, Optional<Character> delimiter, Consumer<Problem> problems)
      throws IOException {
    var in = new BufferedInputStream(input, 1 << 16);
    in.mark(HEAD_BYTES);
    byte[] head = in.readNBytes(HEAD_BYTES);
    in.reset();
    if (head.length == 0) throw new ProblemException(Problem.error("file-empty", "file", name));
    var detected = EncodingDetector.detect(head);
    in.skipNBytes(detected.markBytes());
    Charset charset = detected.charset();
    if (!detected.sure()) {
      problems.accept(Problem.note("encoding-guessed", "file", name, "charset", charset.name()));
    }
    return new DelimitedRows(name, new InputStreamReader(in, charset), problems, delimiter);
  }

  private static char guess(String line) {
    char best = ',';
    long most = 0;
    for (char candidate : new char[] {',', ';', '\t'}) {
      long count = line.chars().filter(c -> c == candidate).count();
      if (count > most) {
        best = candidate;
        most = count;
      }
    }
    return best;
  }

  @Override
  public Optional<Row> next() throws IOException {
    String text = nextLine();
    if (text == null) return Optional.empty();
    int rowLine = line;
    List<String> cells = new ArrayList<>();
    int at = 0;
    while (true) {
      if (at < text.length() && text.charAt(at) == '"') {
        int close = closingQuote(text, at);
        if (close < 0) {
          // Perhaps the cell goes on in the next lines.
          String longer = withFollowingLines(text, at);
          if (longer.length() > text.length()) {
            text = longer;
            close = closingQuote(text, at);
          } else if (close == OPEN) {
            problems.accept(
                Problem.warning("table-quote-open", "file", name, "line", Integer.toString(line)));
          }
        }
        if (close >= 0) {
          cells.add(text.substring(at + 1, close).replace("\"\"", "\""));
          if (close + 1 >= text.length()) break;
          at = close + 2;
          continue;
        }
      }
      int end = text.indexOf(delimiter, at);
      cells.add(text.substring(at, end < 0 ? text.length() : end));
      if (end < 0) break;
      at = end + 1;
    }
    return Optional.of(new Row(rowLine, cells));
  }

  private static final int OPEN = -1;
  private static final int MALFORMED = -2;

  /// Where the quoted cell that begins here is closed; [#OPEN] when the text ends before,
  /// [#MALFORMED] when something follows the quote, so that it was no quoting at all.
  private int closingQuote(String text, int from) {
    for (int i = from + 1; i < text.length(); i++) {
      if (text.charAt(i) != '"') continue;
      if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
        i++;
      } else if (i + 1 == text.length() || text.charAt(i + 1) == delimiter) {
        return i;
      } else {
        return MALFORMED;
      }
    }
    return OPEN;
  }

  private String withFollowingLines(String text, int from) throws IOException {
    if (closingQuote(text, from) != OPEN) return text;
    var longer = new StringBuilder(text);
    var taken = new ArrayList<String>();
    while (taken.size() < CELL_LINES) {
      String following = nextLine();
      if (following == null) break;
      taken.add(following);
      longer.append('\n').append(following);
      int close = closingQuote(longer.toString(), from);
      if (close >= 0) return longer.toString();
      if (close == MALFORMED) break;
    }
    for (int i = taken.size() - 1; i >= 0; i--) {
      ahead.push(taken.get(i));
      line--;
    }
    return text;
  }

  private @org.jspecify.annotations.Nullable String nextLine() throws IOException {
    String next = ahead.isEmpty() ? readLine() : ahead.pop();
    if (next != null) line++;
    return next;
  }

  private @org.jspecify.annotations.Nullable String readLine() throws IOException {
    var text = new StringBuilder();
    int c = in.read();
    if (c < 0) return null;
    while (c >= 0 && c != '\n') {
      // Control characters are damage, never text.
      if (c >= ' ' || c == '\t') text.append((char) c);
      if (text.length() > LINE_CHARACTERS) {
        throw new ProblemException(
            Problem.error(
                "table-line-too-long",
                "file",
                name,
                "line",
                Integer.toString(line + 1),
                "limit",
                LINE_CHARACTERS));
      }
      c = in.read();
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return "DelimitedRows[" + Limits.shorten(name) + "]";
  }
}
