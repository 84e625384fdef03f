package concord.exchange.table;

import concord.exchange.ProblemTally;
import concord.exchange.table.ConceptColumns.Aspect;
import concord.exchange.table.ConceptColumns.Defined;
import concord.exchange.table.ConceptColumns.DefinedBy;
import concord.exchange.table.ConceptColumns.Detail;
import concord.exchange.table.ConceptColumns.Field;
import concord.exchange.table.ConceptColumns.Terms;
import concord.exchange.table.ConceptColumns.Unknown;
import concord.exchange.table.ConceptColumns.Whole;
import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.CrossReference;
import concord.terminology.Curation;
import concord.terminology.Definition;
import concord.terminology.LetterCase;
import concord.terminology.Term;
import concord.terminology.TermDetails;
import concord.terminology.TermRules;
import concord.terminology.TermStatus;
import concord.text.Language;
import concord.text.Limits;
import concord.text.Problem;
import concord.text.ProblemException;
import concord.text.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Makes concepts of the rows of a table, see [ConceptColumns].
final class ConceptRows {

  private final String name;
  private final ProblemTally problems;
  private final List<Problem> found = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final List<Concept> concepts = new ArrayList<>();

  ConceptRows(String name) {
    this.name = name;
    this.problems = new ProblemTally(name, found::add);
  }

  /// Takes the problems of whoever reads the rows.
  ProblemTally problems() {
    return problems;
  }

  Reading<Concept> read(Rows rows) throws IOException {
    try {
      var header = rows.next();
      while (header.isPresent() && header.get().isBlank()) header = rows.next();
      var columns = ConceptColumns.of(header.map(Row::cells).orElse(List.of()));
      if (!columns.hasTerms()) {
        throw new ProblemException(Problem.error("table-without-language", "file", name));
      }
      if (!columns.unknown().isEmpty()) {
        problems.accept(
            Problem.warning(
                "table-column-unknown",
                "file",
                name,
                "columns",
                Limits.shorten(String.join(", ", columns.unknown()))));
      }
      columns
          .repaired()
          .forEach(
              (tag, language) ->
                  problems.accept(
                      Problem.note(
                          "language-tag-repaired",
                          "file",
                          name,
                          "tag",
                          Limits.shorten(tag),
                          "language",
                          language.tag())));
      for (var row = rows.next(); row.isPresent(); row = rows.next()) {
        if (!row.get().isBlank()) concept(row.get(), columns);
      }
    } catch (ProblemException e) {
      problems.accept(e.problem());
    }
    return finish();
  }

  Reading<Concept> finish() {
    problems.finish();
    return new Reading<>(concepts, found);
  }

  private void concept(Row row, ConceptColumns columns) {
    var fields = new EnumMap<Field, String>(Field.class);
    var definitions = new TreeMap<Language, String>();
    var definedBy = new TreeMap<Language, String>();
    var terms = new LinkedHashMap<Language, List<Wording>>();
    var details = new LinkedHashMap<Language, Map<Aspect, List<String>>>();
    for (int i = 0; i < columns.columns().size(); i++) {
      String cell = row.cell(i);
      if (cell.isEmpty()) continue;
      switch (columns.columns().get(i)) {
        case Whole whole -> fields.put(whole.field(), limited(cell, row));
        case Defined defined -> definitions.put(defined.language(), limited(cell, row));
        case DefinedBy defined -> definedBy.put(defined.language(), limited(cell, row));
        case Terms column ->
            terms
                .computeIfAbsent(column.language(), language -> new ArrayList<>())
                .addAll(wordings(cell, column.status()));
        case Detail detail ->
            details
                .computeIfAbsent(detail.language(), language -> new EnumMap<>(Aspect.class))
                .put(detail.aspect(), Cells.split(cell, false));
        case Unknown unknown -> {}
      }
    }
    var finished = new ArrayList<Term>();
    terms.forEach(
        (language, wordings) ->
            finished.addAll(
                finish(language, wordings, details.getOrDefault(language, Map.of()), row)));
    if (finished.isEmpty()) {
      problems.accept(
          Problem.warning(
              "concept-without-term",
              "file",
              name,
              "line",
              Integer.toString(row.line()),
              "concept",
              Limits.shorten(fields.getOrDefault(Field.CONCEPT, ""))));
      return;
    }
    concepts.add(
        new Concept(
            new ConceptId(id(fields.getOrDefault(Field.CONCEPT, ""), row)),
            fields.getOrDefault(Field.DOMAIN, ""),
            definitions(definitions, definedBy),
            fields.getOrDefault(Field.NOTE, ""),
            fields.getOrDefault(Field.SOURCE, ""),
            finished,
            references(fields)));
  }

  private static Map<Language, Definition> definitions(
      Map<Language, String> texts, Map<Language, String> sources) {
    var definitions = new TreeMap<Language, Definition>();
    texts.forEach(
        (language, text) ->
            definitions.put(language, new Definition(text, sources.getOrDefault(language, ""))));
    return definitions;
  }

