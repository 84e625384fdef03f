package concord.workbench.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import concord.accounts.CurrentPerson;
import concord.accounts.Role;
import concord.alignment.Reasons;
import concord.checks.CheckId;
import concord.statements.BeadId;
import concord.statements.Cell;
import concord.statements.Direction;
import concord.statements.Editing;
import concord.statements.FindingCounts;
import concord.statements.Intake;
import concord.statements.Origin;
import concord.statements.ProgressListener;
import concord.statements.Realigned;
import concord.statements.Repairs;
import concord.statements.Row;
import concord.statements.RowFinding;
import concord.statements.RowMarks;
import concord.statements.SegmentId;
import concord.statements.SegmentState;
import concord.statements.SegmentView;
import concord.statements.Sheet;
import concord.statements.StatementId;
import concord.statements.Statements;
import concord.statements.StepKind;
import concord.statements.Stepped;
import concord.statements.TermMark;
import concord.statements.Typed;
import concord.termbase.CompiledTerms;
import concord.termbase.TermBase;
import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Recogniser;
import concord.terminology.Term;
import concord.terminology.TermStatus;
import concord.text.Language;
import concord.text.Messages;
import concord.text.Problem;
import concord.text.ProblemException;
import concord.text.Severity;
import concord.text.Span;
import concord.workbench.editor.EditorState.FixShown;
import concord.workbench.editor.EditorState.FoundExplained;
import concord.workbench.editor.EditorState.PaneTerm;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the editor is told, with services that answer one row.
class EditorDeskTest {

  private static final StatementId STATEMENT = new StatementId(7);
  private static final BeadId BEAD = new BeadId(14);
  private static final SegmentId CHINESE = new SegmentId(1);
  private static final SegmentId KAZAKH = new SegmentId(2);
  private static final ConceptId KAZAKHSTAN = new ConceptId("kazakhstan");

  private final Statements statements = mock();
  private final Editing editing = mock();
  private final Repairs repairs = mock();
  private final Intake intake = mock();
  private final TermBase termBase = mock();
  private final CurrentPerson person = mock();
  private final EditorDesk desk =
      new EditorDesk(
          new EditorServices(statements, editing, repairs, intake, termBase, mock(), person),
          STATEMENT,
          Messages.in(Locale.ENGLISH));

  private final RowFinding missing =
      new RowFinding(
          "k",
          BEAD,
          3,
          Language.KK,
          Optional.of(KAZAKH),
          new Span(0, 0),
          new CheckId("missing-term"),
          Severity.ERROR,
          "editor.row",
          Map.of("row", 3),
          List.of(new RowFinding.Fix(KAZAKH, new Span(0, 4), "Қазақстан", false)),
          Optional.of(KAZAKHSTAN),
          false);

  @BeforeEach
  void one_row_of_three() {
    when(statements.open(STATEMENT))
        .thenReturn(
            new Sheet(
                STATEMENT,
                "xian",
                Map.of(Language.EN, "Xi'an Declaration"),
                Optional.empty(),
                Optional.of(Language.ZH),
                "",
                List.of(Language.ZH, Language.of("kk-Arab")),
                3));
    rowHolds(SegmentState.INITIAL);
    var marks =
        new RowMarks(
            BEAD,
            List.of(new TermMark(CHINESE, new Span(0, 5), KAZAKHSTAN, TermStatus.PREFERRED, true)),
            List.of(missing));
    when(statements.marks(BEAD)).thenReturn(Optional.of(marks));
    when(statements.marks(any(), anyInt(), anyInt())).thenReturn(List.of(marks));
    when(statements.rowNumber(BEAD)).thenReturn(Optional.of(3));
  }

  private void rowHolds(SegmentState state) {
    var row =
        new Row(
            BEAD,
            3,
            0.5,
            false,
            false,
            List.of(
                new Cell(Language.ZH, List.of(segment(CHINESE, "哈萨克斯坦", state))),
                new Cell(Language.KK, List.of(segment(KAZAKH, "мәтін", state)))));
    when(statements.row(BEAD)).thenReturn(Optional.of(row));
    when(statements.rows(any(), anyInt(), anyInt())).thenReturn(List.of(row));
  }

  private static SegmentView segment(SegmentId id, String text, SegmentState state) {
    return new SegmentView(id, text, state, Origin.ALIGNED, 5, "Aigerim");
  }

