package concord.terminology.mining;

import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Mention;
import concord.terminology.MinedConcept;
import concord.terminology.MinedTerm;
import concord.terminology.Miner;
import concord.terminology.Recogniser;
import concord.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// Mines what at least three languages say in the same beads.
///
/// 1. [Inventory]: in each language the noun phrases that come back, weighed by their C-value;
/// 2. [Pairing]: for every two languages, which of them stand in the same beads (Dice's
///    coefficient, Dunning's log-likelihood ratio) and are borne out by their words elsewhere;
/// 3. [Grouping]: what at least three languages agree on, every two of them;
/// 4. what the term base has of that already decides what it is; [Disagreement] adds what one
///    language says where others state a concept.
public final class SharedWordings implements Miner {

  private final Recogniser recogniser;
  private final Function<ConceptId, Optional<Concept>> concepts;
  private final int leastBeads;

  /// @param leastBeads in how many beads something must stand to be found
  public SharedWordings(
      Recogniser recogniser, Function<ConceptId, Optional<Concept>> concepts, int leastBeads) {
    if (leastBeads < 2) throw new IllegalArgumentException("once is by chance: " + leastBeads);
    this.recogniser = recogniser;
    this.concepts = concepts;
    this.leastBeads = leastBeads;
  }

  @Override
  public List<MinedConcept> mine(List<SortedMap<Language, String>> beads, BooleanSupplier goOn) {
    var texts = new TreeMap<Language, Map<Integer, String>>();
    var mentions = new ArrayList<SortedMap<Language, List<Mention>>>();
    for (int bead = 0; bead < beads.size(); bead++) {
      var here = new TreeMap<Language, List<Mention>>();
      for (Map.Entry<Language, String> version : beads.get(bead).entrySet()) {
        if (version.getValue().isBlank()) continue;
        texts.computeIfAbsent(version.getKey(), l -> new HashMap<>()).put(bead, version.getValue());
        here.put(version.getKey(), recogniser.mentions(version.getKey(), version.getValue()));
      }
      mentions.add(here);
      if (!goOn.getAsBoolean()) return List.of();
    }
    var inventories = new TreeMap<Language, Inventory>();
    for (Map.Entry<Language, Map<Integer, String>> version : texts.entrySet()) {
      var language = version.getKey();
      inventories.put(
          language,
          Inventory.of(
              language,
              version.getValue(),
              bead -> mentions.get(bead).getOrDefault(language, List.of()),
              leastBeads));
      if (!goOn.getAsBoolean()) return List.of();
    }
    var grouping =
        new Grouping(
            List.copyOf(inventories.values()),
            (one, other) -> common(texts, one, other),
            leastBeads);
    var found = new ArrayList<MinedConcept>();
    for (Grouping.Group group : grouping.groups()) {
      if (grouping.isSeen(group)) judged(group, inventories, mentions).ifPresent(found::add);
    }
    var instead = new Disagreement(concepts, leastBeads).find(beads, mentions, inventories);
    instead.stream()
        .filter(more -> found.stream().noneMatch(f -> same(f, more)))
        .forEach(found::add);
    found.sort(
        Comparator.comparing(MinedConcept::kind)
            .thenComparing(Comparator.comparingDouble(MinedConcept::score).reversed()));
    return found;
  }

  private static int common(
      Map<Language, Map<Integer, String>> texts, Language one, Language other) {
    var beads = texts.getOrDefault(other, Map.of()).keySet();
    return (int)
        texts.getOrDefault(one, Map.of()).keySet().stream().filter(beads::contains).count();
  }

  private static boolean same(MinedConcept one, MinedConcept other) {
    return one.known().equals(other.known())
        && one.terms().keySet().containsAll(other.terms().keySet());
  }

  /// What the term base makes of a group; empty for what it has already and for what is no term.
  private Optional<MinedConcept> judged(
      Grouping.Group group,
      Map<Language, Inventory> inventories,
      List<SortedMap<Language, List<Mention>>> mentions) {
    var known =
        group.members().values().stream()
            .flatMap(member -> member.concept().stream())
            .distinct()
            .toList();
    // Wordings of two concepts in the same places: what they are to each other, a person knows.
    if (known.size() > 1) return Optional.empty();
    var concept = known.stream().findFirst().flatMap(concepts);
    var fresh = new TreeMap<Language, MinedTerm>();
    var all = new TreeMap<Language, MinedTerm>();
    group
        .members()
        .forEach(
            (language, member) -> {
              var term = term(inventory(inventories, language), member, group.beads());
              all.put(language, term);
              boolean has =
                  member.concept().isPresent()
                      || known.stream()
                          .anyMatch(
                              id -> member.holds(id) || isNamed(id, language, group, mentions));
              if (!has) fresh.put(language, term);
            });
    if (fresh.isEmpty() || concept.isEmpty() && !isTermlike(group, inventories))
      return Optional.empty();
    var kind = concept.map(c -> kind(c, fresh)).orElse(MinedConcept.Kind.NEW);
    return Optional.of(
        new MinedConcept(kind, concept.map(Concept::id), fresh, all, group.beads(), group.score()));
  }

  /// Whether the language names the concept in most of the beads, beside the wording in question.
  private static boolean isNamed(
      ConceptId id,
      Language language,
      Grouping.Group group,
      List<SortedMap<Language, List<Mention>>> mentions) {
    long named =
        group.beads().stream()
            .filter(
                bead ->
                    mentions.get(bead).getOrDefault(language, List.of()).stream()
                        .anyMatch(mention -> names(mention, id)))
            .count();
    return named * 2 > group.beads().size();
  }

  private static boolean names(Mention mention, ConceptId id) {
    return mention.concept().equals(id)
        || mention.nested().stream().anyMatch(nested -> names(nested, id));
  }

  private static MinedConcept.Kind kind(Concept concept, Map<Language, MinedTerm> fresh) {
    boolean otherwise =
        fresh.keySet().stream()
            .anyMatch(
                language -> concept.terms(language).stream().anyMatch(t -> t.status().isAllowed()));
    return otherwise ? MinedConcept.Kind.CONTRADICTION : MinedConcept.Kind.ADDITION;
  }

  /// Words of the language as such are in every dictionary; a term base is for phrases and names.
  private static boolean isTermlike(Grouping.Group group, Map<Language, Inventory> inventories) {
    int phrases = 0;
    int names = 0;
    for (Map.Entry<Language, Expression> member : group.members().entrySet()) {
      if (isPhrase(member.getKey(), member.getValue())) phrases++;
      var citation = inventory(inventories, member.getKey()).citation();
      if (citation.isName(member.getValue())) names++;
    }
    return phrases >= Math.max(2, group.members().size() - 1) || names >= 2;
  }

  private static boolean isPhrase(Language language, Expression expression) {
    return expression.length() > 1
        || language.primary().equals("zh") && expression.key.length() >= 3;
  }

  private static Inventory inventory(Map<Language, Inventory> inventories, Language language) {
    return java.util.Objects.requireNonNull(inventories.get(language));
  }

  static MinedTerm term(Inventory inventory, Expression expression, List<Integer> beads) {
    var places = new TreeMap<>(expression.places);
    places.keySet().retainAll(beads);
    return new MinedTerm(
        inventory.language, inventory.citation().of(expression), expression.uses(), places);
  }
}
