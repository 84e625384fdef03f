package concord.termbase;

import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Recogniser;
import java.util.Map;
import java.util.Optional;

/// All concepts at one moment with the recogniser built from them.
///
/// @param epoch number of the last change it knows of
public record CompiledTerms(long epoch, Map<ConceptId, Concept> concepts, Recogniser recogniser) {

  public CompiledTerms {
    concepts = Map.copyOf(concepts);
  }

  public Optional<Concept> concept(ConceptId id) {
    return Optional.ofNullable(concepts.get(id));
  }
}
