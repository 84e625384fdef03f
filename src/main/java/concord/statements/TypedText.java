package concord.statements;

import concord.text.Limits;

/// A text as it is stored: one line, no control characters, no halves of characters.
final class TypedText {

  private TypedText() {}

  static String of(String typed) {
    var text = new StringBuilder(typed.length());
    typed
        .codePoints()
        .forEach(
            c -> {
              boolean control = Character.isISOControl(c);
              boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
              boolean lineEnd = c == '\u2028' || c == '\u2029';
              if (Character.isWhitespace(c) && (control || lineEnd)) text.append(' ');
              else if (half) text.append('\ufffd');
              else if (!control) text.appendCodePoint(c);
            });
    if (text.length() > Limits.SEGMENT_CHARACTERS) {
      throw Refusal.tooLong(text.length(), Limits.SEGMENT_CHARACTERS);
    }
    return text.toString();
  }
}
