package concord.terminology;

import concord.text.Span;

/// A replacement for a stretch of text.
///
/// @param span what to replace, in UTF-16 units
/// @param text what to write instead
/// @param certain false when only the citation form could be offered and the person must inflect it
public record Suggestion(Span span, String text, boolean certain) {}
