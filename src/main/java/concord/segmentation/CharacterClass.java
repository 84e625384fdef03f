package concord.segmentation;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/// What a UTF-16 unit is to a sentence scanner, one byte each, read from a table made once.
///
/// Everything below [#FIRST_MARK] can never end a sentence by itself, so the scanner runs over it.
final class CharacterClass {

  static final byte OTHER = 0;
  static final byte LOWER = 1;
  static final byte UPPER = 2;

  /// A letter of a script without case.
  static final byte LETTER = 3;

  /// A letter of a script that writes no blanks between words: Han, kana.
  static final byte HAN = 4;

  static final byte DIGIT = 5;
  static final byte BLANK = 6;

  /// Combining marks, joiners, variation selectors: belong to what stands before them.
  static final byte ATTACHED = 7;

  /// `, ; :` and their kin: after one of them a sentence goes on.
  static final byte COMMA = 8;

  static final byte DASH = 9;
  static final byte OPEN = 10;

  /// Everything from here on is looked at.
  static final byte FIRST_MARK = 11;

  static final byte CLOSE = 11;
  static final byte CLOSE_QUOTE = 12;
  static final byte OPEN_QUOTE = 13;

  /// A quotation mark that opens or closes: `"`.
  static final byte QUOTE = 14;

  static final byte DOT = 15;
  static final byte STOP = 16;

  /// A stop after which no blank is written: `。`.
  static final byte WIDE_STOP = 17;

  static final byte ELLIPSIS = 18;
  static final byte EMOJI = 19;
  static final byte LINE = 20;

  private static final byte[] TABLE = table();

  private CharacterClass() {}

  static byte of(char c) {
    return TABLE[c];
  }

  /// The class of the character at a place; reads both halves of a surrogate pair.
  static byte at(String text, int index) {
    char c = text.charAt(index);
    return Character.isSurrogate(c) ? classify(text.codePointAt(index)) : TABLE[c];
  }

  private static byte[] table() {
    var table = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      // The scanner stops at the first half of a pair, since an emoji may be behind it.
      table[c] =
          Character.isHighSurrogate((char) c)
              ? EMOJI
              : Character.isLowSurrogate((char) c) ? OTHER : classify(c);
    }
    return table;
  }

  private static byte classify(int c) {
    switch (c) {
      case '\n', '\r', '\f', 0x0B, 0x85, 0x2028, 0x2029:
        return LINE;
      case '.', '\u2024', '\uFE52', '\uFF0E':
        return DOT;
      case '\u2026', '\u2025', '\uFE19':
        return ELLIPSIS;
      case '"', '\u2033', '\uFF02':
        return QUOTE;
      case '\'', '\u2019', '\u02BC':
        // An apostrophe far more often than a quotation mark; see SentenceScanner.closes.
        return CLOSE_QUOTE;
      case '`':
        return OPEN_QUOTE;
      case ',', ';', ':', '\u3001', '\uFF0C', '\uFF1B', '\uFF1A', '\u060C', '\u061B':
        return COMMA;
      case '\uFF61':
        return WIDE_STOP;
      default:
        return byProperty(c);
    }
  }

  private static byte byProperty(int c) {
    if (UCharacter.hasBinaryProperty(c, UProperty.S_TERM)) {
      return isWide(c) ? WIDE_STOP : STOP;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) return BLANK;
    switch (UCharacter.getType(c)) {
      case UCharacterCategory.UPPERCASE_LETTER, UCharacterCategory.TITLECASE_LETTER:
        return UPPER;
      case UCharacterCategory.LOWERCASE_LETTER:
        return LOWER;
      case UCharacterCategory.OTHER_LETTER, UCharacterCategory.MODIFIER_LETTER:
        return isWide(c) ? HAN : LETTER;
      case UCharacterCategory.DECIMAL_DIGIT_NUMBER:
        return DIGIT;
      case UCharacterCategory.NON_SPACING_MARK,
      UCharacterCategory.ENCLOSING_MARK,
      UCharacterCategory.COMBINING_SPACING_MARK,
      UCharacterCategory.FORMAT:
        return ATTACHED;
      case UCharacterCategory.DASH_PUNCTUATION:
        return DASH;
      case UCharacterCategory.START_PUNCTUATION:
        return isQuote(c) ? OPEN_QUOTE : OPEN;
      case UCharacterCategory.INITIAL_PUNCTUATION:
        return OPEN_QUOTE;
      case UCharacterCategory.END_PUNCTUATION:
        return isQuote(c) ? CLOSE_QUOTE : CLOSE;
      case UCharacterCategory.FINAL_PUNCTUATION:
        return CLOSE_QUOTE;
      case UCharacterCategory.OTHER_SYMBOL:
        return isEmoji(c) ? EMOJI : OTHER;
      case UCharacterCategory.MODIFIER_SYMBOL:
        // Skin tones change the emoji before them.
        return c > Character.MAX_VALUE ? ATTACHED : OTHER;
      default:
        return OTHER;
    }
  }

  /// A picture, not a sign of trade, degree or copyright.
  private static boolean isEmoji(int c) {
    return c >= 0x2190 && UCharacter.hasBinaryProperty(c, UProperty.EMOJI);
  }

  private static boolean isQuote(int c) {
    return UCharacter.hasBinaryProperty(c, UProperty.QUOTATION_MARK);
  }

  /// Full-width punctuation and the scripts it is used with.
  private static boolean isWide(int c) {
    int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    boolean wide =
        width == UCharacter.EastAsianWidth.WIDE
            || width == UCharacter.EastAsianWidth.FULLWIDTH
            || width == UCharacter.EastAsianWidth.HALFWIDTH;
    return wide && UScript.getScript(c) != UScript.HANGUL;
  }
}
