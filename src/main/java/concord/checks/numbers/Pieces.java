package concord.checks.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a text is cut into for reading its numbers: figures, words, dates, Han numerals.
final class Pieces {

  /// @param kind the name of its group in the pattern
  record Piece(String kind, int start, int end) {}

  /// Blanks inside a figure.
  static final String BLANK = "[ \\u00A0\\u2009\\u202F]";

  /// What a text is cut into; everything between is looked at only as a gap.
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<skip>(?:https?://|www\\.)\\S{1,500}|[\\w.+-]{1,64}@[\\w.-]{1,64})"
              + "|(?<date>\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{4}-\\d{2}-\\d{2})(?!\\d)"
              + "|(?<time>\\d{1,2}:\\d{2}(?!\\d)|\\d{1,2}\\.\\d{2}(?= ?[ap]\\.?m\\b))"
              + "|(?<number>\\d{1,3}(?:"
              + BLANK
              + "\\d{3})++(?:[.,]\\d++)?(?!\\d)"
              + "|\\d{1,3}(?:,\\d{3})++(?:\\.\\d++)?(?!\\d)"
              + "|\\d{1,3}(?:\\.\\d{3}){2,}+(?:,\\d++)?(?!\\d)"
              + "|\\d++(?:[.,]\\d++)?)"
              + "|(?<per>[百千万]分之)"
              + "|(?<han>["
              + HanNumeral.CHARACTERS
              + "]++(?:[点點][〇零一二三四五六七八九]++)?)"
              + "|(?<word>[\\p{L}&&[^\\p{IsHan}]][\\p{L}\\p{M}&&[^\\p{IsHan}]]*+)",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final List<String> KINDS = List.of("number", "word", "han", "per", "date", "time");

  private Pieces() {}

  static List<Piece> of(String text) {
    var pieces = new ArrayList<Piece>();
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      for (String kind : KINDS) {
        if (token.group(kind) != null) {
          pieces.add(new Piece(kind, token.start(), token.end()));
          break;
        }
      }
    }
    return pieces;
  }

  /// A letter of an alphabet.
  static boolean isLetter(char c) {
    return Character.isLetter(c) && !Character.isIdeographic(c);
  }
}
