package concord.terminology.matching;

import concord.morphology.Token;
import java.util.ArrayList;
import java.util.List;

/// The tokens of a text or a term that count when both are compared. Dashes, quotes and middle dots
/// do not: «Қытай – Орталық Азия», Қытай-Орталық Азия and 中国—中亚, 中国-中亚 are written both ways. What
/// was skipped is remembered as the gap before the next token.
public final class Phrase {

  private static final int BLANK = 1;
  private static final int HYPHEN = 2;
  private static final int DASH = 4;
  private static final int OPENING_QUOTE = 8;
  private static final int CLOSING_QUOTE = 16;
  private static final int START = 32;

  private static final String OPENING = "«“„‟‘‚‹「『《〈";
  private static final String CLOSING = "»”’›」』》〉";
  private static final String EITHER = "\"'＂";
  private static final String DOTS = "·•‧・";

  private final String text;
  private final List<Token> tokens;
  private final byte[] gaps;

  private Phrase(String text, List<Token> tokens, byte[] gaps) {
    this.text = text;
    this.tokens = tokens;
    this.gaps = gaps;
  }

  public static Phrase of(String text, List<Token> all) {
    var kept = new ArrayList<Token>(all.size());
    var gaps = new byte[all.size() + 1];
    int gap = START;
    int end = 0;
    for (Token token : all) {
      if (token.span().startUtf16() > end) gap |= BLANK;
      end = token.span().endUtf16();
      int skipped = token.isWordlike() ? 0 : skipped(token.surface());
      if (skipped == 0) {
        gaps[kept.size()] = (byte) gap;
        kept.add(token);
        gap = 0;
      } else {
        gap |= skipped;
      }
    }
    gaps[kept.size()] = (byte) gap;
    return new Phrase(text, List.copyOf(kept), gaps);
  }

  private static int skipped(String mark) {
    int c = mark.codePointAt(0);
    if (OPENING.indexOf(c) >= 0) return OPENING_QUOTE;
    if (CLOSING.indexOf(c) >= 0) return CLOSING_QUOTE;
    if (EITHER.indexOf(c) >= 0) return OPENING_QUOTE | CLOSING_QUOTE;
    if (c == '-' || c == '\u2010' || c == '\u2011') return HYPHEN;
    if (Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212') return DASH;
    return DOTS.indexOf(c) >= 0 ? HYPHEN : 0;
  }

  static boolean isQuote(String text, int at) {
    return at >= 0
        && at < text.length()
        && (OPENING + CLOSING + EITHER).indexOf(text.charAt(at)) >= 0;
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  public List<Token> tokens() {
    return tokens;
  }

  public String text() {
    return text;
  }

  /// Whether a dash or hyphen of any kind stands before token i.
  boolean dashBefore(int i) {
    return (gaps[i] & (HYPHEN | DASH)) != 0;
  }

  /// Whether a dash between blanks stands before token i: it joins clauses as well as names.
  boolean spacedDashBefore(int i) {
    return dashBefore(i) && (gaps[i] & BLANK) != 0;
  }

  /// Whether tokens i-1 and i are the halves of one hyphenated word.
  public boolean hyphenatedBefore(int i) {
    return i > 0 && i < tokens.size() && (gaps[i] & (HYPHEN | BLANK)) == HYPHEN;
  }

  boolean quotedBefore(int i) {
    return openingQuoteBefore(i) || closingQuoteBefore(i);
  }

  boolean openingQuoteBefore(int i) {
    return (gaps[i] & OPENING_QUOTE) != 0;
  }

  boolean closingQuoteBefore(int i) {
    return (gaps[i] & CLOSING_QUOTE) != 0;
  }
}
