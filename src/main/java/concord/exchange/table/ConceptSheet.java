package concord.exchange.table;

import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.CrossReference;
import concord.terminology.Curation;
import concord.terminology.Definition;
import concord.terminology.LetterCase;
import concord.terminology.Term;
import concord.terminology.TermStatus;
import concord.text.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// Lays concepts out as rows under the columns of [ConceptColumns]; a column nobody needs is not
/// there.
final class ConceptSheet {

  /// The title of the first column.
  static final String ID = "concept";

  private record Column(String title, Function<Concept, String> cell) {}

  private final List<Column> columns;

  private ConceptSheet(List<Column> columns) {
    this.columns = columns;
  }

  /// With the columns that these concepts need.
  static ConceptSheet of(Iterable<Concept> concepts) {
    var languages = new TreeSet<Language>();
    var defined = new TreeSet<Language>();
    var needed = new HashSet<>(Set.of(ID));
    for (Concept concept : concepts) {
      languages.addAll(concept.languages());
      defined.addAll(concept.definitions().keySet());
      for (Column column : columns(concept.languages(), concept.definitions().keySet())) {
        if (!column.cell().apply(concept).isEmpty()) needed.add(column.title());
      }
    }
    return new ConceptSheet(
        columns(languages, defined).stream()
            .filter(column -> needed.contains(column.title()))
            .toList());
  }

  List<String> titles() {
    return columns.stream().map(Column::title).toList();
  }

  List<String> cells(Concept concept) {
    return columns.stream().map(column -> column.cell().apply(concept)).toList();
  }

  private static List<Column> columns(
      Collection<Language> languages, Collection<Language> defined) {
    var columns = new ArrayList<Column>();
    columns.add(new Column(ID, concept -> concept.id().value()));
    for (Language language : languages) {
      columns.add(new Column(language.tag(), concept -> lead(concept, language)));
      for (TermStatus status : TermStatus.values()) {
        columns.add(
            new Column(
                language + ":" + status.word(), concept -> others(concept, language, status)));
      }
    }
    for (Language language : languages) {
      detail(columns, language, "curation", ConceptSheet::curation);
      detail(columns, language, "part", Term::partOfSpeech);
      detail(columns, language, "type", Term::type);
      detail(columns, language, "source", Term::source);
      detail(columns, language, "note", Term::note);
      detail(columns, language, "case", ConceptSheet::letterCase);
      detail(columns, language, "pattern", term -> term.rules().pattern());
      detail(columns, language, "exceptions", term -> Cells.list(term.rules().exceptions()));
      detail(columns, language, "forms", term -> Cells.list(term.rules().forms()));
      detail(columns, language, "gender", term -> term.details().gender());
      detail(columns, language, "register", term -> term.details().register());
      detail(columns, language, "contexts", ConceptSheet::contexts);
    }
    columns.add(new Column("domain", Concept::subjectField));
    for (Language language : defined) {
      columns.add(
          new Column(
              language.equals(Language.EN) ? "definition" : "definition:" + language,
              concept -> definition(concept, language).text()));
      columns.add(
          new Column(
              language.equals(Language.EN) ? "definition-source" : "definition-source:" + language,
              concept -> definition(concept, language).source()));
    }
    columns.add(new Column("note", Concept::note));
    columns.add(new Column("source", Concept::source));
    for (CrossReference.Kind kind : CrossReference.Kind.values()) {
      columns.add(
          new Column(
              kind.word(),
              concept ->
                  Cells.join(concept.references(kind).stream().map(ConceptId::value).toList())));
    }
    return columns;
  }

  private static Definition definition(Concept concept, Language language) {
    return concept.definitions().getOrDefault(language, Definition.of(""));
  }

  private static String contexts(Term term) {
    return Cells.list(term.details().contexts().stream().map(ContextCell::write).toList());
  }

  private static void detail(
      List<Column> columns, Language language, String aspect, Function<Term, String> value) {
    columns.add(
        new Column(
            language + ":" + aspect,
            concept -> Cells.join(inOrder(concept, language).stream().map(value).toList())));
  }

  /// Approved is what a cell left empty means.
  private static String curation(Term term) {
    return term.curation() == Curation.APPROVED
        ? ""
        : term.curation().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// The usual rule is what a cell left empty means.
  private static String letterCase(Term term) {
    var rule = term.rules().letterCase();
    return rule == LetterCase.USUAL ? "" : rule.word();
  }

  private static List<Term> own(Concept concept, Language language, TermStatus status) {
    return concept.terms().stream()
        .filter(term -> term.language().equals(language) && term.status() == status)
        .toList();
  }

  /// The terms of a language as a reader of the columns meets them.
  private static List<Term> inOrder(Concept concept, Language language) {
    var terms = new ArrayList<Term>();
    for (TermStatus status : TermStatus.values()) terms.addAll(own(concept, language, status));
    return terms;
  }

  private static String lead(Concept concept, Language language) {
    var preferred = own(concept, language, TermStatus.PREFERRED);
    return preferred.isEmpty() ? "" : Cells.join(List.of(preferred.get(0).text()));
  }

  private static String others(Concept concept, Language language, TermStatus status) {
    var terms = own(concept, language, status);
    int from = status == TermStatus.PREFERRED ? 1 : 0;
    return terms.size() <= from
        ? ""
        : Cells.join(terms.subList(from, terms.size()).stream().map(Term::text).toList());
  }
}
