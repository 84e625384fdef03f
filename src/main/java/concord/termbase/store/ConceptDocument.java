package concord.termbase.store;

import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Context;
import concord.terminology.CrossReference;
import concord.terminology.Curation;
import concord.terminology.Definition;
import concord.terminology.LetterCase;
import concord.terminology.Term;
import concord.terminology.TermDetails;
import concord.terminology.TermRules;
import concord.terminology.TermStatus;
import concord.text.Language;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    @Nullable List<String> related,
    @Nullable Map<String, String> definitionSources,
    @Nullable List<ReferenceDocument> references) {

  record TermDocument(
      String language,
      String text,
      TermStatus status,
      Curation curation,
      String partOfSpeech,
      String type,
      String source,
      String note,
      @Nullable RulesDocument rules,
      @Nullable String gender,
      @Nullable String register,
      @Nullable List<ContextDocument> contexts) {

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
          term.rules().isNone() ? null : RulesDocument.of(term.rules()),
          absent(term.details().gender()),
          absent(term.details().register()),
          term.details().contexts().isEmpty()
              ? null
              : term.details().contexts().stream().map(ContextDocument::of).toList());
    }

    private static @Nullable String absent(String value) {
      return value.isEmpty() ? null : value;
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
          rules == null ? TermRules.NONE : rules.toRules(),
          new TermDetails(
              gender == null ? "" : gender,
              register == null ? "" : register,
              contexts == null
                  ? List.of()
                  : contexts.stream().map(ContextDocument::toContext).toList()));
    }
  }

  record ContextDocument(String text, String source, @Nullable LocalDate date) {

    static ContextDocument of(Context context) {
      return new ContextDocument(context.text(), context.source(), context.date().orElse(null));
    }

    Context toContext() {
      return new Context(text, source, Optional.ofNullable(date));
    }
  }

  record ReferenceDocument(CrossReference.Kind kind, String target) {

    CrossReference toReference() {
      return new CrossReference(kind, new ConceptId(target));
    }
  }

  /// Absent where a term has no rules of its own, and from what was stored before there were any.
  record RulesDocument(
      @Nullable LetterCase letterCase,
      @Nullable String pattern,
      @Nullable List<String> exceptions,
      @Nullable List<String> forms) {

    static RulesDocument of(TermRules rules) {
      return new RulesDocument(
          rules.letterCase(), rules.pattern(), rules.exceptions(), rules.forms());
    }

    TermRules toRules() {
      return new TermRules(
          letterCase == null ? LetterCase.USUAL : letterCase,
          pattern == null ? "" : pattern,
          exceptions == null ? List.of() : exceptions,
          forms == null ? List.of() : forms);
    }
  }

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  static String write(Concept concept) {
    var definitions = new TreeMap<String, String>();
    var sources = new TreeMap<String, String>();
    concept
        .definitions()
        .forEach(
            (language, definition) -> {
              definitions.put(language.tag(), definition.text());
              if (!definition.source().isEmpty()) sources.put(language.tag(), definition.source());
            });
    return JSON.writeValueAsString(
        new ConceptDocument(
            concept.id().value(),
            concept.subjectField(),
            definitions,
            concept.note(),
            concept.source(),
            concept.terms().stream().map(TermDocument::of).toList(),
            null,
            sources.isEmpty() ? null : sources,
            concept.references().stream()
                .map(r -> new ReferenceDocument(r.kind(), r.target().value()))
                .toList()));
  }

  /// A pattern of SQL that the document of everything that names a concept is like. What SQL would
  /// take for a sign stands for any character.
  static String naming(ConceptId id) {
    return "%" + JSON.writeValueAsString(id.value()).replaceAll("[%\\\\]", "_") + "%";
  }

  static Concept read(String json) {
    var document = JSON.readValue(json, ConceptDocument.class);
    var definitions = new LinkedHashMap<Language, Definition>();
    document.definitions.forEach(
        (tag, text) ->
            definitions.put(Language.of(tag), new Definition(text, source(document, tag))));
    return new Concept(
        new ConceptId(document.id),
        document.subjectField,
        definitions,
        document.note,
        document.source,
        document.terms.stream().map(TermDocument::toTerm).toList(),
        references(document));
  }

  private static String source(ConceptDocument document, String tag) {
    return document.definitionSources == null
        ? ""
        : document.definitionSources.getOrDefault(tag, "");
  }

  /// What was stored before references had kinds names only related concepts, and before that none.
  private static List<CrossReference> references(ConceptDocument document) {
    if (document.references != null) {
      return document.references.stream().map(ReferenceDocument::toReference).toList();
    }
    if (document.related == null) return List.of();
    return document.related.stream().map(ConceptId::new).map(CrossReference::related).toList();
  }
}
