package concord.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.Acting;
import concord.StoresTest;
import concord.accounts.Role;
import concord.exchange.Glossaries;
import concord.exchange.TranslationUnit;
import concord.exchange.Units;
import concord.memory.Hit;
import concord.memory.HitKind;
import concord.memory.Memory;
import concord.memory.Search;
import concord.termbase.ImportListener;
import concord.termbase.Importing;
import concord.termbase.TermBase;
import concord.terminology.Concept;
import concord.terminology.Term;
import concord.terminology.TermStatus;
import concord.text.Language;
import concord.text.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The way of a statement: files in, aligned, found, confirmed, remembered, and out again.
@StoresTest
class IntakeIT {

  private static final Path SAMPLES = Path.of("translations");

  @Autowired Intake intake;
  @Autowired StatementFixture fixture;
  @Autowired SentenceRules sentenceRules;
  @Autowired Delivery delivery;
  @Autowired Statements statements;
  @Autowired Provenance provenance;
  @Autowired Importing importing;
  @Autowired Editing editing;
  @Autowired Search search;
  @Autowired Memory memory;
  @Autowired TermBase terms;

  @BeforeEach
  void signIn() throws Exception {
    Acting.as("Айша", Role.ADMINISTRATOR);
    var imported =
        importing.run(Glossaries.read(Path.of("glossary")), "glossary", ImportListener.none());
    assertThat(imported.problems()).isEmpty();
  }

  @AfterEach
  void signOut() {
    Acting.asNobody();
  }

  @Test
  void rules_of_the_desk_cut_what_is_imported_until_they_are_removed() throws Exception {
    var texts =
        Map.of(Language.EN, List.of("One; two. Three."), Language.RU, List.of("Один; два. Три."));
    assertThat(sentenceRules.inForce()).isEmpty();
    int standard = statements.open(fixture.parallel(texts)).rowCount();
    var file = Path.of("src/test/cases/exchange/srx/desk.srx");
    var brought = sentenceRules.bring("desk.srx", Files.readAllBytes(file));
    try {
      assertThat(brought.count(Language.RU)).isEqualTo(2);
      assertThat(brought.count(Language.ZH)).isZero();
      assertThat(sentenceRules.inForce().orElseThrow().who()).isEqualTo("Айша");
      var id = fixture.parallel(texts);
      assertThat(characters(statements.rows(id, 0, 10), Language.RU)).isEqualTo("Один;два.Три.");
      assertThat(
              statements.rows(id, 0, 10).stream()
                  .flatMap(row -> row.cell(Language.RU).orElseThrow().segments().stream()))
          .hasSize(3);
      assertThatThrownBy(
              () -> sentenceRules.bring("x.srx", "<tmx/>".getBytes(StandardCharsets.UTF_8)))
          .isInstanceOf(ProblemException.class);
      assertThat(sentenceRules.inForce().orElseThrow().fileName()).isEqualTo("desk.srx");
      Acting.as("Данияр", Role.TRANSLATOR);
      assertThatThrownBy(() -> sentenceRules.remove()).isInstanceOf(RuntimeException.class);
      fixture.parallel(texts);
      Acting.as("Айша", Role.ADMINISTRATOR);
    } finally {
      sentenceRules.remove();
    }
    assertThat(sentenceRules.inForce()).isEmpty();
    assertThat(statements.open(fixture.parallel(texts)).rowCount()).isEqualTo(standard);
  }

