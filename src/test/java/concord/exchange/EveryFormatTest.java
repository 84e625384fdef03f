package concord.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Context;
import concord.terminology.CrossReference;
import concord.terminology.Definition;
import concord.terminology.LetterCase;
import concord.terminology.Term;
import concord.terminology.TermRules;
import concord.text.Language;
import concord.text.Problem;
import concord.text.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Reads every case file, compares with what its `.expected` file says, writes it back and reads it
/// again: nothing may get lost on the way.
///
/// A case is two files: `x.tmx` and `x.tmx.expected`, which begins with `# why`, then has a line
/// `! code` for each problem and a line for each thing read.
class EveryFormatTest {

  private static final Path CASES = Path.of("src/test/cases/exchange");

  static Stream<Path> unitCases() throws IOException {
    return cases("tmx", "units-tsv");
  }

  static Stream<Path> glossaryCases() throws IOException {
    return cases("tbx", "csv", "tsv", "xlsx", "omegat");
  }

  private static Stream<Path> cases(String... folders) throws IOException {
    var found = new ArrayList<Path>();
    for (String folder : folders) {
      if (!Files.isDirectory(CASES.resolve(folder))) continue;
      try (var files = Files.list(CASES.resolve(folder))) {
        files.filter(file -> !file.toString().endsWith(".expected")).sorted().forEach(found::add);
      }
    }
    return found.stream();
  }

  @Test
  void there_are_cases_for_every_format_that_reads() {
    for (Format format : Units.formats()) {
      assertThat(CASES.resolve(format.id().equals("tsv") ? "units-tsv" : format.id())).exists();
    }
    for (Format format : Glossaries.formats()) {
      if (format.reads()) assertThat(CASES.resolve(format.id())).exists();
    }
  }

  @ParameterizedTest
  @MethodSource("unitCases")
  void units_are_read_as_expected_and_survive_every_format(Path file) throws IOException {
    var reading = Units.readAll(file);
    compare(file, reading.problems(), reading.items().stream().map(EveryFormatTest::line).toList());
    for (UnitFormat format : Units.formats()) {
      assertThat(again(format, reading.items()))
          .as("through %s", format.id())
          .isEqualTo(reading.items());
    }
  }

  @ParameterizedTest
  @MethodSource("glossaryCases")
  void concepts_are_read_as_expected_and_survive_every_format(Path file) throws IOException {
    var reading = Glossaries.read(file);
    compare(
        file,
        reading.problems(),
        reading.items().stream().flatMap(EveryFormatTest::lines).toList());
    for (GlossaryFormat format : Glossaries.formats()) {
      if (!format.writes()) continue;
      var again = again(format, reading.items());
      assertThat(again.items().stream().map(EveryFormatTest::ordered).toList())
          .as("through %s", format.id())
          .isEqualTo(reading.items().stream().map(EveryFormatTest::ordered).toList());
      if (!reading.items().isEmpty()) assertThat(again.problems()).isEmpty();
    }
  }

  private static void compare(Path file, List<Problem> problems, List<String> items)
      throws IOException {
    var expected = Files.readAllLines(Path.of(file + ".expected"));
    assertThat(expected.get(0)).as("%s says why it exists", file).startsWith("# ");
    var found = new ArrayList<String>();
    problems.forEach(problem -> found.add("! " + problem.code()));
    found.addAll(items);
    assertThat(found)
        .as("%s", file)
        .containsExactlyElementsOf(expected.stream().filter(l -> !l.startsWith("# ")).toList());
  }

  private static List<TranslationUnit> again(UnitFormat format, List<TranslationUnit> units)
      throws IOException {
    if (units.isEmpty()) return units;
    var languages = new LinkedHashSet<Language>();
    var properties = new LinkedHashSet<String>();
    for (TranslationUnit unit : units) {
      languages.addAll(unit.texts().keySet());
      properties.addAll(unit.properties().keySet());
    }
    var export =
        new UnitExport(
            java.util.Optional.empty(),
            format.isTable() ? List.copyOf(languages) : List.of(),
            List.copyOf(properties),
            false);
    var out = new ByteArrayOutputStream();
    try (var writer = format.writer(out, export)) {
      for (TranslationUnit unit : units) writer.write(unit);
    }
    var read = new ArrayList<TranslationUnit>();
    var problems = new ArrayList<Problem>();
    format.read(
        "again", new ByteArrayInputStream(out.toByteArray()), Units.collecting(read, problems));
    assertThat(problems).as("written by %s: %s", format.id(), out).isEmpty();
    return read;
  }

  private static Reading<Concept> again(GlossaryFormat format, List<Concept> concepts)
      throws IOException {
    var out = new ByteArrayOutputStream();
    format.write(concepts, out);
    return format.read("again", new ByteArrayInputStream(out.toByteArray()));
  }

