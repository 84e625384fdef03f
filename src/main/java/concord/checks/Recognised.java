package concord.checks;

import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Mention;
import concord.terminology.Recogniser;
import concord.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The terms recognised in each version of a bead, the concepts behind them, and what people have
/// approved elsewhere.
///
/// @param recogniser that found them, for checks that look at more than one bead's text
public record Recognised(
    Map<Language, List<Mention>> mentions,
    Recogniser recogniser,
    Function<ConceptId, Optional<Concept>> concepts,
    Approved approved) {

  public List<Mention> in(Language language) {
    return mentions.getOrDefault(language, List.of());
  }

  public Optional<Concept> concept(ConceptId id) {
    return concepts.apply(id);
  }
}
