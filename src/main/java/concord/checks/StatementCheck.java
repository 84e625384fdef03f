package concord.checks;

import java.util.List;

/// One thing that can only be seen over all beads of a statement.
///
/// Found because it implements this interface and carries `@AutoService(StatementCheck.class)`.
public interface StatementCheck {

  CheckId id();

  /// What kind of error it reports.
  Mqm mqm();

  /// Real language, wrong and right; shown in the help and run by the tests.
  List<StatementExample> examples();

  /// @param beads in the order of the statement, each with its recognised terms
  List<Placed> inspect(List<Seen> beads);

  /// A bead and what was recognised in it.
  record Seen(BeadText bead, Recognised terms) {}

  /// A finding and the number of its bead, from 0.
  record Placed(int bead, Finding finding) {}
}
