package concord.exchange.tbx;

import concord.exchange.xml.XmlOutput;
import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Curation;
import concord.terminology.LetterCase;
import concord.terminology.Term;
import concord.terminology.TermRules;
import concord.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes TBX-Basic that validates: v3 in style DCA, or v2.
final class TbxWriter {

  private final XmlOutput xml;
  private final TbxDialect dialect;

  private TbxWriter(XmlOutput xml, TbxDialect dialect) {
    this.xml = xml;
    this.dialect = dialect;
  }

  static void write(Collection<Concept> concepts, OutputStream out, TbxDialect dialect)
      throws IOException {
    try (var xml = new XmlOutput(out)) {
      new TbxWriter(xml, dialect).write(concepts);
    }
  }

  private void write(Collection<Concept> concepts) throws IOException {
    switch (dialect) {
      case V2 -> xml.start(dialect.root, "type", "TBX-Basic", "xml:lang", "en");
      case V3 ->
          xml.start(
              dialect.root,
              "xmlns",
              "urn:iso:std:iso:30042:ed-2",
              "type",
              "TBX-Basic",
              "style",
              "dca",
              "xml:lang",
              "en");
    }
    header();
    xml.start("text");
    xml.start("body");
    var written = concepts.stream().map(Concept::id).collect(Collectors.toSet());
    for (Concept concept : concepts) concept(concept, written);
  }

  private void header() throws IOException {
    xml.start(dialect.header);
    xml.start("fileDesc");
    xml.start("titleStmt");
    xml.element("title", "Glossary");
    xml.end();
    xml.start("sourceDesc");
    xml.element("p", "Concord term base");
    xml.end();
    xml.end();
    if (dialect == TbxDialect.V2) {
      xml.start("encodingDesc");
      xml.element("p", "TBXBasicXCSV02.xcs", "type", "XCSURI");
      xml.end();
    }
    xml.end();
  }

  private void concept(Concept concept, Set<ConceptId> written) throws IOException {
    xml.start(dialect.concept, "id", TbxId.encode(concept.id().value()));
    lines(concept.subjectField(), "descrip", "subjectField");
    Map<Language, List<Term>> terms =
        concept.terms().stream()
            .collect(
                Collectors.groupingBy(Term::language, LinkedHashMap::new, Collectors.toList()));
    for (Map.Entry<Language, String> definition : concept.definitions().entrySet()) {
      // A language section must hold a term; without one the definition stands with the concept.
      if (!terms.containsKey(definition.getKey())) {
        for (String line : definition.getValue().split("\n")) {
          xml.element("descrip", line, "type", "definition", "xml:lang", definition.getKey().tag());
        }
      }
    }
    lines(concept.source(), "admin", "source");
    lines(concept.note(), "note", "");
    for (ConceptId related : concept.related()) {
      String target = TbxId.encode(related.value());
      // A reference must point into the file, or it is invalid.
      if (written.contains(related)) {
        xml.element("ref", related.value(), "type", "crossReference", "target", target);
      } else {
        xml.element("note", TbxValues.aside("crossReference", target));
      }
    }
    for (Map.Entry<Language, List<Term>> language : terms.entrySet()) {
      xml.start(dialect.language, "xml:lang", language.getKey().tag());
      lines(concept.definitions().getOrDefault(language.getKey(), ""), "descrip", "definition");
      for (Term term : language.getValue()) term(term);
      xml.end();
    }
    xml.end();
  }

  private void term(Term term) throws IOException {
    xml.start(dialect.term);
    xml.element("term", term.text());
    boolean basicPart = TbxValues.PARTS_OF_SPEECH.contains(term.partOfSpeech());
    boolean basicType = TbxValues.TERM_TYPES.contains(term.type());
    if (basicPart) xml.element("termNote", term.partOfSpeech(), "type", "partOfSpeech");
    if (basicType) xml.element("termNote", term.type(), "type", "termType");
    xml.element("termNote", term.status().tbx(), "type", "administrativeStatus");
    lines(term.source(), "admin", "source");
    // v2 is for other tools, which show a translator every note.
    if (dialect == TbxDialect.V3 || term.curation() != Curation.APPROVED) {
      xml.element("note", TbxValues.aside(TbxValues.CURATION, TbxValues.word(term.curation())));
    }
    if (!basicPart && !term.partOfSpeech().isBlank()) {
      xml.element("note", TbxValues.aside("partOfSpeech", term.partOfSpeech()));
    }
    if (!basicType && !term.type().isBlank()) {
      xml.element("note", TbxValues.aside("termType", term.type()));
    }
    rules(term.rules());
    lines(term.note(), "note", "");
    xml.end();
  }

  private void rules(TermRules rules) throws IOException {
    if (rules.letterCase() != LetterCase.USUAL) {
      xml.element("note", TbxValues.aside(TbxValues.LETTER_CASE, rules.letterCase().word()));
    }
    if (!rules.pattern().isEmpty()) {
      xml.element("note", TbxValues.aside(TbxValues.PATTERN, rules.pattern()));
    }
    for (String exception : rules.exceptions()) {
      xml.element("note", TbxValues.aside(TbxValues.EXCEPTION, exception));
    }
  }

  /// One element a line of the text.
  private void lines(String text, String element, String type) throws IOException {
    for (String line : text.split("\n")) {
      if (!line.isBlank()) xml.element(element, line, "type", type);
    }
  }
}
