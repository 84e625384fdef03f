package concord.checks;

import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Mention;
import concord.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The terms recognised in each version of a bead, the concepts behind them, and what people have
/// approved elsewhere.
public record Recognised(
    Map<Language, List<Mention>> mentions,
    Function<ConceptId, Optional<Concept>> concepts,
    Approved approved) {

  public List<Mention> in(Language language) {
    return mentions.getOrDefault(language, List.of());
  }

  public Optional<Concept> concept(ConceptId id) {
    return concepts.apply(id);
  }
}
