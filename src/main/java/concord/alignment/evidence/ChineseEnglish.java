package concord.alignment.evidence;

import concord.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// A Chinese-English lexicon: CC-CEDICT (CC BY-SA 4.0, see NOTICE), fetched and shortened by
/// `bin/lexicon` when the workbench is built. Without it Chinese and English are aligned like any
/// other pair.
///
/// The file has a line a word, ordered by its bytes: the word, a tab, its glosses between slashes.
/// It stays one array of bytes, for most of its 150,000 words are never asked for.
public final class ChineseEnglish {

  static final String FILE = "cc-cedict.tsv.gz";

  /// Characters of the longest word looked for in running text.
  static final int LONGEST = 5;

  private static final class Shipped {
    static final Optional<ChineseEnglish> LEXICON = read();
  }

  private final byte[] text;

  /// Where each line begins; one more at the end.
  private final int[] lines;

  /// The first line of words that begin with each character; one more at the end.
  private final int[] firsts;

  private ChineseEnglish(byte[] text) {
    this.text = text;
    int count = 0;
    for (byte b : text) if (b == '\n') count++;
    this.lines = new int[count + 1];
    int line = 0;
    for (int i = 0; i < text.length; i++) if (text[i] == '\n') lines[++line] = i + 1;
    this.firsts = new int[Character.MAX_VALUE + 2];
    int next = 0;
    for (int l = 0; l < count; l++) {
      int first = first(lines[l]);
      while (next <= first) firsts[next++] = l;
    }
    Arrays.fill(firsts, next, firsts.length, count);
  }

  /// The lexicon that came with the workbench where texts of both languages are aligned, read when
  /// it is first asked for.
  public static Optional<ChineseEnglish> shippedFor(Collection<Language> languages) {
    boolean wanted =
        languages.stream().anyMatch(ChineseEnglish::isChinese)
            && languages.stream().anyMatch(ChineseEnglish::isEnglish);
    return wanted ? Shipped.LEXICON : Optional.empty();
  }

  static boolean isChinese(Language language) {
    return language.primary().equals("zh");
  }

  static boolean isEnglish(Language language) {
    return language.primary().equals("en");
  }

  static ChineseEnglish of(List<String> lines) {
    return new ChineseEnglish((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<ChineseEnglish> read() {
    try (InputStream packed = ChineseEnglish.class.getResourceAsStream(FILE)) {
      if (packed == null) return Optional.empty();
      return Optional.of(new ChineseEnglish(new GZIPInputStream(packed, 1 << 16).readAllBytes()));
    } catch (IOException broken) {
      throw new UncheckedIOException(FILE + " of this build cannot be read", broken);
    }
  }

  boolean holds(String word) {
    return line(word) >= 0;
  }

  /// What a word means, one short phrase each; nothing for a word it lacks.
  List<String> glosses(String word) {
    int line = line(word);
    if (line < 0) return List.of();
    int from = lines[line] + word.getBytes(StandardCharsets.UTF_8).length + 1;
    return List.of(
        new String(text, from, lines[line + 1] - 1 - from, StandardCharsets.UTF_8).split("/"));
  }

  private int line(String word) {
    if (word.isEmpty()) return -1;
    byte[] key = word.getBytes(StandardCharsets.UTF_8);
    int low = firsts[word.charAt(0)];
    int high = firsts[word.charAt(0) + 1] - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = compare(lines[middle], key);
      if (order == 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /// The order of the word at a place against a key; a tab is less than any character of a word.
  private int compare(int at, byte[] key) {
    for (int k = 0; k < key.length; k++) {
      int order = Byte.toUnsignedInt(text[at + k]) - Byte.toUnsignedInt(key[k]);
      if (order != 0) return order;
    }
    return text[at + key.length] == '\t' ? 0 : 1;
  }

  /// The UTF-16 unit that the word at a place begins with: the file has characters of three bytes.
  private int first(int at) {
    return (text[at] & 0x0F) << 12 | (text[at + 1] & 0x3F) << 6 | (text[at + 2] & 0x3F);
  }
}
