package concord.termbase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import concord.Acting;
import concord.StoresTest;
import concord.accounts.Role;
import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Context;
import concord.terminology.CrossReference;
import concord.terminology.Curation;
import concord.terminology.Definition;
import concord.terminology.LetterCase;
import concord.terminology.Mention;
import concord.terminology.Term;
import concord.terminology.TermDetails;
import concord.terminology.TermRules;
import concord.terminology.TermStatus;
import concord.text.Language;
import concord.text.Problem;
import concord.text.ProblemException;
import concord.text.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@StoresTest
class TermBaseIT {

  @Autowired TermBase terms;
  @Autowired Curating curating;
  @Autowired Importing importing;
  @Autowired JdbcTemplate sql;

  @BeforeEach
  void signIn() {
    Acting.as("Тілек", Role.TERMINOLOGIST);
  }

  @AfterEach
  void signOut() {
    Acting.asNobody();
  }

  @Test
  void a_concept_comes_back_exactly_as_it_was_stored() {
    var full =
        new Concept(
            new ConceptId("full-concept"),
            "diplomacy",
            Map.of(
                Language.EN,
                new Definition("A definition.", "a handbook"),
                Language.KK,
                Definition.of("Анықтама.")),
            "note",
            "source",
            List.of(
                new Term(
                    Language.of("zh-Hant"),
                    "命運共同體",
                    TermStatus.SUPERSEDED,
                    Curation.UNDER_REVIEW,
                    "noun",
                    "fullForm",
                    "attested",
                    "usage",
                    new TermRules(LetterCase.USUAL, "", List.of(), List.of("命運之共同體")),
                    new TermDetails(
                        "neuter",
                        "formal",
                        List.of(
                            new Context(
                                "構建命運共同體。", "a speech", Optional.of(LocalDate.of(2023, 5, 19)))))),
                Term.preferred(Language.EN, "community with a shared future")),
            List.of(
                new CrossReference(CrossReference.Kind.BROADER, new ConceptId("community")),
                CrossReference.related(new ConceptId("another-concept"))));

    terms.create(full);

    assertThat(terms.concept(full.id()).orElseThrow().concept()).isEqualTo(full);

    terms.deprecate(full.id(), Language.EN, "community with a shared future");

    assertThat(terms.concept(full.id()).orElseThrow().concept().references())
        .as("deprecating a term leaves the rest alone")
        .isEqualTo(full.references());
  }

  @Test
  void the_rules_of_a_term_are_kept_and_heeded() {
    var success =
        Term.preferred(Language.ZH, "成功")
            .withRules(new TermRules(LetterCase.ANY, "[很]成功", List.of("郑成功")));
    var stored = terms.create(Concept.of("success-with-rules", success)).concept();

    assertThat(terms.concept(stored.id()).orElseThrow().concept()).isEqualTo(stored);
    assertThat(stored.terms().getFirst()).isEqualTo(success);
  }

