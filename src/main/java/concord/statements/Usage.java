package concord.statements;

import concord.terminology.TermStatus;
import concord.text.Language;
import concord.text.Span;

/// A place where a concept's term stands in a statement.
///
/// @param span in UTF-16 units of the text
public record Usage(
    StatementId statement,
    String slug,
    BeadId bead,
    int rowNumber,
    Language language,
    String text,
    Span span,
    TermStatus status,
    boolean exact) {}
