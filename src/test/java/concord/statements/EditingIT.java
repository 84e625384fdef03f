package concord.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.Acting;
import concord.StoresTest;
import concord.accounts.Role;
import concord.text.Language;
import concord.text.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@StoresTest
class EditingIT {

  @Autowired Statements statements;
  @Autowired Editing editing;
  @Autowired Repairs repairs;
  @Autowired StatementFixture fixture;

  private StatementId id;

  @BeforeEach
  void threeRows() {
    Acting.as("Сәуле", Role.TRANSLATOR);
    id =
        fixture.parallel(
            new TreeMap<>(
                Map.of(
                    Language.EN,
                    List.of("The first sentence.", "The second sentence.", "The third sentence."),
                    Language.RU,
                    List.of("Первое предложение.", "Второе предложение.", "Третье предложение."))));
    assertThat(rows()).hasSize(3);
  }

  @AfterEach
  void signOut() {
    Acting.asNobody();
  }

  @Test
  void what_is_typed_is_stored_with_its_author_and_state() {
    var before = segment(0, Language.RU);
    editing.confirm(bead(0), Language.RU, SegmentState.TRANSLATED);
    var confirmed = segment(0, Language.RU);
    assertThat(confirmed.state()).isEqualTo(SegmentState.TRANSLATED);

    var typed = editing.type(before.id(), confirmed.revision(), "Самое первое\nпредложение\u0000.");

    assertThat(typed).isInstanceOf(Typed.Saved.class);
    var now = segment(0, Language.RU);
    assertThat(now.text()).isEqualTo("Самое первое предложение.");
    assertThat(now.state()).isEqualTo(SegmentState.INITIAL);
    assertThat(now.origin()).isEqualTo(Origin.TYPED);
    assertThat(now.editor()).isEqualTo("Сәуле");
    assertThat(statements.history(bead(0)))
        .extracting(HistoryEntry::kind)
        .containsExactly(StepKind.TYPED, StepKind.CONFIRMED, StepKind.IMPORTED);
  }

  @Test
  void somebody_elses_text_is_not_overwritten_but_shown() {
    var seen = segment(0, Language.EN);
    Acting.as("Марат", Role.TRANSLATOR);
    editing.type(seen.id(), seen.revision(), "Marat was faster.");
    Acting.as("Сәуле", Role.TRANSLATOR);

    var typed = editing.type(seen.id(), seen.revision(), "Saule was slower.");

    assertThat(typed)
        .isInstanceOfSatisfying(
            Typed.Stale.class,
            stale -> {
              assertThat(stale.mine()).isEqualTo("Saule was slower.");
              assertThat(stale.theirs().text()).isEqualTo("Marat was faster.");
              assertThat(stale.theirs().editor()).isEqualTo("Марат");
            });
    assertThat(segment(0, Language.EN).text()).isEqualTo("Marat was faster.");
  }

  @Test
  void asking_again_after_a_lost_answer_changes_nothing_twice() {
    var seen = segment(0, Language.EN);
    editing.type(seen.id(), seen.revision(), "Once.");
    long revision = segment(0, Language.EN).revision();

    assertThat(editing.type(seen.id(), seen.revision(), "Once.")).isInstanceOf(Typed.Saved.class);
    assertThat(segment(0, Language.EN).revision()).isEqualTo(revision);
  }

  @Test
  void of_many_people_typing_at_once_in_one_segment_one_wins_and_the_others_are_told()
      throws Exception {
    var seen = segment(1, Language.EN);
    try (var threads = Executors.newFixedThreadPool(6)) {
      var tasks = new ArrayList<Callable<Typed>>();
      for (int i = 0; i < 12; i++) {
        String text = "Text " + i;
        tasks.add(
            () ->
                Acting.as(
                    text, Role.TRANSLATOR, () -> editing.type(seen.id(), seen.revision(), text)));
      }
      int saved = 0;
      for (var answer : threads.invokeAll(tasks)) {
        if (answer.get() instanceof Typed.Saved) saved++;
      }
      assertThat(saved).isEqualTo(1);
    }
  }

  @Test
  void a_silent_cell_gets_a_segment_once() {
    var silent = repairs.splitBead(segment(0, Language.RU).id());
    assertThat(row(0).cell(Language.RU).orElseThrow().isSilent()).isTrue();

    var typed = editing.typeInto(bead(0), Language.RU, "Новое предложение.");
    var again = editing.typeInto(bead(0), Language.RU, "Другое предложение.");

    assertThat(typed).isInstanceOf(Typed.Saved.class);
    assertThat(again).isInstanceOf(Typed.Stale.class);
    assertThat(text(0, Language.RU)).isEqualTo("Новое предложение.");
    assertThat(statements.rowNumber(silent)).contains(2);
    problem("version-unknown", () -> editing.typeInto(bead(0), Language.KK, "Жаңа"));
  }