  @Test
  void a_kazakh_text_is_shown_in_other_scripts_with_the_place_of_every_letter() {
    String text = "Азия үшін";
    var latin = desk.written(Language.KK, "Latn", List.of(text)).getFirst();
    assertThat(latin.text()).isEqualTo("Azia üşın");
    assertThat(latin.at()).hasSize(text.length() + 1).isSorted();
    assertThat(latin.text().substring(latin.at()[5], latin.at()[9])).isEqualTo("üşın");
    var arabic = desk.written(Language.KK, "Arab", List.of(text)).getFirst();
    assertThat(arabic.text().substring(arabic.at()[5], arabic.at()[9])).isEqualTo("ٴۇشىن");
    var back = desk.written(Language.of("kk-Latn"), "Cyrl", List.of("Azia üşın")).getFirst();
    assertThat(back.text()).isEqualTo(text);
  }

  @Test
  void a_finding_is_explained_in_sentences_and_as_a_case_file() {
    var concept =
        Concept.of(
            KAZAKHSTAN.value(),
            Term.preferred(Language.ZH, "哈萨克斯坦"),
            Term.preferred(Language.KK, "Қазақстан"));
    var concepts = Map.of(KAZAKHSTAN, concept);
    when(termBase.compiled())
        .thenReturn(new CompiledTerms(1, concepts, Recogniser.of(List.of(concept))));
    var explanation = desk.explain(BEAD, KAZAKHSTAN).orElseThrow();
    assertThat(explanation.counts()).contains("kk 0, zh 1");
    assertThat(explanation.versions()).extracting("language").containsExactly("kk", "zh");
    assertThat(explanation.versions().get(1).found())
        .containsExactly(new FoundExplained("哈萨克斯坦", ""));
    assertThat(explanation.test())
        .startsWith("# xian, row 3")
        .contains("text zh 哈萨克斯坦", "verdict kazakhstan kk missing 0");
    assertThat(desk.explain(BEAD, new ConceptId("another"))).isEmpty();
  }

