package concord.statements;

import concord.terminology.ConceptId;
import concord.terminology.Verdict;
import concord.text.Language;
import concord.text.Span;
import java.util.Optional;

/// A segment that a change of the term base would turn the verdict on.
///
/// @param text of the segment as it was looked at
/// @param span of the wording, in UTF-16 units of the text; empty when the version does not name
///     the concept
/// @param replacement the preferred term in the form this place needs
public record ImpactLine(
    StatementId statement,
    String slug,
    BeadId bead,
    int rowNumber,
    boolean locked,
    Language language,
    SegmentId segment,
    String text,
    Optional<Span> span,
    ConceptId concept,
    Verdict before,
    Verdict after,
    Optional<RowFinding.Fix> replacement) {

  /// Whether the replacement may be written.
  public boolean isReplaceable() {
    return replacement.isPresent() && !locked;
  }

  /// The text with the replacement in it.
  public String replaced() {
    return replacement
        .map(
            fix ->
                text.substring(0, fix.span().startUtf16())
                    + fix.text()
                    + text.substring(fix.span().endUtf16()))
        .orElse(text);
  }
}
