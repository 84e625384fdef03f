package concord.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Traditional to simplified characters one by one.
///
/// The file holds pairs of characters, traditional and simplified: what ICU's rules `Hant-Hans` do
/// to single characters. To build those rules takes a good part of the time of a short check.
final class SimplifiedHan {

  private static final String FILE = "simplified.txt";

  static final char FIRST = '\u3400';
  static final char LAST = '\uFAFF';
  private static final char[] TABLE = table();

  private SimplifiedHan() {}

  static char of(char c) {
    return c < FIRST || c > LAST ? c : TABLE[c - FIRST];
  }

  private static char[] table() {
    var table = new char[LAST - FIRST + 1];
    for (int i = 0; i < table.length; i++) table[i] = (char) (FIRST + i);
    try (InputStream in = SimplifiedHan.class.getResourceAsStream(FILE)) {
      if (in == null) throw new IllegalStateException(FILE + " is missing from this build");
      String pairs = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\n", "");
      for (int k = 0; k < pairs.length(); k += 2) {
        table[pairs.charAt(k) - FIRST] = pairs.charAt(k + 1);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(FILE + " of this build cannot be read", broken);
    }
    return table;
  }
}
