package concord.exchange.tbx;

import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Context;
import concord.terminology.CrossReference;
import concord.terminology.Curation;
import concord.terminology.Definition;
import concord.terminology.LetterCase;
import concord.terminology.Term;
import concord.terminology.TermRules;
import concord.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes TBX-Basic that validates: v3 in either style, or v2.
final class TbxWriter {

  private final TbxOutput out;

  private TbxWriter(TbxOutput out) {
    this.out = out;
  }

  static void write(Iterable<Concept> concepts, OutputStream stream, TbxDialect dialect)
      throws IOException {
    try (var out = new TbxOutput(stream, dialect)) {
      out.begin();
      var pointedTo = pointedTo(concepts);
      for (Concept concept : concepts) new TbxWriter(out).concept(concept, pointedTo);
    }
  }

  /// The concepts that others refer to, as far as they are in the file too.
  private static Set<ConceptId> pointedTo(Iterable<Concept> concepts) {
    var targets = new HashSet<ConceptId>();
    for (Concept concept : concepts) {
      concept.references().forEach(reference -> targets.add(reference.target()));
    }
    var present = new HashSet<ConceptId>();
    if (targets.isEmpty()) return present;
    for (Concept concept : concepts) {
      if (targets.contains(concept.id())) present.add(concept.id());
    }
    return present;
  }

  private void concept(Concept concept, Set<ConceptId> pointedTo) throws IOException {
    out.start(out.dialect().concept, "id", TbxId.encode(concept.id().value()));
    out.lines(concept.subjectField(), "descrip", "subjectField");
    Map<Language, List<Term>> terms =
        concept.terms().stream()
            .collect(
                Collectors.groupingBy(Term::language, LinkedHashMap::new, Collectors.toList()));
    for (Map.Entry<Language, Definition> definition : concept.definitions().entrySet()) {
      // A language section must hold a term; without one the definition stands with the concept.
      if (!terms.containsKey(definition.getKey())) {
        lonely(definition.getKey(), definition.getValue());
      }
    }
    out.lines(concept.source(), "admin", "source");
    notes(concept.note());
    for (CrossReference reference : concept.references()) reference(reference, pointedTo);
    for (Map.Entry<Language, List<Term>> language : terms.entrySet()) {
      out.start(out.dialect().language, "xml:lang", language.getKey().tag());
      var definition = concept.definitions().get(language.getKey());
      if (definition != null) definition(definition);
      for (Term term : language.getValue()) term(term);
      out.end();
    }
    out.end();
  }

  private void reference(CrossReference reference, Set<ConceptId> pointedTo) throws IOException {
    String id = reference.target().value();
    String target = TbxId.encode(id);
    boolean plain = reference.kind() == CrossReference.Kind.RELATED;
    String kind = reference.kind().word();
    // A reference must point into the file, or it is invalid.
    if (pointedTo.contains(reference.target())) {
      String words = plain ? id : TbxValues.aside(kind, id);
      out.category("ref", "crossReference", words, "target", target);
    } else {
      out.note(TbxValues.aside(plain ? "crossReference" : kind, target));
    }
  }

  private void definition(Definition definition) throws IOException {
    String source = definition.source();
    for (String line : definition.text().split("\n")) {
      if (line.isBlank()) continue;
      if (source.isEmpty()) {
        out.category("descrip", "definition", line);
      } else {
        out.start("descripGrp");
        out.category("descrip", "definition", line);
        out.category("admin", "source", source);
        out.end();
        source = "";
      }
    }
  }

  /// A definition in a language that has no section of its own.
  private void lonely(Language language, Definition definition) throws IOException {
    for (String line : definition.text().split("\n")) {
      if (line.isBlank()) continue;
      if (out.dialect() == TbxDialect.V3_DCT) {
        // Its elements take no language.
        out.note(TbxValues.aside(TbxValues.DEFINITION + language, line));
      } else {
        out.category("descrip", "definition", line, "xml:lang", language.tag());
      }
    }
    if (!definition.source().isEmpty()) {
      out.note(TbxValues.aside(TbxValues.DEFINITION_SOURCE + language, definition.source()));
    }
  }

  private void term(Term term) throws IOException {
    out.start(out.dialect().term);
    out.element("term", term.text());
    boolean basicPart = TbxValues.PARTS_OF_SPEECH.contains(term.partOfSpeech());
    boolean basicType = TbxValues.TERM_TYPES.contains(term.type());
    String gender = term.details().gender();
    boolean basicGender = TbxValues.GENDERS.contains(gender);
    if (basicPart) out.category("termNote", "partOfSpeech", term.partOfSpeech());
    if (basicGender) out.category("termNote", "grammaticalGender", gender);
    if (basicType) out.category("termNote", "termType", term.type());
    out.category("termNote", "administrativeStatus", term.status().tbx());
    for (Context context : term.details().contexts()) context(context);
    out.lines(term.source(), "admin", "source");
    // v2 is for other tools, which show a translator every note.
    if (out.dialect() != TbxDialect.V2 || term.curation() != Curation.APPROVED) {
      out.note(TbxValues.aside(TbxValues.CURATION, TbxValues.word(term.curation())));
    }
    if (!basicPart) aside("partOfSpeech", term.partOfSpeech());
    if (!basicType) aside("termType", term.type());
    if (!basicGender) aside("grammaticalGender", gender);
    aside(TbxValues.REGISTER, term.details().register());
    rules(term.rules());
    notes(term.note());
    out.end();
  }

  private void context(Context context) throws IOException {
    if (context.source().isEmpty() && context.date().isEmpty()) {
      out.category("descrip", "context", context.text());
      return;
    }
    out.start("descripGrp");
    out.category("descrip", "context", context.text());
    if (!context.source().isEmpty()) out.category("admin", "source", context.source());
    if (context.date().isPresent()) {
      out.note(TbxValues.aside(TbxValues.DATE, context.date().get().toString()));
    }
    out.end();
  }

  private void rules(TermRules rules) throws IOException {
    if (rules.letterCase() != LetterCase.USUAL) {
      out.note(TbxValues.aside(TbxValues.LETTER_CASE, rules.letterCase().word()));
    }
    aside(TbxValues.PATTERN, rules.pattern());
    for (String exception : rules.exceptions()) aside(TbxValues.EXCEPTION, exception);
    for (String form : rules.forms()) aside(TbxValues.FORM, form);
  }

  private void aside(String category, String value) throws IOException {
    if (!value.isBlank()) out.note(TbxValues.aside(category, value));
  }

  /// One note a line; a line that would be read as one of ours says that it is a note.
  private void notes(String text) throws IOException {
    for (String line : text.split("\n")) {
      if (line.isBlank()) continue;
      out.note(TbxValues.isAside(line) ? TbxValues.aside(TbxValues.NOTE, line) : line);
    }
  }
}
