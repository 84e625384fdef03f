package concord.text;

import com.ibm.icu.text.Normalizer2;

/// Makes spellings equal that differ only in how they were typed: case, ё and е, the shape of
/// apostrophes, dashes and quotes, full and half width, invisible characters, and for Chinese
/// traditional and simplified characters.
///
/// What tells words apart stays: қ is not к, й is not и, ә is not а.
public final class Folding {

  /// A character that leaves nothing behind.
  private static final char GONE = 0;

  private static final char[] TABLE = table();
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  private Folding() {}

  /// The folded text, for any language but Chinese.
  public static String fold(String text) {
    return isPlain(text) ? text : folded(text, false).text();
  }

  /// The folded text; Chinese comes out in simplified characters.
  public static String fold(Language language, String text) {
    return fold(text, isChinese(language));
  }

  /// What two texts share that say the same in the same words: letters and figures, folded; marks,
  /// blanks and case are left out.
  public static String bare(Language language, String text) {
    String folded = fold(language, text);
    var bare = new StringBuilder(folded.length());
    folded
        .codePoints()
        .filter(
            c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK)
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }

  /// The folded text with the way back to where each letter stood.
  public static MappedText keepingOffsets(Language language, String text) {
    return folded(text, isChinese(language));
  }

  private static MappedText folded(String original, boolean simplified) {
    var folded = new MappedText.Builder(original);
    for (int at = 0; at < original.length(); ) {
      int end = pieceEnd(original, at);
      int before = folded.text().length();
      if (end == at + 1) {
        append(folded.text(), normalisedUnit(original.charAt(at)), simplified);
      } else {
        String piece = normalised(original.substring(at, end));
        var letters = new StringBuilder(piece.length());
        for (int i = 0; i < piece.length(); i++) append(letters, piece.charAt(i), simplified);
        // A wide letter takes its accent only once it is narrow.
        folded.text().append(normalised(letters.toString()));
      }
      folded.cover(before, at, end);
      at = end;
    }
    return folded.build();
  }

  /// A lone unit changes under normalisation only when it is a singleton such as U+212A or a
  /// compatibility ideograph, and those are single units again.
  private static char normalisedUnit(char c) {
    if (c < 0x340) return c;
    String normal = normalised(String.valueOf(c));
    return normal.length() == 1 ? normal.charAt(0) : c;
  }

  private static String fold(String text, boolean simplified) {
    return simplified ? folded(text, true).text() : fold(text);
  }

  private static boolean isChinese(Language language) {
    return language.primary().equals("zh");
  }

  /// Appends what a normalised character folds to; nothing when it goes.
  private static void append(StringBuilder folded, char c, boolean simplified) {
    char to = TABLE[c];
    if (to == GONE) return;
    if (to == '\u0301' && !folded.isEmpty() && isCyrillic(folded.charAt(folded.length() - 1))) {
      return; // a stress mark in a primer or a dictionary
    }
    folded.append(simplified ? SimplifiedHan.of(to) : to);
  }

  /// Where the next piece begins that normalisation cannot join with what stands before it.
  static int pieceEnd(String text, int start) {
    int at = start + Character.charCount(text.codePointAt(start));
    while (at < text.length() && text.charAt(at) >= 0x300) {
      int next = text.codePointAt(at);
      if (NFC.hasBoundaryBefore(next)) break;
      at += Character.charCount(next);
    }
    return at;
  }

  static String normalised(String piece) {
    return NFC.isNormalized(piece) ? piece : NFC.normalize(piece);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x300 && c < 0x400 || c >= 0x500 || TABLE[c] != c) return false;
    }
    return true;
  }

  private static boolean isCyrillic(char c) {
    return c >= 0x400 && c < 0x530;
  }

  private static char[] table() {
    var table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = Character.toLowerCase((char) c);
    }
    for (char c = '\uFF01'; c <= '\uFF5E'; c++) {
      table[c] = Character.toLowerCase((char) (c - 0xFEE0));
    }
    put(table, "\u3000\u00A0\u2007\u202F\u2009\u200A", ' ');
    put(table, "ёЁ", 'е');
    put(table, "\u2018\u2019\u201B\u02BC\u02BB\u02B9\u0060\u00B4\u2032\uFF07", '\'');
    put(table, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D\u2E3A\u2E3B", '-');
    put(table, "\u00AB\u00BB\u201C\u201D\u201E\u201F\u2033\u300C\u300D\u300E\u300F\uFF02", '"');
    put(table, "\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF\u0000", GONE);
    return table;
  }

  private static void put(char[] table, String from, char to) {
    for (int i = 0; i < from.length(); i++) table[from.charAt(i)] = to;
  }
}
