package concord.terminology;

import concord.morphology.Analysis;
import concord.morphology.Morphology;
import concord.morphology.Token;
import concord.terminology.Explanation.Found;
import concord.terminology.Explanation.Rule;
import concord.terminology.Explanation.Version;
import concord.terminology.Explanation.Word;
import concord.text.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Says of a bead why a concept was judged as it was: nothing is judged anew, only told.
public final class Explainer {

  private final Recogniser recogniser;
  private final VerdictJudge judge;

  /// @param concepts behind the recogniser's mentions
  public Explainer(
      Recogniser recogniser, java.util.function.Function<ConceptId, Optional<Concept>> concepts) {
    this.recogniser = recogniser;
    this.judge = new VerdictJudge(concepts);
  }

  /// Empty when no version of the bead names the concept.
  ///
  /// @param texts each version of the bead
  public Optional<Explanation> explain(ConceptId concept, Map<Language, String> texts) {
    return verdicts(texts).stream()
        .filter(verdict -> verdict.concept().id().equals(concept))
        .map(verdict -> explanation(verdict, texts))
        .findFirst();
  }

  List<ConceptVerdict> verdicts(Map<Language, String> texts) {
    var mentions = new java.util.TreeMap<Language, List<Mention>>();
    texts.forEach((language, text) -> mentions.put(language, recogniser.mentions(language, text)));
    return judge.judge(texts, mentions);
  }

  private Explanation explanation(ConceptVerdict verdict, Map<Language, String> texts) {
    var versions = new ArrayList<Version>();
    verdict
        .versions()
        .forEach(
            (language, rendering) -> {
              String text = texts.getOrDefault(language, "");
              var found = new ArrayList<Found>();
              for (Mention mention : rendering.mentions()) {
                found.add(found(language, text, mention, !rendering.isStated(mention)));
              }
              var rule = rule(verdict, language, text);
              if (rule == Rule.BROKEN) {
                broken(verdict.concept(), language, text)
                    .forEach(mention -> found.add(found(language, text, mention, false)));
              }
              versions.add(
                  new Version(
                      language,
                      rendering.verdict(),
                      rule,
                      rendering.count(),
                      found,
                      rule == Rule.KIN ? kin(verdict.concept(), language, text) : ""));
            });
    return new Explanation(verdict.concept(), verdict.expected(), versions);
  }

  private Rule rule(ConceptVerdict verdict, Language language, String text) {
    return switch (verdict.verdict(language)) {
      case EXACT -> Rule.CITED;
      case INFLECTED -> Rule.INFLECTED;
      case ADMITTED -> Rule.ADMITTED;
      case DEPRECATED -> Rule.DEPRECATED;
      case MISSING ->
          broken(verdict.concept(), language, text).isEmpty() ? Rule.NOT_FOUND : Rule.BROKEN;
      case UNKNOWN -> {
        if (text.isBlank()) yield Rule.SILENT;
        if (verdict.concept().preferred(language).isEmpty()) yield Rule.NO_TERM;
        yield verdict.expected() > 0 ? Rule.KIN : Rule.INSIDE_LONGER;
      }
    };
  }

  private List<Mention> broken(Concept concept, Language language, String text) {
    return recogniser.broken(language, text).stream()
        .filter(mention -> mention.concept().equals(concept.id()))
        .toList();
  }

  private static String kin(Concept concept, Language language, String text) {
    return VerdictJudge.kin(concept, language, text).orElse("");
  }

  private static Found found(Language language, String text, Mention mention, boolean inside) {
    String written = mention.span().of(text);
    return new Found(
        mention.span(), written, mention.term(), inside, words(language, written, mention.term()));
  }

  /// The words of a mention that its term does not have, each with the reading that fits the term.
  private static List<Word> words(Language language, String written, Term term) {
    var morphology = Morphology.of(language);
    Set<String> cited = new HashSet<>();
    for (Token token : Morphology.of(term.language()).tokens(term.text())) {
      cited.add(morphology.citationKey(token.surface()));
    }
    var words = new ArrayList<Word>();
    for (Token token : morphology.tokens(written)) {
      if (token.kind() != Token.Kind.WORD) continue;
      String key = morphology.citationKey(token.surface());
      if (!cited.contains(key)) words.add(word(morphology, token.surface(), key, cited, term));
    }
    return words;
  }

  private static Word word(
      Morphology morphology, String surface, String key, Set<String> cited, Term term) {
    Set<String> lemmas = new HashSet<>(cited);
    for (Token token : Morphology.of(term.language()).tokens(term.text())) {
      if (token.isWordlike()) {
        morphology.analyses(token.surface()).forEach(analysis -> lemmas.add(analysis.lemma()));
      }
    }
    var fitting =
        morphology.analyses(surface).stream().filter(a -> lemmas.contains(a.lemma())).toList();
    if (fitting.isEmpty()) {
      return new Word(surface, stem(morphology, surface, cited).orElse(key), List.of());
    }
    String lemma = fitting.getFirst().lemma();
    return new Word(
        surface, lemma, tags(fitting.stream().filter(a -> a.lemma().equals(lemma)).toList()));
  }

  /// The tags of several readings in one: «FEM SG GEN/DAT». Those of another make are left out.
  private static List<String> tags(List<Analysis> readings) {
    var tags = new ArrayList<String>();
    int size = readings.getFirst().tags().size();
    for (int i = 0; i < size; i++) {
      int place = i;
      tags.add(
          readings.stream()
              .filter(reading -> reading.tags().size() == size)
              .map(reading -> reading.tags().get(place))
              .distinct()
              .collect(Collectors.joining("/")));
    }
    return tags;
  }

  /// By its keys alone, where no analysis is to be had.
  private static Optional<String> stem(Morphology morphology, String surface, Set<String> cited) {
    return morphology.keys(surface).stream().filter(cited::contains).findFirst();
  }
}
