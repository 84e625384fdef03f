package concord.statements;

import concord.accounts.Needs;
import concord.accounts.Role;
import concord.terminology.ConceptId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// The statements in work, as people read them. To change one: [Editing], [Repairs]; to bring one
// in
/// or out: [Intake], [Delivery].
@Service
public class Statements {

  /// All statements, the latest date first.
  @Needs(Role.TRANSLATOR)
  public List<StatementSummary> list() {
    throw new UnsupportedOperationException();
  }

  @Needs(Role.TRANSLATOR)
  public Optional<StatementId> bySlug(String slug) {
    throw new UnsupportedOperationException();
  }

  @Needs(Role.TRANSLATOR)
  public Sheet open(StatementId id) {
    throw new UnsupportedOperationException();
  }

  /// Rows in order, beginning with the 0-based `from`.
  @Needs(Role.TRANSLATOR)
  public List<Row> rows(StatementId id, int from, int count) {
    throw new UnsupportedOperationException();
  }

  /// Empty when the bead is gone, merged into another.
  @Needs(Role.TRANSLATOR)
  public Optional<Row> row(BeadId id) {
    throw new UnsupportedOperationException();
  }

  /// The number of a bead's row from 1; empty when the bead is gone.
  @Needs(Role.TRANSLATOR)
  public Optional<Integer> rowNumber(BeadId id) {
    throw new UnsupportedOperationException();
  }

  /// The statement a bead belongs to, also when the bead is gone.
  @Needs(Role.TRANSLATOR)
  public Optional<StatementId> statementOf(BeadId id) {
    throw new UnsupportedOperationException();
  }

  /// Terms and findings of rows in order, beginning with the 0-based `from`.
  @Needs(Role.TRANSLATOR)
  public List<RowMarks> marks(StatementId id, int from, int count) {
    throw new UnsupportedOperationException();
  }

  /// Terms and findings of one row; empty when the bead is gone.
  @Needs(Role.TRANSLATOR)
  public Optional<RowMarks> marks(BeadId id) {
    throw new UnsupportedOperationException();
  }

  /// All findings in the order of the rows, the waived ones too.
  @Needs(Role.TRANSLATOR)
  public List<RowFinding> findings(StatementId id) {
    throw new UnsupportedOperationException();
  }

  @Needs(Role.TRANSLATOR)
  public FindingCounts findingCounts(StatementId id) {
    throw new UnsupportedOperationException();
  }

  /// What was done to a row, the latest first.
  @Needs(Role.TRANSLATOR)
  public List<HistoryEntry> history(BeadId id) {
    throw new UnsupportedOperationException();
  }

  /// Where a concept's terms stand, in all statements.
  @Needs(Role.TRANSLATOR)
  public List<Usage> usage(ConceptId concept, int limit) {
    throw new UnsupportedOperationException();
  }
}