  @Test
  void a_sample_folder_comes_in_whole_with_terms_marked_and_goes_out_as_tmx() throws Exception {
    var stages = new ArrayList<ProgressListener.Stage>();
    var id =
        intake.importFolder(
            SAMPLES.resolve("xian-summit-2023"), (stage, what, done) -> stages.add(stage));

    assertThat(stages).contains(ProgressListener.Stage.values());
    var sheet = statements.open(id);
    assertThat(sheet.slug()).startsWith("xian-summit-2023");
    assertThat(sheet.languages().getFirst()).isEqualTo(Language.ZH);
    assertThat(sheet.titles()).hasSize(4);
    var rows = statements.rows(id, 0, 1000);
    assertThat(rows).hasSize(sheet.rowCount()).hasSizeGreaterThan(8);
    for (Language language : sheet.languages()) {
      assertThat(characters(rows, language))
          .as("all of %s is there, in order", language)
          .isEqualTo(
              blankless(
                  Files.readString(SAMPLES.resolve("xian-summit-2023/" + language + ".txt"))));
    }
    var marks = statements.marks(id, 0, 1000);
    assertThat(marks.stream().flatMap(m -> m.terms().stream())).hasSizeGreaterThan(40);
    var shown = texts(rows);
    for (RowMarks row : marks) {
      for (TermMark mark : row.terms()) {
        assertThat(mark.span().endUtf16()).isLessThanOrEqualTo(shown.get(mark.segment()).length());
      }
    }

    var out = new ByteArrayOutputStream();
    delivery.exportTmx(id, Optional.empty(), out);
    var units = new ArrayList<TranslationUnit>();
    Units.read(
        "out.tmx",
        new ByteArrayInputStream(out.toByteArray()),
        Units.collecting(units, new ArrayList<>()));
    assertThat(units).hasSize((int) rows.stream().filter(r -> speaking(r) == 4).count());
    assertThat(units.getFirst().texts()).hasSize(4);

    out.reset();
    delivery.exportTmx(id, Optional.of(new Delivery.Pair(Language.KK, Language.RU)), out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("srclang=\"kk\"")
        .doesNotContain("xml:lang=\"zh\"");
  }

  @Test
  void the_mistakes_of_the_sample_that_has_them_are_found_counted_fixed_and_waived() {
    var id = intake.importFolder(SAMPLES.resolve("trade-figures-2022"), ProgressListener.none());

    var findings = statements.findings(id);
    assertThat(findings)
        .extracting(f -> f.check().value())
        .contains("deprecated-term", "number-mismatch", "doubled-word");
    var counts = statements.findingCounts(id);
    assertThat(counts.errors() + counts.warnings() + counts.notes()).isEqualTo(findings.size());

    var fixable =
        findings.stream()
            .filter(f -> f.check().value().equals("deprecated-term") && !f.fixes().isEmpty())
            .findFirst()
            .orElseThrow();
    var fix = fixable.fixes().getFirst();
    long revision = revision(fixable.bead(), fix.segment());
    assertThat(editing.replace(fix, revision))
        .isInstanceOfSatisfying(
            Typed.Saved.class,
            saved ->
                assertThat(saved.marks().findings())
                    .extracting(RowFinding::key)
                    .doesNotContain(fixable.key()));
    assertThat(editing.replace(fix, revision)).isInstanceOf(Typed.Stale.class);

    var wrong =
        findings.stream()
            .filter(f -> f.check().value().equals("number-mismatch"))
            .findFirst()
            .orElseThrow();
    var before = statements.findingCounts(id);
    var marks = editing.waive(wrong.bead(), wrong.key(), "The source is wrong.", WaiverScope.ROW);
    assertThat(marks.findings())
        .filteredOn(RowFinding::waived)
        .extracting(RowFinding::key)
        .containsExactly(wrong.key());
    assertThat(total(statements.findingCounts(id))).isEqualTo(total(before) - 1);
    editing.unwaive(wrong.bead(), wrong.key());
    assertThat(statements.findingCounts(id)).isEqualTo(before);
  }

  @Test
  void what_only_shows_over_the_whole_statement_is_found_and_goes_when_it_is_put_right() {
    terms.create(
        Concept.of(
            "wombatry",
            Term.preferred(Language.EN, "wombatry"),
            Term.preferred(Language.RU, "вомбатник"),
            Term.of(Language.RU, "вомбатня", TermStatus.ADMITTED)));
    org.awaitility.Awaitility.await()
        .pollInSameThread()
        .until(
            () ->
                terms
                    .compiled()
                    .concepts()
                    .containsKey(new concord.terminology.ConceptId("wombatry")));
    var id =
        fixture.parallel(
            new java.util.TreeMap<>(
                Map.of(
                    Language.EN,
                    List.of("The wombatry opened.", "The wombatry teaches."),
                    Language.RU,
                    List.of("Открылся вомбатник.", "Вомбатня учит."))));
    assertThat(inconsistent(id)).hasSize(1);

    var row = statements.rows(id, 1, 1).getFirst();
    var segment = row.cell(Language.RU).orElseThrow().segments().getFirst();
    editing.type(segment.id(), segment.revision(), "Вомбатник учит.");

    org.awaitility.Awaitility.await()
        .pollInSameThread()
        .untilAsserted(() -> assertThat(inconsistent(id)).isEmpty());
  }

  private List<RowFinding> inconsistent(StatementId id) {
    return statements.findings(id).stream()
        .filter(f -> f.check().value().equals("inconsistent-rendering"))
        .toList();
  }

  private static int total(FindingCounts counts) {
    return counts.errors() + counts.warnings() + counts.notes();
  }

  private long revision(BeadId bead, SegmentId segment) {
    return statements.row(bead).orElseThrow().cells().stream()
        .flatMap(cell -> cell.segments().stream())
        .filter(s -> s.id().equals(segment))
        .findFirst()
        .orElseThrow()
        .revision();
  }

  @Test
  void uploaded_files_are_told_apart_by_what_they_say_in_whatever_encoding() throws Exception {
    var request =
        new ImportRequest(
            "Сиань саммиті",
            List.of(
                upload("a.txt", "xian-summit-2023/zh.txt", Charset.forName("GB18030")),
                upload("b.txt", "xian-summit-2023/kk.txt", StandardCharsets.UTF_16),
                upload("c.txt", "xian-summit-2023/ru.txt", Charset.forName("windows-1251"))),
            Map.of(),
            Optional.of(Language.ZH));

    var sheet = statements.open(intake.importFiles(request, ProgressListener.none()));

    assertThat(sheet.languages()).containsExactly(Language.ZH, Language.KK, Language.RU);
    assertThat(sheet.slug()).startsWith("sian-sammiti");
    assertThat(sheet.titles()).containsEntry(Language.RU, "Сиань саммиті");
  }

  @Test
  void a_bad_file_is_refused_and_leaves_nothing_behind() {
    int before = statements.list().size();
    var request =
        new ImportRequest(
            "",
            List.of(
                new UploadedFile("good.txt", () -> bytes("The only good sentence here is this.")),
                new UploadedFile("empty.txt", () -> bytes(""))),
            Map.of("good.txt", Language.EN),
            Optional.empty());
    assertThatThrownBy(() -> intake.importFiles(request, ProgressListener.none()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().facts()).containsEntry("file", "empty.txt"));
    assertThat(statements.list()).hasSize(before);
  }

  @Test
  void the_same_language_twice_is_refused_with_both_names() {
    var request =
        new ImportRequest(
            "",
            List.of(
                new UploadedFile("one.txt", () -> bytes("One sentence.")),
                new UploadedFile("two.txt", () -> bytes("Another sentence."))),
            Map.of("one.txt", Language.EN, "two.txt", Language.EN),
            Optional.empty());
    assertThatThrownBy(() -> intake.importFiles(request, ProgressListener.none()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.problem().facts())
                    .containsEntry("file", "two.txt")
                    .containsEntry("first", "one.txt"));
  }

  @Test
  void rows_and_concepts_are_found_by_any_form_and_the_words_are_marked() {
    var id =
        new StatementFixtureAccess(intake)
            .statement(
                Map.of(
                    Language.KK,
                    "Қазақстан мен Қытай саммиттерге бірге дайындалуда.",
                    Language.RU,
                    "Казахстан и Китай вместе готовятся к встречам на высшем уровне.",
                    Language.ZH,
                    "哈中两国共同筹备元首会晤。",
                    Language.EN,
                    "Kazakhstan and China are preparing the leaders’ meetings together."));
    search.catchUp();
    var bead = String.valueOf(statements.rows(id, 0, 1).getFirst().id().value());

    assertThat(found("саммит", Language.KK)).contains(bead);
    assertThat(found("встреча", Language.RU)).contains(bead);
    assertThat(found("元首会晤", Language.ZH)).contains(bead);
    assertThat(found("首元", Language.ZH)).doesNotContain(bead);
    assertThat(found("leader’s meeting", Language.EN)).contains(bead);
    assertThat(found("\"meetings preparing\"", Language.EN)).doesNotContain(bead);
    assertThat(found("meeting nowhere", Language.EN)).doesNotContain(bead);

    var hit = hits("встреча", Language.RU, bead);
    assertThat(hit.marks()).extracting(m -> m.of(hit.text())).containsExactly("встречам");

    var concepts = search.hits("сообществом единой судьбы", Set.of(), Set.of(HitKind.CONCEPT), 10);
    assertThat(concepts).isNotEmpty().allMatch(h -> h.language().equals(Language.RU));
  }

  @Test
  void what_is_typed_is_found_soon_and_what_was_there_before_is_not() {
    var id =
        new StatementFixtureAccess(intake)
            .statement(Map.of(Language.EN, "A quokka sleeps.", Language.RU, "Квокка спит."));
    search.catchUp();
    assertThat(found("quokka", Language.EN)).hasSize(1);
    var segment =
        statements.rows(id, 0, 1).getFirst().cells().stream()
            .filter(c -> c.language().equals(Language.EN))
            .findFirst()
            .orElseThrow()
            .segments()
            .getFirst();

    editing.type(segment.id(), segment.revision(), "A wombat sleeps.");
    search.catchUp();

    assertThat(found("quokka", Language.EN)).isEmpty();
    assertThat(found("wombats", Language.EN)).hasSize(1);
    search.rebuild();
    search.catchUp();
    assertThat(found("wombats", Language.EN)).hasSize(1);
    assertThat(memory.status().pending()).isZero();
  }

  @Test
  void what_is_confirmed_in_two_versions_is_remembered_until_it_is_not() {
    var id =
        new StatementFixtureAccess(intake)
            .statement(Map.of(Language.EN, "Remember this.", Language.RU, "Запомните это."));
    var bead = statements.rows(id, 0, 1).getFirst().id();
    long before = memory.status().units();

    editing.confirm(bead, Language.EN, SegmentState.TRANSLATED);
    assertThat(memory.status().units()).isEqualTo(before);
    editing.confirm(bead, Language.RU, SegmentState.REVIEWED);
    assertThat(memory.status().units()).isEqualTo(before + 1);
    var units = new ArrayList<TranslationUnit>();
    memory.exportAll(units::add);
    assertThat(units.getLast().texts())
        .containsEntry(Language.EN, "Remember this.")
        .containsEntry(Language.RU, "Запомните это.");

    editing.undo(id);
    assertThat(memory.status().units()).isEqualTo(before);
  }

  @Test
  void rows_are_judged_again_when_a_concept_changes() {
    var id =
        new StatementFixtureAccess(intake)
            .statement(Map.of(Language.EN, "The flumph met.", Language.RU, "Флумф встретился."));
    var row = statements.rows(id, 0, 1).getFirst();
    assertThat(statements.marks(row.id()).orElseThrow().terms()).isEmpty();

    var concept =
        terms.create(Concept.of("flumph", Term.of(Language.EN, "flumph", TermStatus.DEPRECATED)));

    org.awaitility.Awaitility.await()
        .pollInSameThread()
        .untilAsserted(
            () ->
                assertThat(statements.marks(row.id()).orElseThrow().terms())
                    .extracting(TermMark::status)
                    .containsExactly(TermStatus.DEPRECATED));
    var uses = provenance.of(concept.concept().id());
    assertThat(uses.rows()).extracting(UsedRow::rowNumber).containsExactly(1);
    assertThat(uses.terms(Language.EN))
        .extracting(use -> use.term().text())
        .containsExactly("flumph");
  }

  private List<String> found(String query, Language language) {
    return search.hits(query, Set.of(language), Set.of(HitKind.BEAD), 50).stream()
        .map(Hit::id)
        .toList();
  }

  private Hit hits(String query, Language language, String id) {
    return search.hits(query, Set.of(language), Set.of(), 50).stream()
        .filter(hit -> hit.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static long speaking(Row row) {
    return row.cells().stream().filter(cell -> !cell.isSilent()).count();
  }

  private static Map<SegmentId, String> texts(List<Row> rows) {
    var texts = new java.util.HashMap<SegmentId, String>();
    rows.forEach(
        row ->
            row.cells().forEach(cell -> cell.segments().forEach(s -> texts.put(s.id(), s.text()))));
    return texts;
  }

  private static String characters(List<Row> rows, Language language) {
    var all = new StringBuilder();
    for (Row row : rows) {
      row.cell(language).orElseThrow().segments().forEach(s -> all.append(s.text()));
    }
    return blankless(all.toString());
  }

  private static String blankless(String text) {
    return text.replaceAll("[\\s\\u3000\\u00a0]+", "");
  }

  private static UploadedFile upload(String name, String sample, Charset charset) throws Exception {
    byte[] bytes = Files.readString(SAMPLES.resolve(sample)).getBytes(charset);
    return new UploadedFile(name, () -> new ByteArrayInputStream(bytes));
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /// One sentence a language, through the import.
  private record StatementFixtureAccess(Intake intake) {
    StatementId statement(Map<Language, String> texts) {
      var files = new ArrayList<UploadedFile>();
      var languages = new java.util.HashMap<String, Language>();
      texts.forEach(
          (language, text) -> {
            files.add(new UploadedFile(language + ".txt", () -> bytes(text)));
            languages.put(language + ".txt", language);
          });
      return intake.importFiles(
          new ImportRequest("Fixture", files, languages, Optional.empty()),
          ProgressListener.none());
    }
  }
}