  @Test
  void typing_on_is_one_step_and_undo_takes_all_of_it_back() {
    var s = segment(0, Language.EN);
    for (String text : List.of("a", "ab", "abc")) {
      editing.type(s.id(), segment(0, Language.EN).revision(), text);
    }
    assertThat(statements.history(bead(0)).getFirst().texts().getFirst().before())
        .isEqualTo("The first sentence.");

    assertThat(editing.undo(id)).isInstanceOf(Stepped.Done.class);
    assertThat(text(0, Language.EN)).isEqualTo("The first sentence.");
    assertThat(editing.redo(id)).isInstanceOf(Stepped.Done.class);
    assertThat(text(0, Language.EN)).isEqualTo("abc");
    assertThat(editing.redo(id)).isInstanceOf(Stepped.Nothing.class);
  }

  @Test
  void everybody_undoes_their_own_steps_only() {
    editing.type(segment(0, Language.EN).id(), segment(0, Language.EN).revision(), "Saule's");
    Acting.as("Марат", Role.TRANSLATOR);
    assertThat(editing.undo(id)).isInstanceOf(Stepped.Nothing.class);
    editing.type(segment(1, Language.EN).id(), segment(1, Language.EN).revision(), "Marat's");
    Acting.as("Сәуле", Role.TRANSLATOR);

    editing.undo(id);

    assertThat(text(0, Language.EN)).isEqualTo("The first sentence.");
    assertThat(text(1, Language.EN)).isEqualTo("Marat's");
  }

