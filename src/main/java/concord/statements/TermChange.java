package concord.statements;

import concord.terminology.Concept;
import concord.terminology.ConceptId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What somebody is about to do to the term base.
///
/// @param changed concepts as they would be, new ones too
/// @param gone concepts that would not be there any more, and what they became part of, if anything
public record TermChange(
    Map<ConceptId, Concept> changed, Map<ConceptId, Optional<ConceptId>> gone) {

  public TermChange {
    changed = new LinkedHashMap<>(changed);
    gone = Map.copyOf(gone);
  }

  public static TermChange of(List<Concept> concepts) {
    var changed = new LinkedHashMap<ConceptId, Concept>();
    concepts.forEach(concept -> changed.put(concept.id(), concept));
    return new TermChange(changed, Map.of());
  }

  public static TermChange of(Concept concept) {
    return of(List.of(concept));
  }

  /// @param merged what the concept would be that takes in the other
  public static TermChange merge(Concept merged, ConceptId from) {
    return new TermChange(Map.of(merged.id(), merged), Map.of(from, Optional.of(merged.id())));
  }

  public static TermChange removal(ConceptId id) {
    return new TermChange(Map.of(), Map.of(id, Optional.empty()));
  }
}
