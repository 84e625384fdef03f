package concord.statements;

import concord.checks.CheckId;
import concord.terminology.ConceptId;
import concord.text.Language;
import concord.text.Severity;
import concord.text.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A finding placed in the editor.
///
/// @param key names the finding as long as the text it is about stays; what [Editing#waive] takes
/// @param segment the segment it is about; empty when its cell is silent
/// @param span in UTF-16 units of the segment's text; empty at 0 when it is about all of it
/// @param messageKey key of its sentence, which needs the facts
/// @param fixes replacements, the best first
/// @param waived true when a person has said that it is all right
public record RowFinding(
    String key,
    BeadId bead,
    int rowNumber,
    Language language,
    Optional<SegmentId> segment,
    Span span,
    CheckId check,
    Severity severity,
    String messageKey,
    Map<String, Object> facts,
    List<Fix> fixes,
    Optional<ConceptId> concept,
    boolean waived) {

  public RowFinding {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    fixes = List.copyOf(fixes);
  }

  /// A replacement a person can take with one key.
  ///
  /// @param span in UTF-16 units of the segment's text
  /// @param certain false when the person should look at the ending
  public record Fix(SegmentId segment, Span span, String text, boolean certain) {}
}
