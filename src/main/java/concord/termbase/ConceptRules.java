package concord.termbase;

import com.ibm.icu.text.Transliterator;
import concord.terminology.Concept;
import concord.terminology.Term;
import concord.terminology.TermDetails;
import concord.terminology.TermRules;
import concord.text.Language;
import concord.text.Limits;
import concord.text.Problem;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a concept must be like to be stored.
final class ConceptRules {

  /// Most terms of one concept, in all languages together.
  static final int TERMS = 500;

  private static final int ID_CHARACTERS = 60;

  private ConceptRules() {}

  static Optional<Problem> broken(Concept concept) {
    if (concept.terms().isEmpty()) {
      return Optional.of(Problem.error("concept-without-terms", "concept", concept.id().value()));
    }
    if (concept.terms().size() > TERMS) {
      return Optional.of(
          Problem.error("concept-too-big", "concept", concept.id().value(), "most", TERMS));
    }
    var twice = twice(concept);
    if (twice.isPresent()) return twice;
    for (Term term : concept.terms()) {
      var broken = broken(term);
      if (broken.isPresent()) return broken;
    }
    return texts(concept)
        .filter(text -> text.length() > Limits.NOTE_CHARACTERS)
        .findFirst()
        .map(
            text ->
                Problem.error(
                    "concept-text-too-long",
                    "concept",
                    concept.id().value(),
                    "text",
                    Limits.shorten(text),
                    "most",
                    Limits.NOTE_CHARACTERS));
  }

  /// A wording cannot be preferred and deprecated at once.
  private static Optional<Problem> twice(Concept concept) {
    var wordings = new HashSet<Map.Entry<Language, String>>();
    return concept.terms().stream()
        .filter(term -> !wordings.add(Map.entry(term.language(), term.text())))
        .findFirst()
        .map(
            term ->
                Problem.error(
                    "concept-term-twice",
                    "concept",
                    concept.id().value(),
                    "term",
                    Limits.shorten(term.text()),
                    "language",
                    term.language().tag()));
  }

  private static Optional<Problem> broken(Term term) {
    var rules = term.rules();
    if (!rules.fit(term.text())) {
      return Optional.of(
          Problem.error(
              "term-pattern-unfit",
              "term",
              Limits.shorten(term.text()),
              "pattern",
              Limits.shorten(rules.pattern())));
    }
    boolean many =
        rules.exceptions().size() > TermRules.EXCEPTIONS || rules.forms().size() > TermRules.FORMS;
    boolean tooLong =
        Stream.concat(rules.exceptions().stream(), rules.forms().stream())
            .anyMatch(e -> e.length() > Limits.TERM_CHARACTERS);
    if (term.details().contexts().size() > TermDetails.CONTEXTS) {
      return Optional.of(
          Problem.error(
              "term-contexts-too-many",
              "term",
              Limits.shorten(term.text()),
              "most",
              TermDetails.CONTEXTS));
    }
    if (!many && !tooLong) return Optional.empty();
    return Optional.of(
        Problem.error(
            "term-exceptions-too-many",
            "term",
            Limits.shorten(term.text()),
            "most",
            TermRules.EXCEPTIONS,
            "forms",
            TermRules.FORMS,
            "characters",
            Limits.TERM_CHARACTERS));
  }

  private static Stream<String> texts(Concept concept) {
    return Stream.of(
            Stream.of(concept.subjectField(), concept.note(), concept.source()),
            concept.definitions().values().stream().flatMap(d -> Stream.of(d.text(), d.source())),
            concept.terms().stream()
                .flatMap(t -> Stream.of(t.partOfSpeech(), t.type(), t.source(), t.note())),
            concept.terms().stream()
                .map(Term::details)
                .flatMap(d -> Stream.of(d.gender(), d.register())),
            concept.terms().stream()
                .flatMap(t -> t.details().contexts().stream())
                .flatMap(c -> Stream.of(c.text(), c.source())))
        .flatMap(all -> all);
  }

  /// A term as letters an id may have: «сообщество единой судьбы» → `soobsestvo-edinoj-sudby`.
  static String idFrom(String term) {
    String latin = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower").transliterate(term);
    String id = latin.replaceAll("['ʹʺ`]", "").replaceAll("[^a-z0-9]+", "-");
    id = id.replaceAll("^-+|-+$", "");
    if (id.length() > ID_CHARACTERS) id = id.substring(0, ID_CHARACTERS).replaceAll("-+$", "");
    return id.isEmpty() ? "concept" : id;
  }
}