  @Test
  void a_text_somebody_else_went_on_with_cannot_be_undone_and_says_who() {
    editing.type(segment(0, Language.EN).id(), segment(0, Language.EN).revision(), "Saule's");
    Acting.as("Марат", Role.TRANSLATOR);
    editing.type(segment(0, Language.EN).id(), segment(0, Language.EN).revision(), "Marat's");
    Acting.as("Сәуле", Role.TRANSLATOR);

    assertThatThrownBy(() -> editing.undo(id))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().code()).isEqualTo("undo-overtaken");
              assertThat(e.problem().facts()).containsEntry("who", "Марат");
            });
    assertThat(text(0, Language.EN)).isEqualTo("Marat's");
  }

  @Test
  void undoing_an_alignment_step_keeps_what_others_typed_since() {
    var merged = repairs.mergeWithNext(bead(0));
    var second = row(0).cell(Language.EN).orElseThrow().segments().get(1);
    Acting.as("Марат", Role.TRANSLATOR);
    editing.type(second.id(), second.revision(), "Typed after the merge.");
    Acting.as("Сәуле", Role.TRANSLATOR);

    editing.undo(id);

    assertThat(rows()).hasSize(3);
    assertThat(bead(0)).isEqualTo(merged);
    assertThat(text(1, Language.EN)).isEqualTo("Typed after the merge.");
    editing.redo(id);
    assertThat(rows()).hasSize(2);
    assertThat(text(0, Language.EN)).isEqualTo("The first sentence. Typed after the merge.");
  }

  @Test
  void undoing_a_cut_joins_both_halves_as_they_read_now() {
    var s = segment(0, Language.EN);
    var halves = repairs.splitSegment(s.id(), "The first".length());
    assertThat(texts(0, Language.EN)).containsExactly("The first", "sentence.");
    var second = row(0).cell(Language.EN).orElseThrow().segments().get(1);
    assertThat(second.id()).isEqualTo(halves.get(1));
    Acting.as("Марат", Role.TRANSLATOR);
    editing.type(second.id(), second.revision(), "clause.");
    Acting.as("Сәуле", Role.TRANSLATOR);

    editing.undo(id);

    assertThat(texts(0, Language.EN)).containsExactly("The first clause.");
  }

  @Test
  void undoing_a_cut_that_nobody_touched_restores_the_segment_exactly() {
    editing.confirm(bead(0), Language.EN, SegmentState.TRANSLATED);
    var before = segment(0, Language.EN);
    repairs.splitSegment(before.id(), 4);
    editing.undo(id);
    var after = segment(0, Language.EN);
    assertThat(after.text()).isEqualTo(before.text());
    assertThat(after.state()).isEqualTo(before.state());
    assertThat(after.origin()).isEqualTo(before.origin());
    editing.redo(id);
    assertThat(texts(0, Language.EN)).containsExactly("The", "first sentence.");
  }

  @Test
  void a_cut_never_falls_inside_a_character_and_never_leaves_nothing() {
    var s = segment(0, Language.EN);
    editing.type(s.id(), s.revision(), "ab 𝒳 cd");
    repairs.splitSegment(s.id(), 4);
    assertThat(texts(0, Language.EN)).containsExactly("ab", "𝒳 cd");
    problem("split-leaves-nothing", () -> repairs.splitSegment(s.id(), 0));
    problem("split-leaves-nothing", () -> repairs.splitSegment(s.id(), 99));
  }

  @Test
  void only_segments_at_the_edge_move_and_an_emptied_row_goes() {
    repairs.mergeWithNext(bead(0));
    var segments = row(0).cell(Language.EN).orElseThrow().segments();
    problem(
        "segment-not-at-the-edge", () -> repairs.moveSegment(segments.get(0).id(), Direction.DOWN));
    problem("row-without-neighbour", () -> repairs.moveSegment(segments.get(0).id(), Direction.UP));

    repairs.moveSegment(segments.get(1).id(), Direction.DOWN);
    assertThat(texts(1, Language.EN))
        .containsExactly("The second sentence.", "The third sentence.");

    for (Language language : List.of(Language.EN, Language.RU)) {
      for (var s : row(1).cell(language).orElseThrow().segments()) {
        repairs.moveSegment(s.id(), Direction.UP);
      }
    }
    assertThat(rows()).hasSize(1);
    problem("row-without-neighbour", () -> repairs.mergeWithNext(bead(0)));
  }

  @Test
  void whatever_is_repaired_no_text_moves_past_another_and_undo_and_redo_restore_exactly() {
    for (long seed = 1; seed <= 4; seed++) {
      threeRows();
      var random = new Random(seed);
      var english = all(Language.EN);
      var russian = all(Language.RU);
      var start = rows();
      int done = 0;
      for (int i = 0; i < 30; i++) {
        if (repairAtRandom(random)) done++;
        assertThat(all(Language.EN)).as("seed %d step %d", seed, i).isEqualTo(english);
        assertThat(all(Language.RU)).as("seed %d step %d", seed, i).isEqualTo(russian);
        assertThat(rows()).noneMatch(row -> row.cells().stream().allMatch(Cell::isSilent));
      }
      assertThat(done).as("repairs done").isGreaterThan(7);
      var end = rows();
      for (int i = 0; i < done; i++) assertThat(editing.undo(id)).isInstanceOf(Stepped.Done.class);
      assertThat(shape(rows())).as("seed %d undone", seed).isEqualTo(shape(start));
      assertThat(editing.undo(id)).isInstanceOf(Stepped.Nothing.class);
      for (int i = 0; i < done; i++) assertThat(editing.redo(id)).isInstanceOf(Stepped.Done.class);
      assertThat(shape(rows())).as("seed %d redone", seed).isEqualTo(shape(end));
    }
  }

  private boolean repairAtRandom(Random random) {
    var rows = rows();
    var row = rows.get(random.nextInt(rows.size()));
    var segments = row.cells().stream().flatMap(c -> c.segments().stream()).toList();
    var segment = segments.get(random.nextInt(segments.size()));
    try {
      switch (random.nextInt(7)) {
        case 0 -> repairs.mergeWithNext(row.id());
        case 1 -> repairs.mergeWithPrevious(row.id());
        case 2 -> repairs.splitSegment(segment.id(), random.nextInt(segment.text().length() + 1));
        case 3, 4 -> repairs.splitBead(segment.id());
        case 5 -> repairs.moveSegment(segment.id(), Direction.UP);
        default -> repairs.moveSegment(segment.id(), Direction.DOWN);
      }
      return true;
    } catch (ProblemException refused) {
      return false;
    }
  }

  @Test
  void a_realignment_keeps_rows_made_by_hand_and_can_be_undone() {
    repairs.mergeWithNext(bead(1));
    Acting.as("Айша", Role.REVIEWER);
    var before = rows();
    repairs.realign(id, 1, 1_000, ProgressListener.none());
    assertThat(texts(1, Language.EN)).hasSize(2);
    assertThat(row(1).handMade()).isTrue();
    assertThat(all(Language.RU))
        .isEqualTo("Первоепредложение.Второепредложение.Третьепредложение.");
    editing.undo(id);
    assertThat(shape(rows())).isEqualTo(shape(before));
  }

  @Test
  void a_locked_row_stays_as_it_is() {
    problem("row-gone", () -> repairs.mergeWithNext(new BeadId(-5)));
    Acting.as("Айша", Role.REVIEWER);
    editing.lock(List.of(bead(1)), true);
    Acting.as("Сәуле", Role.TRANSLATOR);
    var s = segment(1, Language.EN);
    problem("row-locked", () -> editing.type(s.id(), s.revision(), "No."));
    problem("row-locked", () -> repairs.mergeWithNext(bead(0)));
    problem("row-locked", () -> editing.confirm(bead(1), Language.EN, SegmentState.TRANSLATED));
    assertThatThrownBy(() -> editing.lock(List.of(bead(1)), false))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void a_translator_confirms_and_only_a_reviewer_reviews() {
    assertThat(editing.confirm(bead(0), Language.EN, SegmentState.TRANSLATED).cell(Language.EN))
        .hasValueSatisfying(cell -> assertThat(cell.isConfirmed()).isTrue());
    assertThatThrownBy(() -> editing.confirm(bead(0), Language.EN, SegmentState.REVIEWED))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> repairs.realign(id, 1, 1_000, ProgressListener.none()))
        .isInstanceOf(AccessDeniedException.class);
    Acting.as("Айша", Role.REVIEWER);
    editing.confirm(bead(0), Language.EN, SegmentState.REVIEWED);
    Acting.as("Сәуле", Role.TRANSLATOR);
    editing.confirm(bead(0), Language.EN, SegmentState.TRANSLATED);
    assertThat(segment(0, Language.EN).state()).isEqualTo(SegmentState.REVIEWED);
    Acting.asNobody();
    assertThatThrownBy(() -> statements.list())
        .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
  }

  @Test
  void the_list_counts_what_is_confirmed() {
    editing.confirm(bead(0), Language.EN, SegmentState.TRANSLATED);
    var line = statements.list().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    assertThat(line.rows()).isEqualTo(3);
    assertThat(line.confirmedPercent())
        .containsEntry(Language.EN, 33)
        .containsEntry(Language.RU, 0);
  }

  @Test
  void interrupting_whoever_types_does_not_close_the_database_under_the_others() throws Exception {
    var s = segment(0, Language.EN);
    var thread =
        Thread.ofPlatform()
            .start(
                () -> {
                  Acting.as("Interrupted", Role.TRANSLATOR);
                  long revision = s.revision();
                  for (int i = 0; !Thread.currentThread().isInterrupted(); i++) {
                    if (editing.type(s.id(), revision, "Text " + i) instanceof Typed.Saved saved) {
                      revision = saved.segment().revision();
                    }
                  }
                });
    Thread.sleep(700);
    thread.interrupt();
    thread.join();

    var now = segment(0, Language.EN);
    assertThat(now.text()).startsWith("Text ");
    assertThat(editing.type(now.id(), now.revision(), "After all that."))
        .isInstanceOf(Typed.Saved.class);
  }

  @Test
  void a_text_that_is_too_long_is_refused() {
    var s = segment(0, Language.EN);
    problem("segment-too-long", () -> editing.type(s.id(), s.revision(), "x".repeat(20_001)));
  }

  private List<Row> rows() {
    return statements.rows(id, 0, 1000);
  }

  private Row row(int index) {
    return rows().get(index);
  }

  private BeadId bead(int index) {
    return row(index).id();
  }

  private SegmentView segment(int row, Language language) {
    return row(row).cell(language).orElseThrow().segments().getFirst();
  }

  private List<String> texts(int row, Language language) {
    return row(row).cell(language).orElseThrow().segments().stream()
        .map(SegmentView::text)
        .toList();
  }

  private String text(int row, Language language) {
    return String.join(" ", texts(row, language));
  }

  /// All characters of a version in order, blanks aside: a cut takes the blanks around it.
  private String all(Language language) {
    var all = new StringBuilder();
    for (Row row : rows()) {
      row.cell(language).orElseThrow().segments().forEach(s -> all.append(s.text()));
    }
    return all.toString().replace(" ", "");
  }

  /// Rows without the revisions, which only grow.
  private static List<Row> shape(List<Row> rows) {
    return rows.stream()
        .map(
            row ->
                new Row(
                    row.id(),
                    row.number(),
                    row.confidence(),
                    row.handMade(),
                    row.locked(),
                    row.cells().stream()
                        .map(
                            cell ->
                                new Cell(
                                    cell.language(),
                                    cell.segments().stream()
                                        .map(
                                            s ->
                                                new SegmentView(
                                                    s.id(), s.text(), s.state(), s.origin(), 0, ""))
                                        .toList()))
                        .toList()))
        .toList();
  }

  private static void problem(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().code()).isEqualTo(code));
  }
}
