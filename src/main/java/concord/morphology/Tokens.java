package concord.morphology;

import concord.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Cuts a text of any language into tokens.
///
/// A hyphen is a token of its own, so «Қытай-Қазақстан», «Қытай – Қазақстан» and «win-win» look
/// alike to those who skip dashes; an apostrophe between letters stays in its word: `Xi'an's`.
final class Tokens {

  private static final String APOSTROPHES = "'\u2018\u2019\u201B`\u00B4\u2032\uFF07";
  private static final String INVISIBLE = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";
  private static final String SEPARATORS = ".,'\u2019\u00A0\u202F\u2009 ";

  private Tokens() {}

  static List<Token> of(String text) {
    var tokens = new ArrayList<Token>(text.length() / 5 + 4);
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int end = at + Character.charCount(c);
      if (Character.isIdeographic(c)) {
        add(tokens, text, at, end, Token.Kind.HAN);
      } else if (Character.isLetter(c)) {
        end = Math.max(wordEnd(text, end), addressEnd(text, at));
        add(tokens, text, at, end, Token.Kind.WORD);
      } else if (Character.isDigit(c)) {
        end = numberEnd(text, at);
        add(tokens, text, at, end, Token.Kind.NUMBER);
      } else if (isMark(c)) {
        add(tokens, text, at, end, Token.Kind.MARK);
      }
      at = end;
    }
    return tokens;
  }

  private static void add(List<Token> tokens, String text, int start, int end, Token.Kind kind) {
    tokens.add(new Token(new Span(start, end), text.substring(start, end), kind));
  }

  private static int wordEnd(String text, int at) {
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      boolean inside =
          Character.isLetterOrDigit(c) && !Character.isIdeographic(c)
              || isCombining(c)
              || joins(text, c, next);
      if (!inside) return at;
      at = next;
    }
    return at;
  }

  /// A web or mail address or a file name is one token: no word in it is meant as a word. A full
  /// stop with a capital behind it is a sentence end that lost its blank: `on Monday.China`.
  private static int addressEnd(String text, int start) {
    if (isScheme(text, start)) {
      int at = start;
      while (at < text.length() && text.charAt(at) > ' ' && text.charAt(at) < 0x7F) at++;
      while (".,;:!?)\"'".indexOf(text.charAt(at - 1)) >= 0) at--;
      return at;
    }
    int at = asciiEnd(text, start);
    while (at > start && at + 1 < text.length() && "._@".indexOf(text.charAt(at)) >= 0) {
      int next = asciiEnd(text, at + 1);
      boolean glued = text.charAt(at) == '.' && Character.isUpperCase(text.charAt(at + 1));
      if (next == at + 1 || glued) break;
      at = next;
    }
    return at;
  }

  private static boolean isScheme(String text, int start) {
    return text.startsWith("http://", start)
        || text.startsWith("https://", start)
        || text.startsWith("www.", start);
  }

  private static int asciiEnd(String text, int at) {
    while (at < text.length() && text.charAt(at) < 0x7F && isAsciiWord(text.charAt(at))) at++;
    return at;
  }

  private static boolean isAsciiWord(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
  }

  /// An apostrophe or an invisible hyphenation mark belongs to a word only between its letters.
  private static boolean joins(String text, int c, int next) {
    return c <= Character.MAX_VALUE
        && (APOSTROPHES.indexOf(c) >= 0 || INVISIBLE.indexOf(c) >= 0)
        && next < text.length()
        && Character.isLetter(text.codePointAt(next))
        && !Character.isIdeographic(text.codePointAt(next));
  }

  private static boolean isCombining(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static int numberEnd(String text, int start) {
    int at = digitsEnd(text, start);
    boolean grouped = at - start <= 3;
    while (at + 1 < text.length()) {
      char separator = text.charAt(at);
      if (SEPARATORS.indexOf(separator) < 0) break;
      int next = digitsEnd(text, at + 1);
      int digits = next - at - 1;
      boolean joined = separator == '.' || separator == ',' ? digits > 0 : grouped && digits == 3;
      if (!joined) break;
      at = next;
    }
    return at;
  }

  private static int digitsEnd(String text, int at) {
    while (at < text.length() && Character.isDigit(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static boolean isMark(int c) {
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && !Character.isISOControl(c)
        && Character.getType(c) != Character.FORMAT;
  }
}
