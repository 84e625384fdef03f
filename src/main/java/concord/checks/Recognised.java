package concord.checks;

import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Mention;
import concord.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The terms recognised in each version of a bead, and the concepts behind them.
public record Recognised(
    Map<Language, List<Mention>> mentions, Function<ConceptId, Optional<Concept>> concepts) {

  public List<Mention> in(Language language) {
    return mentions.getOrDefault(language, List.of());
  }

  public Optional<Concept> concept(ConceptId id) {
    return concepts.apply(id);
  }
}
