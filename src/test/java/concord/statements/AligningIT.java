package concord.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.Acting;
import concord.StoresTest;
import concord.accounts.Role;
import concord.memory.Memory;
import concord.statements.ProgressListener.Stage;
import concord.statements.ProgressListener.Wish;
import concord.text.Language;
import concord.text.ProblemException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/// Aligning statements that are stored already: anew, and with one version more.
@StoresTest
class AligningIT {

  private static final List<String> ENGLISH =
      List.of(
          "The summit opened on 18 May 2023.",
          "Trade grew by 31 billion.",
          "Tokayev thanked all 6 guests.",
          "The next summit is in 2025.");
  private static final List<String> RUSSIAN =
      List.of(
          "Саммит открылся 18 мая 2023 года.",
          "Торговля выросла на 31 млрд.",
          "Токаев поблагодарил всех 6 гостей.",
          "Следующий саммит пройдёт в 2025 году.");
  private static final String KAZAKH =
      "Саммит 2023 жылғы 18 мамырда ашылды. Сауда 31 млрд-қа өсті. Тоқаев 6 қонаққа рақмет айтты."
          + " Келесі саммит 2025 жылы өтеді.";

  @Autowired Statements statements;
  @Autowired Editing editing;
  @Autowired Repairs repairs;
  @Autowired Intake intake;
  @Autowired Memory memory;
  @Autowired StatementFixture fixture;

  private StatementId id;

  @BeforeEach
  void fourRows() {
    Acting.as("Айша", Role.REVIEWER);
    id = fixture.parallel(new TreeMap<>(Map.of(Language.EN, ENGLISH, Language.RU, RUSSIAN)));
    assertThat(rows()).hasSize(4);
  }

  @AfterEach
  void signOut() {
    Acting.asNobody();
  }

  @Test
  void a_new_version_joins_the_rows_and_changes_none_of_them() {
    repairs.mergeWithNext(rows().get(1).id());
    var before = rows();

    boolean finished = intake.addVersion(id, file("kk.txt", KAZAKH), Optional.empty(), none());

    assertThat(finished).isTrue();
    assertThat(statements.open(id).languages())
        .containsExactlyInAnyOrder(Language.EN, Language.RU, Language.KK);
    assertThat(columns(Language.EN)).isEqualTo(columns(before, Language.EN));
    assertThat(columns(Language.RU)).isEqualTo(columns(before, Language.RU));
    assertThat(rows().stream().map(Row::id).toList())
        .isEqualTo(before.stream().map(Row::id).toList());
    assertThat(rows().get(1).handMade()).isTrue();
    assertThat(columns(Language.KK).get(1)).hasSize(2);
    assertThat(columns(Language.KK).getLast().getFirst()).contains("2025");
    assertThat(statements.history(rows().get(0).id()))
        .extracting(HistoryEntry::kind)
        .contains(StepKind.VERSION_ADDED);
  }

  @Test
  void what_fits_no_row_gets_one_of_its_own_and_undo_takes_the_version_back() {
    var before = rows();
    String text = "Бұл хабар қазақ оқырмандарына ғана арналған.\n\n" + KAZAKH;
    intake.addVersion(id, file("kk.txt", text), Optional.of(Language.KK), none());
    assertThat(columns(Language.KK).stream().flatMap(List::stream).toList()).hasSize(5);

    assertThat(editing.undo(id)).isInstanceOf(Stepped.Done.class);
    assertThat(columns(Language.EN)).isEqualTo(columns(before, Language.EN));
    assertThat(columns(Language.KK)).allSatisfy(cell -> assertThat(cell).isEmpty());
    intake.addVersion(id, file("kk.txt", KAZAKH), Optional.of(Language.KK), none());
    assertThat(columns(Language.KK).getLast().getFirst()).contains("2025");
  }

  @Test
  void a_version_that_is_there_is_not_added_twice() {
    problem(
        "version-there-already",
        () -> intake.addVersion(id, file("ru.txt", "Ещё раз."), Optional.of(Language.RU), none()));
    problem(
        "document-without-text",
        () -> intake.addVersion(id, file("kk.txt", " "), Optional.of(Language.KK), none()));
  }

  @Test
  void aligning_anew_puts_right_what_was_moved_and_keeps_what_people_confirmed() {
    var second = rows().get(1).cell(Language.RU).orElseThrow().segments().getFirst();
    repairs.moveSegment(second.id(), Direction.UP);
    assertThat(repairs.realign(id, 1, 1_000, none()).rowsBefore()).isZero();
    editing.undo(id);
    for (Language language : List.of(Language.EN, Language.RU)) {
      editing.confirm(rows().get(0).id(), language, SegmentState.REVIEWED);
    }
    var confirmed = rows().get(0).id();
    var done = repairs.realign(id, 1, 1_000, none());
    assertThat(done.finished()).isTrue();
    assertThat(rows().get(0).id()).isEqualTo(confirmed);
    assertThat(columns(Language.EN)).allSatisfy(cell -> assertThat(cell).hasSize(1));
  }