  /// The order of languages means nothing; within one, only that of terms of the same status.
  private static Concept ordered(Concept concept) {
    var terms = new ArrayList<>(concept.terms());
    terms.sort(Comparator.comparing(Term::language).thenComparing(Term::status));
    return new Concept(
        concept.id(),
        concept.subjectField(),
        concept.definitions(),
        concept.note(),
        concept.source(),
        terms,
        concept.references());
  }

  private static String line(TranslationUnit unit) {
    var line = new StringBuilder("unit " + unit.id());
    unit.texts()
        .forEach((language, text) -> line.append(" | ").append(language).append("=").append(text));
    new TreeMap<>(unit.properties())
        .forEach((k, v) -> line.append(" | ").append(k).append(": ").append(v));
    return escape(line.toString());
  }

  private static Stream<String> lines(Concept concept) {
    var lines = new ArrayList<String>();
    lines.add(
        "concept "
            + concept.id()
            + said("domain", concept.subjectField())
            + said("note", concept.note())
            + said("source", concept.source())
            + references(concept));
    concept
        .definitions()
        .forEach(
            (language, definition) ->
                lines.add(
                    "  definition "
                        + language
                        + ": "
                        + definition.text()
                        + said("source", definition.source())));
    for (Term term : concept.terms()) {
      lines.add(
          "  "
              + term.language()
              + " "
              + term.status().word()
              + " "
              + term.text()
              + (term.curation() == concord.terminology.Curation.APPROVED
                  ? ""
                  : said("curation", term.curation().name()))
              + said("part", term.partOfSpeech())
              + said("type", term.type())
              + said("source", term.source())
              + said("note", term.note())
              + rules(term.rules())
              + said("gender", term.details().gender())
              + said("register", term.details().register()));
      for (Context context : term.details().contexts()) {
        lines.add(
            "    context "
                + context.text()
                + said("source", context.source())
                + said("date", context.date().map(Object::toString).orElse("")));
      }
    }
    return lines.stream().map(EveryFormatTest::escape);
  }

  private static String rules(TermRules rules) {
    return (rules.letterCase() == LetterCase.USUAL ? "" : said("case", rules.letterCase().word()))
        + said("pattern", rules.pattern())
        + said("exceptions", String.join(", ", rules.exceptions()))
        + said("forms", String.join(", ", rules.forms()));
  }

  private static String references(Concept concept) {
    var said = new StringBuilder();
    for (CrossReference.Kind kind : CrossReference.Kind.values()) {
      said.append(
          said(
              kind.word(),
              String.join(", ", concept.references(kind).stream().map(id -> id.value()).toList())));
    }
    return said.toString();
  }

  private static String said(String name, String value) {
    return value.isEmpty() ? "" : " | " + name + ": " + value;
  }

  /// One line each, and nothing invisible.
  private static String escape(String text) {
    var escaped = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (c == '\n') escaped.append("\\n");
      else if (c == '\r') escaped.append("\\r");
      else if (c == '\t') escaped.append("\\t");
      else escaped.append(c);
    }
    return escaped.toString();
  }

  /// Most of the file is written before the last concept is asked for: none of them is kept.
  @ParameterizedTest
  @MethodSource("writtenGlossaries")
  void a_glossary_is_written_while_its_concepts_are_read(GlossaryFormat format) throws IOException {
    var out = new ByteArrayOutputStream();
    var writtenBefore = new AtomicInteger();
    int last = 20_000;
    Iterable<Concept> concepts =
        () ->
            IntStream.rangeClosed(1, last)
                .mapToObj(
                    number -> {
                      if (number == last) writtenBefore.set(out.size());
                      return many(number, last);
                    })
                .iterator();
    format.write(concepts, out);
    assertThat(writtenBefore.get()).isGreaterThan(out.size() * 3 / 4);
    assertThat(format.read("many", new ByteArrayInputStream(out.toByteArray())).items())
        .hasSize(last)
        .endsWith(many(last, last));
  }

  /// Only the last one has a definition and refers to the first.
  private static Concept many(int number, int last) {
    boolean isLast = number == last;
    return new Concept(
        new ConceptId("c" + number),
        "",
        isLast ? Map.of(Language.KK, Definition.of("соңғысы")) : Map.of(),
        "",
        "",
        List.of(Term.preferred(Language.ZH, "第" + number + "号文件")),
        isLast ? List.of(CrossReference.related(new ConceptId("c1"))) : List.of());
  }

  static Stream<GlossaryFormat> writtenGlossaries() {
    return Glossaries.formats().stream().filter(Format::writes);
  }

  @Test
  void what_is_written_is_utf_8() throws IOException {
    var out = new ByteArrayOutputStream();
    Glossaries.write("tbx", List.of(Concept.of("a", Term.preferred(Language.KK, "келісім"))), out);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("encoding=\"UTF-8\"", "келісім");
  }
}
