package concord.segmentation;

import java.util.BitSet;

/// Tells line feeds that end something (headings, lists, letters) from those a mail program or an
/// editor put in when the line was full.
///
/// A wrapped paragraph is recognised by the way wrapping works: a line ends where the next word did
/// not fit. So with the longest line as width, at *every* line end the next word must not fit; one
/// line end where it would have fitted means that the lines are meant.
final class LineEnds {

  /// Narrower than this nobody wraps running text.
  private static final int NARROWEST = 40;

  /// Wider lines are not wrapped by hand or mail program (RFC 2822 recommends 78).
  private static final int WIDEST = 140;

  private LineEnds() {}

  /// The offsets of the line feeds that end a segment; the others are blanks.
  static BitSet ending(String text, int from, int to, Rules rules) {
    var ends = new BitSet();
    boolean wrapped = isWrapped(text, from, to);
    int start = from;
    for (int i = from; i < to; i++) {
      if (CharacterClass.of(text.charAt(i)) != CharacterClass.LINE || isFirstOfTwo(text, i, to)) {
        continue;
      }
      int next = afterIndent(text, i + 1, to);
      if (!isSpeaker(text, start, i, rules) && !(wrapped && goesOn(text, next, to))) ends.set(i);
      start = i + 1;
    }
    return ends;
  }

  private static boolean isWrapped(String text, int from, int to) {
    int width = 0;
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || CharacterClass.of(text.charAt(i)) == CharacterClass.LINE) {
        width = Math.max(width, trimmed(text, start, i));
        start = i + 1;
      }
    }
    if (width < NARROWEST || width > WIDEST) return false;
    start = from;
    for (int i = from; i < to; i++) {
      if (CharacterClass.of(text.charAt(i)) != CharacterClass.LINE || isFirstOfTwo(text, i, to)) {
        continue;
      }
      int length = trimmed(text, start, i);
      int word = afterIndent(text, i + 1, to);
      int end = word;
      while (end < to && !isBlank(text.charAt(end)) && !isHan(text.charAt(end))) end++;
      end = Math.max(end, Math.min(word + 1, to));
      if (length > 0 && length + 1 + (end - word) <= width) return false;
      start = i + 1;
    }
    return true;
  }

  /// The carriage return of a pair.
  private static boolean isFirstOfTwo(String text, int i, int to) {
    return text.charAt(i) == '\r' && i + 1 < to && text.charAt(i + 1) == '\n';
  }

  private static int afterIndent(String text, int i, int to) {
    while (i < to && CharacterClass.of(text.charAt(i)) == CharacterClass.BLANK) i++;
    return i;
  }

  /// An empty line ends everything; a dash or a bullet at the head of a line begins something new
  /// even in wrapped text.
  private static boolean goesOn(String text, int next, int to) {
    if (next >= to) return false;
    char c = text.charAt(next);
    if (CharacterClass.of(c) == CharacterClass.LINE) return false;
    if (c == '•' || c == '*' || c == '·' || c == '▪') return false;
    boolean dashed = CharacterClass.of(c) == CharacterClass.DASH;
    return !(dashed && next + 1 < to && isBlank(text.charAt(next + 1)));
  }

  /// A line that only names who speaks («Сұрақ:») belongs to what is said.
  private static boolean isSpeaker(String text, int start, int end, Rules rules) {
    while (start < end && isBlank(text.charAt(start))) start++;
    while (end > start && isBlank(text.charAt(end - 1))) end--;
    if (end - start < 2 || end - start > 24) return false;
    char last = text.charAt(end - 1);
    return (last == ':' || last == '：')
        && rules.has(Rules.Words.SPEAKERS, text.substring(start, end - 1).strip());
  }

  private static int trimmed(String text, int start, int end) {
    while (start < end && isBlank(text.charAt(start))) start++;
    while (end > start && isBlank(text.charAt(end - 1))) end--;
    return end - start;
  }

  static boolean isBlank(char c) {
    byte kind = CharacterClass.of(c);
    return kind == CharacterClass.BLANK || kind == CharacterClass.LINE;
  }

  private static boolean isHan(char c) {
    return CharacterClass.of(c) == CharacterClass.HAN;
  }
}
