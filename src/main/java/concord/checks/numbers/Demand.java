package concord.checks.numbers;

import concord.checks.numbers.Pieces.Piece;
import concord.text.Language;
import java.util.List;
import java.util.Locale;

/// Which figures of a text every other version has to have too, and which are often said otherwise:
/// G20, 5G, the number of a list, a century, a lone 1.
final class Demand {

  private final Language language;
  private final NumberWords words;
  private final boolean commaDecimal;
  private final String text;
  private final int firstShown;

  Demand(Language language, NumberWords words, boolean commaDecimal, String text) {
    this.language = language;
    this.words = words;
    this.commaDecimal = commaDecimal;
    this.text = text;
    int first = 0;
    while (first < text.length() && Character.isWhitespace(text.charAt(first))) first++;
    this.firstShown = first;
  }

  /// @param end of the figure with its scale: of 31 billion
  boolean isOn(Piece piece, int end) {
    // G20, COVID-19, C919; 5G, 3D.
    if (piece.start() > 0) {
      char before = text.charAt(piece.start() - 1);
      if (Pieces.isLetter(before)) return false;
      boolean hyphen = "-–‑".indexOf(before) >= 0;
      if (hyphen && piece.start() > 1 && Pieces.isLetter(text.charAt(piece.start() - 2)))
        return false;
      if (before == '№' || before == '#') return true;
    }
    if (end < text.length() && end == piece.end() && Pieces.isLetter(text.charAt(end))) {
      String tail = text.substring(end, Math.min(text.length(), end + 2)).toLowerCase(Locale.ROOT);
      boolean decade =
          tail.startsWith("s") && (tail.length() < 2 || !Pieces.isLetter(tail.charAt(1)));
      boolean unit =
          decade || List.of("st", "nd", "rd", "th", "km", "kg", "kw", "mw").contains(tail);
      if (!unit) return false;
    }
    // "1." at the head numbers a list.
    boolean head = piece.start() == firstShown;
    if (head && end == piece.end() && end < text.length() && ".)、）".indexOf(text.charAt(end)) >= 0)
      return false;
    if (isCentury(end) || isBeforeBlankComma(piece)) return false;
    // One is as often an article or nothing at all.
    boolean one = of(piece).equals("1") && end == piece.end();
    return !one && !of(piece).equals("0");
  }

  /// Whether a word for a century follows.
  boolean isCentury(int end) {
    int at = end;
    // The ending of an ordinal: 21st, 21-й, 21-ші.
    while (at < text.length() && at - end < 4 && isTail(text.charAt(at))) at++;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
    if (language.primary().equals("zh"))
      return text.startsWith("世纪", at) || text.startsWith("世紀", at);
    int stop = at;
    while (stop < text.length() && Pieces.isLetter(text.charAt(stop))) stop++;
    return stop > at && words.isCentury(text.substring(at, stop));
  }

  private boolean isTail(char c) {
    return c == '-' || Pieces.isLetter(c);
  }

  private boolean isBeforeBlankComma(Piece piece) {
    int next = piece.end() + 2;
    return commaDecimal
        && piece.end() - piece.start() <= 3
        && text.startsWith(", ", piece.end())
        && next < text.length()
        && Character.isDigit(text.charAt(next))
        && !(next + 2 < text.length() && Character.isDigit(text.charAt(next + 2)));
  }

  private String of(Piece piece) {
    return text.substring(piece.start(), piece.end());
  }
}
