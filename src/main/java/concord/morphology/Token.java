package concord.morphology;

import concord.text.Span;

/// One word-like piece of a text.
///
/// @param span where it stands, in UTF-16 units of the text it was cut from
/// @param surface the text of the span as written; of Kazakh in Latin or Arabic letters its
///     Cyrillic
///     reading
/// @param kind what it is
public record Token(Span span, String surface, Kind kind) {

  /// What a token is. Blanks are never tokens.
  public enum Kind {
    /// Letters, with inner apostrophes and with digits after the first letter: `Xi'an`, `C5`. A web
    /// or mail address is one word; a hyphen is a [#MARK].
    WORD,
    /// One Han character.
    HAN,
    /// Digits with their separators: `1 234,5`.
    NUMBER,
    /// Anything else that shows: one mark or symbol.
    MARK
  }

  public boolean isWordlike() {
    return kind != Kind.MARK;
  }
}
