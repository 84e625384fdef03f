package concord.terminology.mining;

import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Mention;
import concord.terminology.MinedConcept;
import concord.terminology.MinedTerm;
import concord.terminology.Rendering;
import concord.terminology.Verdict;
import concord.terminology.VerdictJudge;
import concord.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// What one language says again and again where the others state a concept and it has none of the
/// concept's terms.
final class Disagreement {

  /// A wording that stands elsewhere as often is not what is said instead.
  private static final double LEAST_SHARE = 0.5;

  /// Others that must state the concept: with the one that says something else, three.
  private static final int LEAST_OTHERS = Grouping.LEAST_VERSIONS - 1;

  private final Function<ConceptId, Optional<Concept>> concepts;
  private final int leastBeads;

  /// The beads where one language lacks a concept, and what the others have for it.
  private record Gap(
      ConceptId concept, Language language, TreeMap<Integer, Map<Language, Mention>> beads) {}

  Disagreement(Function<ConceptId, Optional<Concept>> concepts, int leastBeads) {
    this.concepts = concepts;
    this.leastBeads = leastBeads;
  }

  /// @param mentions what stands in each bead, by its number
  List<MinedConcept> find(
      List<SortedMap<Language, String>> texts,
      List<SortedMap<Language, List<Mention>>> mentions,
      Map<Language, Inventory> inventories) {
    var gaps = new HashMap<ConceptId, Map<Language, Gap>>();
    var judge = new VerdictJudge(concepts);
    for (int bead = 0; bead < texts.size(); bead++) {
      for (var verdict : judge.judge(texts.get(bead), mentions.get(bead))) {
        var stated = new TreeMap<Language, Mention>();
        verdict
            .versions()
            .forEach(
                (language, rendering) ->
                    rendering.alone().stream()
                        .findFirst()
                        .filter(m -> m.term().status().isAllowed())
                        .ifPresent(mention -> stated.put(language, mention)));
        if (stated.size() < LEAST_OTHERS) continue;
        for (Map.Entry<Language, Rendering> version : verdict.versions().entrySet()) {
          if (version.getValue().verdict() != Verdict.MISSING) continue;
          var id = verdict.concept().id();
          gaps.computeIfAbsent(id, c -> new TreeMap<>())
              .computeIfAbsent(version.getKey(), l -> new Gap(id, l, new TreeMap<>()))
              .beads()
              .put(bead, stated);
        }
      }
    }
    var found = new ArrayList<MinedConcept>();
    gaps.values()
        .forEach(
            byLanguage ->
                byLanguage
                    .values()
                    .forEach(
                        gap ->
                            Optional.ofNullable(inventories.get(gap.language()))
                                .flatMap(i -> instead(gap, i, texts.size()))
                                .ifPresent(found::add)));
    return found;
  }

  /// The wording that is most at home in the beads of a gap.
  private Optional<MinedConcept> instead(Gap gap, Inventory inventory, int all) {
    int[] beads = gap.beads().keySet().stream().mapToInt(Integer::intValue).toArray();
    Expression best = null;
    double most = Association.SIGNIFICANT;
    for (Expression expression : inventory.expressions()) {
      int shared = Association.shared(expression.beads(), beads);
      if (shared < leastBeads || expression.concept().isPresent()) continue;
      if (shared < LEAST_SHARE * expression.beads().length) continue;
      double ratio =
          Association.logLikelihood(shared, expression.beads().length, beads.length, all)
              * Math.log(1 + expression.length());
      if (ratio > most) {
        most = ratio;
        best = expression;
      }
    }
    return Optional.ofNullable(best).map(expression -> mined(gap, inventory, expression));
  }

  private static MinedConcept mined(Gap gap, Inventory inventory, Expression expression) {
    var beads = Arrays.stream(expression.beads()).filter(gap.beads()::containsKey).boxed().toList();
    var term = SharedWordings.term(inventory, expression, beads);
    var support = new TreeMap<Language, MinedTerm>();
    support.put(gap.language(), term);
    for (int bead : beads) {
      gap.beads()
          .getOrDefault(bead, Map.of())
          .forEach(
              (language, mention) ->
                  support.merge(
                      language,
                      new MinedTerm(
                          language,
                          mention.term().text(),
                          1,
                          new TreeMap<>(Map.of(bead, mention.span()))),
                      Disagreement::both));
    }
    return new MinedConcept(
        MinedConcept.Kind.CONTRADICTION,
        Optional.of(gap.concept()),
        new TreeMap<>(Map.of(gap.language(), term)),
        support,
        beads,
        beads.size());
  }

  private static MinedTerm both(MinedTerm one, MinedTerm other) {
    var places = new TreeMap<>(one.places());
    places.putAll(other.places());
    return new MinedTerm(one.language(), one.text(), one.uses() + other.uses(), places);
  }
}