  @Test
  void a_pattern_that_is_none_of_its_term_is_refused() {
    var strays =
        Term.preferred(Language.EN, "joint statement")
            .withRules(new TermRules(LetterCase.USUAL, "a [final] declaration", List.of()));

    assertThatThrownBy(() -> terms.create(Concept.of("straying", strays)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> assertThat(refused.problem().code()).isEqualTo("term-pattern-unfit"));
  }

  @Test
  void a_concept_stored_before_terms_had_rules_is_still_read() {
    sql.update(
        "insert into concept (id, revision, alive, content) values ('before-rules', 1, true, ?)",
        """
        {"id":"before-rules","subjectField":"","definitions":{},"note":"","source":"",
        "terms":[{"language":"en","text":"old term","status":"PREFERRED","curation":"APPROVED",
        "partOfSpeech":"","type":"","source":"","note":""}]}
        """);

    assertThat(terms.concept(new ConceptId("before-rules")).orElseThrow().concept())
        .isEqualTo(Concept.of("before-rules", Term.preferred(Language.EN, "old term")));
  }

  @Test
  void a_concept_stored_when_references_had_no_kinds_is_still_read() {
    sql.update(
        "insert into concept (id, revision, alive, content) values ('before-kinds', 1, true, ?)",
        """
        {"id":"before-kinds","subjectField":"","definitions":{"en":"A text."},"note":"","source":"",
        "terms":[],"related":["other"]}
        """);

    var read = terms.concept(new ConceptId("before-kinds")).orElseThrow().concept();
    assertThat(read.references()).containsExactly(CrossReference.related(new ConceptId("other")));
    assertThat(read.definitions()).containsEntry(Language.EN, Definition.of("A text."));
  }

  @Test
  void of_two_people_who_saw_the_same_revision_the_second_is_shown_the_first_ones_text() {
    var stored = terms.create(Concept.of("two-people", Term.preferred(Language.EN, "summit")));
    var mine = Concept.of("two-people", Term.preferred(Language.EN, "summit meeting"));
    var other = Concept.of("two-people", Term.preferred(Language.EN, "high-level meeting"));

    var first = terms.save(mine, stored.revision());
    var second = terms.save(other, stored.revision());

    assertThat(first).isInstanceOf(Saved.Done.class);
    assertThat(second)
        .isInstanceOfSatisfying(
            Saved.Stale.class,
            stale -> {
              assertThat(stale.mine()).isEqualTo(other);
              assertThat(stale.theirs().concept()).isEqualTo(mine);
            });
    assertThat(terms.concept(mine.id()).orElseThrow().concept()).isEqualTo(mine);
  }

  @Test
  void of_many_saves_at_once_exactly_one_wins() throws Exception {
    var stored = terms.create(Concept.of("race", Term.preferred(Language.EN, "race 0")));
    try (var threads = Executors.newFixedThreadPool(8)) {
      var saves = new ArrayList<Callable<Saved>>();
      for (int i = 1; i <= 16; i++) {
        var changed = Concept.of("race", Term.preferred(Language.EN, "race " + i));
        saves.add(
            () ->
                Acting.as(
                    "racer", Role.TERMINOLOGIST, () -> terms.save(changed, stored.revision())));
      }
      int done = 0;
      for (var save : threads.invokeAll(saves)) {
        if (save.get() instanceof Saved.Done) done++;
      }
      assertThat(done).isEqualTo(1);
    }
    assertThat(terms.history(stored.concept().id())).hasSize(2);
  }

  @Test
  void what_somebody_changed_since_the_preview_is_not_imported_over() {
    var stored = terms.create(Concept.of("previewed", Term.preferred(Language.EN, "as it was")));
    var fromFile = Concept.of("previewed", Term.preferred(Language.EN, "as the file says"));
    var fresh = Concept.of("previewed-new", Term.preferred(Language.EN, "only in the file"));
    var would =
        importing
            .preview(new Reading<>(List.of(fromFile, fresh), List.of()), ImportListener.none())
            .orElseThrow();
    var theirs = Concept.of("previewed", Term.preferred(Language.EN, "as somebody put it"));
    terms.save(theirs, stored.revision());

    var imported = importing.run(would, "names.tbx", ImportListener.none());

    assertThat(imported.problems())
        .extracting(Problem::code)
        .containsExactly("import-changed-meanwhile");
    assertThat(imported.added()).isEqualTo(1);
    assertThat(terms.concept(theirs.id()).orElseThrow().concept()).isEqualTo(theirs);
  }

  @Test
  void an_export_sees_one_moment_however_often_it_goes_through() throws Exception {
    terms.create(Concept.of("export-a", Term.preferred(Language.EN, "export a")));
    try (var threads = Executors.newSingleThreadExecutor()) {
      terms.export(
          concepts -> {
            var first = new ArrayList<Concept>();
            concepts.forEach(first::add);
            var late = Concept.of("export-b", Term.preferred(Language.of("tg"), "содирот"));
            threads
                .submit(() -> Acting.as("late", Role.TERMINOLOGIST, () -> terms.create(late)))
                .get();
            assertThat(concepts).containsExactlyElementsOf(first).doesNotContain(late);
          });
    }
    assertThat(terms.concept(new ConceptId("export-b"))).isPresent();
  }

  @Test
  void history_says_who_and_what_was_before_and_after() {
    var id = new ConceptId("told");
    terms.create(Concept.of("told", Term.preferred(Language.RU, "судьба")));
    Acting.as("Марат", Role.ADMINISTRATOR);
    terms.deprecate(id, Language.RU, "судьба");
    terms.remove(id);

    var history = terms.history(id);

    assertThat(history).extracting(ConceptChange::who).containsExactly("Марат", "Марат", "Тілек");
    assertThat(history.get(0).after()).isEmpty();
    assertThat(history.get(1).before().orElseThrow().terms().getFirst().status())
        .isEqualTo(TermStatus.PREFERRED);
    assertThat(history.get(1).after().orElseThrow().terms().getFirst().status())
        .isEqualTo(TermStatus.DEPRECATED);
    assertThat(history.get(2).before()).isEmpty();
    assertThat(terms.concept(id)).isEmpty();
    problem(
        "concept-id-taken",
        () -> terms.create(Concept.of("told", Term.preferred(Language.RU, "доля"))));
  }

  @Test
  void the_recogniser_soon_knows_a_new_term_and_forgets_a_removed_one() {
    assertThat(mentions("Лубаньская мастерская")).isEmpty();
    var id =
        terms
            .create(Concept.of("luban", Term.preferred(Language.RU, "Лубаньская мастерская")))
            .concept()
            .id();
    await()
        .pollInSameThread()
        .untilAsserted(() -> assertThat(mentions("Лубаньская мастерская")).containsExactly(id));
    terms.remove(id);
    await()
        .pollInSameThread()
        .untilAsserted(() -> assertThat(mentions("Лубаньская мастерская")).isEmpty());
  }

  @Test
  void a_change_by_another_process_is_noticed() {
    terms.compiled();
    sql.update(
        "insert into concept (id, revision, alive, content) values (?, 1, true, ?)",
        "foreign",
        """
        {"id":"foreign","subjectField":"","definitions":{},"note":"","source":"","terms":[
         {"language":"en","text":"foreignword","status":"PREFERRED","curation":"APPROVED",
          "partOfSpeech":"","type":"","source":"","note":"","added-by-a-later-version":1}]}
        """);
    sql.update(
        "insert into concept_change (id, concept_id, who, done_at) values (-1, 'foreign', 'x', now())");
    await()
        .pollInSameThread()
        .untilAsserted(
            () ->
                assertThat(terms.recogniser().mentions(Language.EN, "a foreignword here"))
                    .hasSize(1));
    assertThat(found("foreignw")).contains("foreign");
  }

  @Test
  void words_are_found_as_they_are_typed_in_any_language() {
    terms.create(
        Concept.of(
            "belt-road",
            Term.preferred(Language.EN, "Belt and Road Initiative"),
            Term.preferred(Language.ZH, "“一带一路”倡议"),
            Term.preferred(Language.KK, "«Бір белдеу, бір жол» бастамасы"),
            Term.preferred(Language.RU, "инициатива «Один пояс, один путь»")));

    for (String typed : List.of("BELT", "road in", "一带", "倡议", "белдеу", "один пу", "бір ЖОЛ")) {
      assertThat(found(typed)).as(typed).contains("belt-road");
    }
    assertThat(found("belt пояс")).doesNotContain("belt-road");
    assertThat(found("roads and belts by")).doesNotContain("belt-road");
  }

  @Test
  void the_best_match_comes_first_and_filters_and_pages_hold() {
    var marker = "zeppelin";
    terms.create(Concept.of("z1", Term.preferred(Language.EN, "rigid zeppelin frame")));
    terms.create(Concept.of("z2", Term.of(Language.EN, marker, TermStatus.DEPRECATED)));
    terms.create(Concept.of("z3", Term.preferred(Language.EN, "zeppelin hangar")));

    assertThat(found(marker)).containsExactly("z2", "z3", "z1");
    var page = terms.page(TermQuery.of(marker, 1, 1));
    assertThat(page.total()).isEqualTo(3);
    assertThat(page.lines()).extracting(l -> l.id().value()).containsExactly("z3");
    var deprecated =
        new TermQuery(marker, Optional.empty(), Set.of(TermStatus.DEPRECATED), Set.of(), 0, 10);
    assertThat(terms.page(deprecated).lines())
        .extracting(l -> l.id().value())
        .containsExactly("z2");
  }

  @Test
  void an_import_adds_replaces_and_leaves_alone_and_keeps_what_was_wrong() {
    terms.create(Concept.of("import-old", Term.preferred(Language.EN, "old")));
    terms.create(Concept.of("import-same", Term.preferred(Language.EN, "same")));
    var file =
        new Reading<>(
            List.of(
                Concept.of("import-old", Term.preferred(Language.EN, "renewed")),
                Concept.of("import-same", Term.preferred(Language.EN, "same")),
                Concept.of("import-new", Term.preferred(Language.EN, "new")),
                Concept.of("import-empty")),
            List.of(Problem.warning("unreadable-thing")));

    var imported = importing.run(file, "some.tbx", ImportListener.none());

    assertThat(imported.added()).isEqualTo(1);
    assertThat(imported.changed()).isEqualTo(1);
    assertThat(imported.unchanged()).isEqualTo(1);
    assertThat(imported.problems())
        .extracting(Problem::code)
        .containsExactly("unreadable-thing", "concept-without-terms");
    assertThat(terms.history(new ConceptId("import-old"))).hasSize(2);
  }

  @Test
  void an_import_is_shown_before_anything_is_written_and_nothing_is_when_it_is_ended() {
    terms.create(Concept.of("preview-old", Term.preferred(Language.RU, "тапир")));
    await()
        .pollInSameThread()
        .untilAsserted(
            () -> assertThat(terms.compiled().concept(new ConceptId("preview-old"))).isPresent());
    var file =
        new Reading<>(
            List.of(
                Concept.of("preview-old", Term.preferred(Language.RU, "чепрачный тапир")),
                Concept.of("preview-twin", Term.preferred(Language.RU, "тапиры")),
                Concept.of("preview-empty")),
            List.<Problem>of());

    var preview = importing.preview(file, ImportListener.none()).orElseThrow();

    assertThat(preview.added()).extracting(c -> c.id().value()).containsExactly("preview-twin");
    assertThat(preview.changed())
        .extracting(c -> c.before().terms().getFirst().text())
        .containsExactly("тапир");
    assertThat(preview.doublets())
        .extracting(twin -> twin.known().line().id().value())
        .containsExactly("preview-old");
    assertThat(preview.problems())
        .extracting(Problem::code)
        .containsExactly("concept-without-terms");
    problem("import-stopped", () -> importing.run(file, "f", (done, total) -> done < 2));
    assertThat(terms.concept(new ConceptId("preview-twin"))).isEmpty();
  }

  @Test
  void a_translator_reads_and_proposes_but_does_not_decide() {
    var concept = Concept.of("proposal", Term.preferred(Language.EN, "proposal"));
    Acting.as("Сәуле", Role.TRANSLATOR);

    assertThatThrownBy(() -> terms.create(concept)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> terms.save(concept, 1)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> terms.remove(concept.id())).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> terms.deprecate(concept.id(), Language.EN, "proposal"))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(
            () -> importing.run(new Reading<>(List.of(), List.of()), "f", ImportListener.none()))
        .isInstanceOf(AccessDeniedException.class);

    var proposed =
        curating.propose(new Proposal(Optional.empty(), "", concept.terms(), "people say it"));
    assertThat(proposed.concept().terms())
        .extracting(Term::curation)
        .containsExactly(Curation.PROPOSED);
    assertThat(terms.concept(proposed.concept().id())).isPresent();
  }

  @Test
  void an_id_is_made_from_a_term_of_any_script_and_is_free() {
    assertThat(terms.freeId("Community of “Shared Future”").value())
        .isEqualTo("community-of-shared-future");
    assertThat(terms.freeId("命运").value()).isEqualTo("ming-yun");
    terms.create(Concept.of("ming-yun", Term.preferred(Language.ZH, "命运")));
    assertThat(terms.freeId("命运").value()).isEqualTo("ming-yun-2");
  }

  private List<String> found(String text) {
    return terms.page(TermQuery.of(text, 0, 100)).lines().stream()
        .map(l -> l.id().value())
        .toList();
  }

  private List<ConceptId> mentions(String text) {
    return terms.recogniser().mentions(Language.RU, text).stream().map(Mention::concept).toList();
  }

  private static void problem(
      String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().code()).isEqualTo(code));
  }
}