  @Test
  void a_translator_aligns_some_rows_anew_and_a_reviewer_all() {
    Acting.as("Сәуле", Role.TRANSLATOR);
    assertThatThrownBy(() -> repairs.realign(id, 1, 1_000, none()))
        .isInstanceOf(AccessDeniedException.class);
    problem("realignment-too-wide", () -> repairs.realignRows(id, 1, 5_000, none()));
    problem("realignment-too-wide", () -> repairs.realignRows(id, 3, 2, none()));
    assertThat(repairs.realignRows(id, 2, 3, none()).finished()).isTrue();
    assertThat(columns(Language.RU).stream().flatMap(List::stream).toList()).isEqualTo(RUSSIAN);
  }

  @Test
  void whoever_gives_up_leaves_everything_as_it_was() {
    var before = rows();
    problem("given-up", () -> repairs.realign(id, 1, 1_000, wishing(Wish.GIVE_UP)));
    problem(
        "given-up",
        () ->
            intake.addVersion(
                id, file("kk.txt", KAZAKH), Optional.of(Language.KK), wishing(Wish.GIVE_UP)));
    assertThat(rows()).isEqualTo(before);
    assertThat(statements.open(id).languages()).hasSize(2);
  }

  @Test
  void whoever_has_enough_gets_what_is_aligned_so_far() {
    var before = rows();
    assertThat(repairs.realign(id, 1, 1_000, wishing(Wish.ENOUGH)).finished()).isFalse();
    assertThat(rows()).isEqualTo(before);
    assertThat(
            intake.addVersion(
                id, file("kk.txt", KAZAKH), Optional.of(Language.KK), wishing(Wish.ENOUGH)))
        .isFalse();
    assertThat(columns(Language.EN)).hasSizeGreaterThanOrEqualTo(4);
    assertThat(columns(Language.KK).stream().flatMap(List::stream).collect(Collectors.joining(" ")))
        .isEqualTo(KAZAKH);
    assertThat(rows())
        .filteredOn(row -> !row.cell(Language.KK).orElseThrow().isSilent())
        .allSatisfy(row -> assertThat(row.confidence()).isLessThanOrEqualTo(0.5));
  }

  @Test
  void reasons_are_those_of_the_texts_of_now() {
    var row = rows().get(1);
    assertThat(statements.reasons(row.id()).shared())
        .allSatisfy(s -> assertThat(s.missing()).isEmpty());
    var segment = row.cell(Language.RU).orElseThrow().segments().getFirst();
    editing.type(segment.id(), segment.revision(), "Торговля выросла на 13 млрд.");
    assertThat(statements.reasons(row.id()).shared())
        .anySatisfy(s -> assertThat(s.missing()).containsExactly(Language.EN));
    assertThat(statements.reasons(row.id()).pairs()).hasSize(1);
  }

  @Test
  void confirmed_rows_are_known_to_the_aligner_from_the_memory() {
    for (Language language : List.of(Language.EN, Language.RU)) {
      editing.confirm(rows().get(1).id(), language, SegmentState.REVIEWED);
    }
    assertThat(memory.latest(List.of(Language.EN, Language.RU, Language.ZH), 10).getFirst().texts())
        .containsEntry(Language.EN, ENGLISH.get(1))
        .containsEntry(Language.RU, RUSSIAN.get(1));
    assertThat(memory.latest(List.of(Language.RU, Language.ZH), 10))
        .noneMatch(unit -> unit.texts().containsValue(RUSSIAN.get(1)));
  }

  private List<Row> rows() {
    return statements.rows(id, 0, 100);
  }

  private List<List<String>> columns(Language language) {
    return columns(rows(), language);
  }

  private static List<List<String>> columns(List<Row> rows, Language language) {
    var texts = new ArrayList<List<String>>();
    for (Row row : rows) {
      texts.add(
          row.cell(language).stream()
              .flatMap(cell -> cell.segments().stream())
              .map(SegmentView::text)
              .toList());
    }
    return texts;
  }

  private static UploadedFile file(String name, String text) {
    return new UploadedFile(
        name, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static ProgressListener none() {
    return ProgressListener.none();
  }

  private static ProgressListener wishing(Wish wish) {
    return new ProgressListener() {
      @Override
      public void at(Stage stage, String what, double done) {}

      @Override
      public Wish wish() {
        return wish;
      }
    };
  }

  private static void problem(String code, ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().code()).isEqualTo(code));
  }
}