  @Test
  void a_row_comes_with_its_terms_and_its_findings_as_sentences() {
    var row = desk.rows(0, 10).getFirst();

    assertThat(row.cells()).extracting("language").containsExactly("zh", "kk");
    assertThat(row.terms()).extracting("segment", "end").containsExactly(tuple(1L, 5));
    assertThat(row.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.sentence()).isEqualTo("Row 3");
              assertThat(finding.concept()).isEqualTo("kazakhstan");
              assertThat(finding.fixes()).extracting(FixShown::certain).containsExactly(false);
            });
  }

  @Test
  void a_browser_that_asks_for_everything_gets_a_part() {
    desk.rows(0, 1_000_000);

    verify(statements).rows(STATEMENT, 0, EditorDesk.MOST_ROWS);
  }

  @Test
  void a_row_beyond_the_end_opens_the_last_one_and_arabic_script_runs_from_the_right() {
    var sheet = desk.open(it -> it.titles().get(Language.EN), Optional.of(99));

    assertThat(sheet.row()).isEqualTo(3);
    assertThat(sheet.languages()).extracting("dir").containsExactly("ltr", "rtl");
    assertThat(sheet.source()).isEqualTo("zh");
    assertThat(sheet.sourceKnown()).isTrue();
  }

  @Test
  void a_text_that_was_stored_comes_back_with_its_row() {
    var stored = segment(KAZAKH, "жаңа", SegmentState.INITIAL);
    when(editing.type(KAZAKH, 5, "жаңа"))
        .thenReturn(new Typed.Saved(stored, new RowMarks(BEAD, List.of(), List.of())));

    var answer = desk.type(KAZAKH, 5, "жаңа");

    assertThat(answer.segment()).isEqualTo(Showing.segment(stored));
    assertThat(answer.row()).isNotNull();
    assertThat(answer.refused()).isNull();
  }

  @Test
  void a_text_that_somebody_changed_since_comes_back_as_theirs() {
    var theirs = segment(KAZAKH, "басқа", SegmentState.TRANSLATED);
    when(editing.type(KAZAKH, 4, "менікі")).thenReturn(new Typed.Stale("менікі", theirs));

    var answer = desk.type(KAZAKH, 4, "менікі");

    assertThat(answer.theirs()).isEqualTo(Showing.segment(theirs));
    assertThat(answer.segment()).isNull();
  }

  @Test
  void trouble_comes_back_as_a_sentence() {
    when(repairs.mergeWithNext(BEAD))
        .thenThrow(new ProblemException(Problem.error("file-not-found", "file", "a.txt")));

    var answer = desk.merge(BEAD, Direction.DOWN);

    assertThat(answer.refused()).contains("a.txt");
    assertThat(answer.step()).isNull();
  }

  @Test
  void a_translator_confirms_as_translated() {
    desk.confirm(BEAD, Language.KK, Optional.empty());

    verify(editing).confirm(BEAD, Language.KK, SegmentState.TRANSLATED);
  }

  @Test
  void a_reviewer_confirms_as_reviewed() {
    when(person.may(Role.REVIEWER)).thenReturn(true);

    desk.confirm(BEAD, Language.KK, Optional.empty());

    verify(editing).confirm(BEAD, Language.KK, SegmentState.REVIEWED);
  }

  @Test
  void confirming_again_never_lowers_a_final_text() {
    rowHolds(SegmentState.FINAL);

    desk.confirm(BEAD, Language.KK, Optional.empty());

    verify(editing).confirm(BEAD, Language.KK, SegmentState.FINAL);
  }

  @Test
  void a_merge_says_which_row_to_look_at() {
    when(repairs.mergeWithPrevious(BEAD)).thenReturn(BEAD);

    var step = desk.merge(BEAD, Direction.UP).step();

    assertThat(step).isNotNull();
    assertThat(step.row()).isEqualTo(3);
    assertThat(step.rowCount()).isEqualTo(3);
  }

  @Test
  void an_undo_says_what_was_taken_back_and_where() {
    when(editing.undo(STATEMENT))
        .thenReturn(new Stepped.Done(StepKind.SEGMENT_MOVED, List.of(new BeadId(99), BEAD)));

    var step = desk.undo().step();

    assertThat(step).isNotNull();
    assertThat(step.sentence()).isEqualTo("Taken back: segment moved");
    assertThat(step.row()).isEqualTo(3);
  }

  @Test
  void with_nothing_to_undo_it_says_so() {
    when(editing.undo(STATEMENT)).thenReturn(new Stepped.Nothing());

    assertThat(desk.undo().refused()).isEqualTo("There is nothing to take back.");
  }

  @Test
  void the_pane_offers_each_concept_once_in_the_languages_that_have_a_term() {
    var concept =
        Concept.of(
            "kazakhstan",
            Term.preferred(Language.ZH, "哈萨克斯坦"),
            Term.preferred(Language.KK, "Қазақстан"),
            Term.preferred(Language.RU, "Казахстан"));
    when(termBase.compiled())
        .thenReturn(new CompiledTerms(1, Map.of(KAZAKHSTAN, concept), mock(Recogniser.class)));

    assertThat(desk.pane(BEAD).terms())
        .containsExactly(new PaneTerm("kazakhstan", Map.of("zh", "哈萨克斯坦", "kk-Arab", "قازاقستان")));
  }

  @Test
  void counts_are_said_in_words_and_none_is_said_too() {
    when(statements.findingCounts(STATEMENT))
        .thenReturn(
            new FindingCounts(1, 7, 0), new FindingCounts(0, 2, 5), new FindingCounts(0, 0, 1));

    assertThat(desk.gauge().words()).isEqualTo("1 error 7 warnings");
    assertThat(desk.gauge().words()).isEqualTo("2 warnings");
    assertThat(desk.gauge().words()).isEqualTo("no findings");
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }

  @Test
  void a_translator_aligns_some_rows_anew_and_a_reviewer_any() {
    when(statements.open(STATEMENT)).thenReturn(sheetOf(5_000));
    var progress = ProgressListener.none();
    assertThat(desk.mostRowsToRealign()).isEqualTo(Repairs.ROWS_AT_ONCE);
    desk.realign(3, 4, progress);
    verify(repairs).realignRows(STATEMENT, 3, 4, progress);
    when(person.may(Role.REVIEWER)).thenReturn(true);
    assertThat(desk.mostRowsToRealign()).isEqualTo(5_000);
    desk.realign(1, 5_000, progress);
    verify(repairs).realign(STATEMENT, 1, 5_000, progress);
    assertThat(desk.realigned(new Realigned(3, 2, true))).isEqualTo("3 rows aligned anew: now 2");
    assertThat(desk.realigned(new Realigned(0, 0, true))).contains("as it was");
    assertThat(desk.realigned(new Realigned(0, 0, false))).contains("Stopped");
  }

  @Test
  void reasons_are_sentences_with_what_is_missing_first() {
    var missing =
        new Reasons.Shared(Reasons.Kind.NUMBER, Map.of(Language.ZH, "31"), List.of(Language.KK));
    when(statements.reasons(BEAD))
        .thenReturn(new Reasons(List.of(), List.of(missing), List.of(), false));
    assertThat(desk.reasons(BEAD).getFirst())
        .isEqualTo(new EditorState.ReasonShown("31 (zh) is missing in kk.", "missing"));
    when(statements.reasons(BEAD)).thenThrow(new ProblemException(Problem.error("row-gone")));
    assertThat(desk.reasons(BEAD)).isEmpty();
  }

  private static Sheet sheetOf(int rows) {
    return new Sheet(
        STATEMENT,
        "visit",
        Map.of(),
        Optional.empty(),
        Optional.of(Language.ZH),
        "",
        List.of(Language.ZH, Language.KK),
        rows);
  }
}
