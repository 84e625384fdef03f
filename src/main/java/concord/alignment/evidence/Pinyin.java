package concord.alignment.evidence;

import concord.text.Skeleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// How single Han characters are read, without tones: 清 is qing.
///
/// The file has a line a syllable: the syllable, a blank, its characters. It holds what ICU's rules
/// `Han-Latin` (Unihan) say of the characters in use; to build those rules takes as long as to
/// align a short statement.
final class Pinyin {

  private static final String FILE = "pinyin.txt";

  /// The first character in the file, and one more than the last.
  static final int FIRST = 0x3400;

  static final int END = 0xA000;

  private static final String[] READINGS = read();

  private Pinyin() {}

  /// A character that is no Han character, or rare, reads as itself, in small letters and without
  /// marks.
  static String of(int character) {
    if (character >= FIRST && character < END && READINGS[character - FIRST] != null) {
      return READINGS[character - FIRST];
    }
    return Skeleton.withoutMarks(Character.toString(character)).toLowerCase(Locale.ROOT).strip();
  }

  private static String[] read() {
    try (InputStream in = Pinyin.class.getResourceAsStream(FILE)) {
      if (in == null) throw new IllegalStateException(FILE + " is missing from this build");
      var readings = new String[END - FIRST];
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (int at = 0; at < text.length(); ) {
        int blank = text.indexOf(' ', at);
        int end = text.indexOf('\n', blank);
        String syllable = text.substring(at, blank);
        for (int k = blank + 1; k < end; k++) readings[text.charAt(k) - FIRST] = syllable;
        at = end + 1;
      }
      return readings;
    } catch (IOException broken) {
      throw new UncheckedIOException(FILE + " of this build cannot be read", broken);
    }
  }
}
