package concord.terminology;

import concord.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// Judges, over all versions of a bead at once, how each concept is rendered in each version.
///
/// ```java
/// var mentions = new TreeMap<Language, List<Mention>>();
/// texts.forEach((language, text) -> mentions.put(language, recogniser.mentions(language, text)));
/// for (ConceptVerdict verdict : new VerdictJudge(concepts).judge(texts, mentions)) {
///   verdict.versions().forEach((language, rendering) -> {
///     switch (rendering.verdict()) {
///       case MISSING -> …                       // an error of the version as a whole: no span
///       case DEPRECATED -> rendering.deprecated() … // spans, and Suggester for the fix
///       case EXACT, INFLECTED, ADMITTED -> …    // fine; see also verdict.isShort(language)
///       case UNKNOWN -> …                       // never an error
///     }
///   });
/// }
/// ```
///
/// A concept is expected wherever some version *states* it, that is, names it outside a longer
/// term. A version is MISSING it when that version speaks and the concept has an allowed term in
/// its language; not where it has a word of that term's stem, such as an adjective. Where another
/// version only has it inside a longer term, nothing is expected: the longer term's own rendering
/// need not contain the shorter one's.
public final class VerdictJudge {

  private final Function<ConceptId, Optional<Concept>> concepts;

  public VerdictJudge(Function<ConceptId, Optional<Concept>> concepts) {
    this.concepts = concepts;
  }

  /// @param texts each version of the bead; a silent one has an empty text or is not there
  /// @param mentions what the recogniser found in each
  /// @return one verdict a concept, in the order of first mention
  public List<ConceptVerdict> judge(
      Map<Language, String> texts, Map<Language, List<Mention>> mentions) {
    var named = new LinkedHashMap<Language, Map<ConceptId, Named>>();
    Set<ConceptId> order = new LinkedHashSet<>();
    for (Language language : new TreeMap<>(texts).keySet()) {
      var byConcept = Named.byConcept(mentions.getOrDefault(language, List.of()));
      named.put(language, byConcept);
      order.addAll(byConcept.keySet());
    }
    var verdicts = new ArrayList<ConceptVerdict>();
    for (ConceptId id : order) {
      concepts.apply(id).ifPresent(concept -> verdicts.add(judge(concept, texts, named)));
    }
    return verdicts;
  }

  private static ConceptVerdict judge(
      Concept concept,
      Map<Language, String> texts,
      Map<Language, Map<ConceptId, Named>> namedByLanguage) {
    int expected =
        namedByLanguage.values().stream()
            .mapToInt(named -> named.getOrDefault(concept.id(), Named.NOT).alone().size())
            .max()
            .orElse(0);
    var versions = new TreeMap<Language, Rendering>();
    namedByLanguage.forEach(
        (language, byConcept) -> {
          Named named = byConcept.getOrDefault(concept.id(), Named.NOT);
          boolean silent = texts.getOrDefault(language, "").isBlank();
          Verdict verdict =
              named.mentions().isEmpty()
                  ? absent(concept, language, expected > 0 && !silent, texts)
                  : worst(concept, language, named.mentions());
          versions.put(language, new Rendering(verdict, named.mentions(), named.alone()));
        });
    return new ConceptVerdict(concept, expected, versions);
  }

  private static Verdict absent(
      Concept concept, Language language, boolean expected, Map<Language, String> texts) {
    boolean hasTerm = concept.terms(language).stream().anyMatch(term -> term.status().isAllowed());
    if (!expected || !hasTerm) return Verdict.UNKNOWN;
    return kin(concept, language, texts.getOrDefault(language, "")).isPresent()
        ? Verdict.UNKNOWN
        : Verdict.MISSING;
  }

  /// Words of a version that are of the stem of one of the concept's terms, but none of its forms.
  static Optional<String> kin(Concept concept, Language language, String text) {
    return concept.terms(language).stream()
        .filter(term -> term.status().isAllowed())
        .flatMap(term -> Kinship.of(term, language, text).stream())
        .findFirst();
  }

  /// The verdict that asks most of a person.
  private static Verdict worst(Concept concept, Language language, List<Mention> mentions) {
    var worst = Verdict.EXACT;
    for (Mention mention : mentions) {
      var verdict = verdict(concept, language, mention);
      if (verdict.ordinal() > worst.ordinal()) worst = verdict;
    }
    return worst;
  }

  /// What one mention of a concept is, whatever else the version says.
  public static Verdict verdict(Concept concept, Language language, Mention mention) {
    TermStatus status = mention.term().status();
    if (!status.isAllowed()) return Verdict.DEPRECATED;
    boolean leads =
        status == TermStatus.PREFERRED
            || concept.preferred(language).filter(mention.term()::equals).isPresent();
    if (!leads) return Verdict.ADMITTED;
    return mention.exact() ? Verdict.EXACT : Verdict.INFLECTED;
  }

  /// The mentions of one concept in one version.
  private record Named(List<Mention> mentions, List<Mention> alone) {

    static final Named NOT = new Named(List.of(), List.of());

    static Map<ConceptId, Named> byConcept(List<Mention> mentions) {
      var byConcept = new LinkedHashMap<ConceptId, Named>();
      for (Mention mention : mentions) collect(mention, true, byConcept);
      return byConcept;
    }

    private static void collect(Mention mention, boolean alone, Map<ConceptId, Named> byConcept) {
      byConcept.merge(
          mention.concept(),
          new Named(List.of(mention), alone ? List.of(mention) : List.of()),
          Named::and);
      for (Mention nested : mention.nested()) collect(nested, false, byConcept);
    }

    private Named and(Named more) {
      return new Named(joined(mentions, more.mentions), joined(alone, more.alone));
    }

    private static List<Mention> joined(List<Mention> some, List<Mention> more) {
      var all = new ArrayList<>(some);
      all.addAll(more);
      return all;
    }
  }
}
