package concord.statements;

import static org.assertj.core.api.Assertions.assertThat;

import concord.Acting;
import concord.StoresTest;
import concord.accounts.Role;
import concord.checks.CheckId;
import concord.text.Language;
import concord.text.Severity;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What the rows around account for is a note in the editor too, while they do.
@StoresTest
class NeighboursIT {
  private static final CheckId NUMBERS = new CheckId("number-mismatch");

  @Autowired Statements statements;
  @Autowired Editing editing;
  @Autowired StatementFixture fixture;

  private StatementId id;

  @BeforeEach
  void four_rows() {
    Acting.as("Сәуле", Role.TRANSLATOR);
    id =
        fixture.parallel(
            new TreeMap<>(
                Map.of(
                    Language.EN,
                    List.of(
                        "The road was opened.",
                        "Trade grew.",
                        "Both sides were glad of it.",
                        "The talks went on."),
                    Language.RU,
                    List.of(
                        "Дорога была открыта.",
                        "Торговля выросла.",
                        "Обе стороны рады этому.",
                        "Переговоры продолжились."))));
    assertThat(statements.rows(id, 0, 10)).hasSize(4);
  }

  @AfterEach
  void signOut() {
    Acting.asNobody();
  }

  @Test
  void a_figure_that_stands_in_the_next_row_is_a_note_while_it_stands_there() {
    type(1, Language.EN, "Trade grew to 417 million dollars.");
    becomes(Severity.WARNING);
    type(2, Language.RU, "Обе стороны рады, что это 417 миллионов долларов.");
    becomes(Severity.NOTE);
    assertThat(warnings()).isZero();
    type(2, Language.RU, "Обе стороны рады этому.");
    becomes(Severity.WARNING);
    assertThat(warnings()).isPositive();
  }

  private void becomes(Severity severity) {
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(() -> assertThat(heaviest()).isEqualTo(severity));
  }

  private @Nullable Severity heaviest() {
    Acting.as("Сәуле", Role.TRANSLATOR);
    return statements.marks(id, 1, 1).getFirst().findings().stream()
        .filter(finding -> finding.check().equals(NUMBERS))
        .map(RowFinding::severity)
        .max((a, b) -> a.equals(b) ? 0 : a.atLeast(b) ? 1 : -1)
        .orElse(null);
  }

  private int warnings() {
    return statements.list().stream()
        .filter(summary -> summary.id().equals(id))
        .mapToInt(StatementSummary::warnings)
        .sum();
  }

  private void type(int row, Language language, String text) {
    var segment = segment(row, language);
    assertThat(editing.type(segment.id(), segment.revision(), text))
        .isInstanceOf(Typed.Saved.class);
  }

  private SegmentView segment(int row, Language language) {
    return statements.rows(id, row, 1).getFirst().cells().stream()
        .filter(cell -> cell.language().equals(language))
        .findFirst()
        .orElseThrow()
        .segments()
        .getFirst();
  }
}
