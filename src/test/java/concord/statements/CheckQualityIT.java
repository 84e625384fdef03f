package concord.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.Acting;
import concord.StoresTest;
import concord.accounts.Role;
import concord.checks.CheckId;
import concord.text.Language;
import concord.text.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@StoresTest
class CheckQualityIT {

  private static final CheckId DOUBLED = new CheckId("doubled-word");

  @Autowired Statements statements;
  @Autowired Editing editing;
  @Autowired CheckQuality quality;
  @Autowired CheckSweep sweep;
  @Autowired StatementFixture fixture;
  @Autowired JdbcTemplate database;

  private StatementId id;

  @BeforeEach
  void a_statement_with_two_doubled_words() {
    Acting.as("Сәуле", Role.ADMINISTRATOR);
    id =
        fixture.parallel(
            new TreeMap<>(
                Map.of(
                    Language.EN,
                    List.of("The the first sentence.", "The second second sentence."),
                    Language.RU,
                    List.of("Первое предложение.", "Второе предложение."))));
    statements.marks(id, 0, 10);
  }

  @AfterEach
  void as_before() {
    Acting.as("Сәуле", Role.ADMINISTRATOR);
    quality.limit(DOUBLED, Language.EN, Optional.empty());
    Acting.asNobody();
  }

  @Test
  void a_finding_that_a_change_of_text_ended_counts_as_fixed() {
    var before = figures();
    letTimePass();
    type(0, "The first sentence.");
    var after = figures();
    assertThat(after.fixed()).isEqualTo(before.fixed() + 1);
    assertThat(after.reported()).isEqualTo(before.reported());
  }

  @Test
  void what_came_and_went_while_typing_counts_for_nothing() {
    letTimePass();
    var before = figures();
    type(0, "The the first first sentence.");
    assertThat(figures().reported()).isEqualTo(before.reported() + 1);
    type(0, "The the first sentence.");
    assertThat(figures()).isEqualTo(before);
  }

  @Test
  void a_waiver_counts_as_waived_and_not_as_fixed_when_the_finding_goes() {
    var before = figures();
    letTimePass();
    var finding = statements.marks(id, 1, 1).get(0).findings().get(0);
    editing.waive(bead(1), finding.key(), "a stutter on purpose", WaiverScope.ROW);
    assertThat(figures().waived()).isEqualTo(before.waived() + 1);
    type(1, "The second sentence.");
    assertThat(figures().fixed()).isEqualTo(before.fixed());
  }

  @Test
  void a_limit_makes_findings_lighter_and_lifting_it_makes_them_heavier_again() {
    quality.limit(DOUBLED, Language.EN, Optional.of(Severity.NOTE));
    sweep.sweep();
    assertThat(severities()).containsOnly(Severity.NOTE);
    quality.limit(DOUBLED, Language.EN, Optional.empty());
    sweep.sweep();
    assertThat(severities()).containsOnly(Severity.WARNING);
  }

  @Test
  void only_administrators_see_and_set() {
    Acting.as("Сәуле", Role.TERMINOLOGIST);
    assertThatThrownBy(() -> quality.figures()).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> quality.limit(DOUBLED, Language.EN, Optional.empty()))
        .isInstanceOf(AccessDeniedException.class);
  }

  private List<Severity> severities() {
    return statements.marks(id, 0, 10).stream()
        .flatMap(marks -> marks.findings().stream())
        .filter(finding -> finding.check().equals(DOUBLED))
        .map(RowFinding::severity)
        .toList();
  }

  private CheckFigures figures() {
    return quality.figures().stream()
        .filter(f -> f.check().equals(DOUBLED) && f.language().equals(Language.EN))
        .findFirst()
        .orElseThrow();
  }

  /// As if every finding had stood for an hour.
  private void letTimePass() {
    database.update("update finding_life set begun_at = dateadd(hour, -1, begun_at)");
  }

  private BeadId bead(int row) {
    return statements.rows(id, row, 1).get(0).id();
  }

  private void type(int row, String text) {
    var segment =
        statements.rows(id, row, 1).get(0).cell(Language.EN).orElseThrow().segments().get(0);
    editing.type(segment.id(), segment.revision(), text);
    statements.marks(id, 0, 10);
  }
}
