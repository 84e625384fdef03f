package concord.statements;

import concord.accounts.Needs;
import concord.accounts.Role;
import concord.alignment.Reasons;
import concord.statements.store.CheckStore;
import concord.statements.store.SheetStore;
import concord.statements.store.Snapshot.SegmentShape;
import concord.statements.store.Step;
import concord.statements.store.StepStore;
import concord.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The statements in work, as people read them. To change one: [Editing], [Repairs]; to bring one
/// in or out: [Intake], [Delivery].
@Service
public class Statements {

  private static final int ROWS_AT_ONCE = 500;

  private final SheetStore sheets;
  private final StepStore steps;
  private final CheckStore checks;
  private final Checking checking;
  private final Explanations explanations;

  Statements(
      SheetStore sheets,
      StepStore steps,
      CheckStore checks,
      Checking checking,
      Explanations explanations) {
    this.explanations = explanations;
    this.sheets = sheets;
    this.steps = steps;
    this.checks = checks;
    this.checking = checking;
  }

  /// All statements, the latest date first.
  @Needs(Role.TRANSLATOR)
  @Transactional(readOnly = true)
  public List<StatementSummary> list() {
    var progress = sheets.progress();
    var counts = checks.counts();
    return sheets.all().stream()
        .map(
            sheet ->
                summary(
                    sheet,
                    progress.getOrDefault(sheet.id(), Map.of()),
                    counts.getOrDefault(sheet.id(), new FindingCounts(0, 0, 0))))
        .toList();
  }

  private static StatementSummary summary(
      Sheet sheet, Map<Language, long[]> progress, FindingCounts counts) {
    var percent = new HashMap<Language, Integer>();
    for (Language language : sheet.languages()) {
      long[] done = progress.getOrDefault(language, new long[] {0, 0});
      percent.put(language, done[1] == 0 ? 0 : (int) (100 * done[0] / done[1]));
    }
    return new StatementSummary(
        sheet.id(),
        sheet.slug(),
        sheet.titles(),
        sheet.date(),
        sheet.source(),
        sheet.languages(),
        sheet.rowCount(),
        percent,
        counts.errors(),
        counts.warnings());
  }

  @Needs(Role.TRANSLATOR)
  @Transactional(readOnly = true)
  public Optional<StatementId> bySlug(String slug) {
    return sheets.bySlug(slug);
  }

  @Needs(Role.TRANSLATOR)
  @Transactional(readOnly = true)
  public Sheet open(StatementId id) {
    return sheets.sheet(id).orElseThrow(() -> Refusal.statementGone(id));
  }

  /// Rows in order, beginning with the 0-based `from`.
  @Needs(Role.TRANSLATOR)
  @Transactional(readOnly = true)
  public List<Row> rows(StatementId id, int from, int count) {
    return sheets.rows(id, from, count);
  }

  /// Empty when the bead is gone, merged into another.
  @Needs(Role.TRANSLATOR)
  @Transactional(readOnly = true)
  public Optional<Row> row(BeadId id) {
    return sheets.row(id);
  }

  /// The number of a bead's row from 1; empty when the bead is gone.
  @Needs(Role.TRANSLATOR)
  @Transactional(readOnly = true)
  public Optional<Integer> rowNumber(BeadId id) {
    return sheets.rowNumber(id);
  }

  /// The statement a bead belongs to, also when the bead is gone.
  @Needs(Role.TRANSLATOR)
  @Transactional(readOnly = true)
  public Optional<StatementId> statementOf(BeadId id) {
    return sheets.statementOf(id);
  }

  /// Terms and findings of rows in order, beginning with the 0-based `from`.
  @Needs(Role.TRANSLATOR)
  @Transactional
  public List<RowMarks> marks(StatementId id, int from, int count) {
    return checking.marks(id, sheets.rows(id, from, count));
  }

  /// Terms and findings of one row; empty when the bead is gone.
  @Needs(Role.TRANSLATOR)
  @Transactional
  public Optional<RowMarks> marks(BeadId id) {
    return sheets
        .row(id)
        .flatMap(
            row ->
                sheets
                    .statementOf(id)
                    .map(statement -> checking.marks(statement, List.of(row)).getFirst()));
  }

  /// All findings in the order of the rows, the waived ones too.
  @Needs(Role.TRANSLATOR)
  @Transactional
  public List<RowFinding> findings(StatementId id) {
    var findings = new ArrayList<RowFinding>();
    int from = 0;
    while (true) {
      var rows = sheets.rows(id, from, ROWS_AT_ONCE);
      checking.marks(id, rows).forEach(marks -> findings.addAll(marks.findings()));
      if (rows.size() < ROWS_AT_ONCE) return findings;
      from += rows.size();
    }
  }

  /// As last checked; rows that wait to be checked again count with their old findings.
  @Needs(Role.TRANSLATOR)
  @Transactional(readOnly = true)
  public FindingCounts findingCounts(StatementId id) {
    return checks.counts().getOrDefault(id, new FindingCounts(0, 0, 0));
  }

  /// Why the segments of a row stand together.
  @Needs(Role.TRANSLATOR)
  @Transactional(readOnly = true)
  public Reasons reasons(BeadId id) {
    var row = sheets.row(id).orElseThrow(Refusal::rowGone);
    return explanations.of(sheets.statementOf(id).orElseThrow(Refusal::rowGone), row);
  }

  /// What was done to a row, the latest first.
  @Needs(Role.TRANSLATOR)
  @Transactional(readOnly = true)
  public List<HistoryEntry> history(BeadId id) {
    return steps.history(id).stream().map(Statements::entry).toList();
  }

  private static HistoryEntry entry(Step step) {
    var texts = new ArrayList<HistoryEntry.TextChange>();
    for (SegmentShape after : step.after().segments()) {
      var before = step.before().segment(after.id()).orElse(after.dead());
      texts.add(
          new HistoryEntry.TextChange(
              new SegmentId(after.id()),
              Language.of(after.language()),
              before.alive() ? before.text() : "",
              before.state(),
              after.alive() ? after.text() : "",
              after.state()));
    }
    return new HistoryEntry(step.who(), step.doneAt(), step.kind(), texts);
  }
}