  private static List<CrossReference> references(Map<Field, String> fields) {
    var references = new ArrayList<CrossReference>();
    for (CrossReference.Kind kind : CrossReference.Kind.values()) {
      String cell = fields.getOrDefault(Field.valueOf(kind.name()), "");
      for (String id : Cells.split(cell, true)) {
        if (id.isBlank() || id.length() > 120) continue;
        references.add(new CrossReference(kind, new ConceptId(id)));
      }
    }
    return references;
  }

  private record Wording(String text, TermStatus status) {}

  private static List<Wording> wordings(String cell, Optional<TermStatus> status) {
    var wordings = new ArrayList<Wording>();
    for (String text : Cells.split(cell, true)) {
      if (text.isBlank()) continue;
      var first = wordings.isEmpty() ? TermStatus.PREFERRED : TermStatus.ADMITTED;
      wordings.add(new Wording(text, status.orElse(first)));
    }
    return wordings;
  }

  private List<Term> finish(
      Language language, List<Wording> wordings, Map<Aspect, List<String>> details, Row row) {
    var finished = new ArrayList<Term>();
    for (int i = 0; i < wordings.size(); i++) {
      var wording = wordings.get(i);
      if (wording.text().length() > Limits.TERM_CHARACTERS) {
        problems.accept(
            Problem.warning(
                "term-too-long",
                "file",
                name,
                "line",
                Integer.toString(row.line()),
                "concept",
                Limits.shorten(wording.text()),
                "limit",
                Limits.TERM_CHARACTERS));
        continue;
      }
      finished.add(
          new Term(
              language,
              wording.text(),
              wording.status(),
              curation(Cells.at(details, Aspect.CURATION, i), row),
              Cells.at(details, Aspect.PART, i),
              Cells.at(details, Aspect.TYPE, i),
              Cells.at(details, Aspect.SOURCE, i),
              Cells.at(details, Aspect.NOTE, i),
              rules(wording.text(), details, i, row),
              details(details, i)));
    }
    return finished;
  }

  private static TermDetails details(Map<Aspect, List<String>> details, int i) {
    return new TermDetails(
        Cells.at(details, Aspect.GENDER, i),
        Cells.at(details, Aspect.REGISTER, i),
        Cells.unlist(Cells.at(details, Aspect.CONTEXTS, i)).stream()
            .flatMap(each -> ContextCell.read(each).stream())
            .limit(TermDetails.CONTEXTS)
            .toList());
  }

  private TermRules rules(String term, Map<Aspect, List<String>> details, int i, Row row) {
    String written = Cells.at(details, Aspect.CASE, i);
    var letterCase = LetterCase.of(written);
    if (letterCase.isEmpty() && !written.isBlank()) valueUnknown("case", written, row);
    var rules =
        new TermRules(
            letterCase.orElse(LetterCase.USUAL),
            Cells.at(details, Aspect.PATTERN, i),
            Cells.unlist(Cells.at(details, Aspect.EXCEPTIONS, i)),
            Cells.unlist(Cells.at(details, Aspect.FORMS, i)));
    if (rules.fit(term)) return rules;
    problems.accept(
        Problem.warning(
            "term-pattern-dropped",
            "file",
            name,
            "line",
            Integer.toString(row.line()),
            "term",
            Limits.shorten(term)));
    return new TermRules(rules.letterCase(), "", rules.exceptions(), rules.forms());
  }

  private Curation curation(String word, Row row) {
    if (word.isBlank()) return Curation.APPROVED;
    String plain = word.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    for (Curation curation : Curation.values()) {
      if (curation.name().equals(plain)) return curation;
    }
    valueUnknown("curation", word, row);
    return Curation.PROPOSED;
  }

  private void valueUnknown(String category, String value, Row row) {
    problems.accept(
        Problem.warning(
            "term-value-unknown",
            "file",
            name,
            "line",
            Integer.toString(row.line()),
            "category",
            category,
            "value",
            Limits.shorten(value)));
  }

  private String limited(String text, Row row) {
    if (text.length() <= Limits.NOTE_CHARACTERS) return text;
    problems.accept(
        Problem.warning(
            "table-cell-cut",
            "file",
            name,
            "line",
            Integer.toString(row.line()),
            "limit",
            Limits.NOTE_CHARACTERS));
    return text.substring(0, Limits.NOTE_CHARACTERS);
  }

  private String id(String written, Row row) {
    String id = written.length() > 120 ? "" : written;
    if (id.isEmpty()) {
      int number = concepts.size() + 1;
      while (ids.contains("c" + number)) number++;
      id = "c" + number;
    } else if (ids.contains(id)) {
      problems.accept(
          Problem.warning(
              "concept-id-twice",
              "file",
              name,
              "line",
              Integer.toString(row.line()),
              "concept",
              id));
      int number = 2;
      while (ids.contains(id + "-" + number)) number++;
      id = id + "-" + number;
    }
    ids.add(id);
    return id;
  }
}
