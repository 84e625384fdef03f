package concord.termbase.store;

import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Curation;
import concord.terminology.LetterCase;
import concord.terminology.Term;
import concord.terminology.TermRules;
import concord.terminology.TermStatus;
import concord.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The JSON a concept is stored as. Its names are a contract with every database in use: fields may
/// be added, never renamed.
record ConceptDocument(
    String id,
    String subjectField,
    Map<String, String> definitions,
    String note,
    String source,
    List<TermDocument> terms,
    @Nullable List<String> related) {

  record TermDocument(
      String language,
      String text,
      TermStatus status,
      Curation curation,
      String partOfSpeech,
      String type,
      String source,
      String note,
      @Nullable RulesDocument rules) {

    static TermDocument of(Term term) {
      return new TermDocument(
          term.language().tag(),
          term.text(),
          term.status(),
          term.curation(),
          term.partOfSpeech(),
          term.type(),
          term.source(),
          term.note(),
          term.rules().isNone() ? null : RulesDocument.of(term.rules()));
    }

    Term toTerm() {
      return new Term(
          Language.of(language),
          text,
          status,
          curation,
          partOfSpeech,
          type,
          source,
          note,
          rules == null ? TermRules.NONE : rules.toRules());
    }
  }

  /// Absent where a term has no rules of its own, and from what was stored before there were any.
  record RulesDocument(
      @Nullable LetterCase letterCase,
      @Nullable String pattern,
      @Nullable List<String> exceptions) {

    static RulesDocument of(TermRules rules) {
      return new RulesDocument(rules.letterCase(), rules.pattern(), rules.exceptions());
    }

    TermRules toRules() {
      return new TermRules(
          letterCase == null ? LetterCase.USUAL : letterCase,
          pattern == null ? "" : pattern,
          exceptions == null ? List.of() : exceptions);
    }
  }

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  static String write(Concept concept) {
    var definitions = new TreeMap<String, String>();
    concept.definitions().forEach((language, text) -> definitions.put(language.tag(), text));
    return JSON.writeValueAsString(
        new ConceptDocument(
            concept.id().value(),
            concept.subjectField(),
            definitions,
            concept.note(),
            concept.source(),
            concept.terms().stream().map(TermDocument::of).toList(),
            concept.related().stream().map(ConceptId::value).toList()));
  }

  static Concept read(String json) {
    var document = JSON.readValue(json, ConceptDocument.class);
    var definitions = new LinkedHashMap<Language, String>();
    document.definitions.forEach((tag, text) -> definitions.put(Language.of(tag), text));
    return new Concept(
        new ConceptId(document.id),
        document.subjectField,
        definitions,
        document.note,
        document.source,
        document.terms.stream().map(TermDocument::toTerm).toList(),
        // Absent from what was stored before concepts could point at others.
        document.related == null
            ? List.of()
            : document.related.stream().map(ConceptId::new).toList());
  }
}
