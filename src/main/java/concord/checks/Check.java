package concord.checks;

import concord.text.Severity;
import java.util.List;

/// One thing that can be wrong with a bead.
///
/// Found because it implements this interface and carries `@AutoService(Check.class)`; there is no
/// list to edit.
public interface Check {

  CheckId id();

  /// What kind of error it reports.
  Mqm mqm();

  /// Real language, wrong and right; shown in the help and run by the tests.
  List<Example> examples();

  List<Finding> inspect(BeadText bead, Recognised terms);

  /// Whether the beads before and after account for a finding: the figure or the term stands there,
  /// because a sentence was cut or moved otherwise. Such a finding becomes a note.
  default boolean isSettledNearby(Finding finding, List<StatementCheck.Seen> neighbours) {
    return false;
  }

  /// The finding, as a note where the beads around account for it.
  default Finding amongNeighbours(Finding finding, List<StatementCheck.Seen> neighbours) {
    boolean settled = finding.severity() != Severity.NOTE && isSettledNearby(finding, neighbours);
    return settled ? finding.withSeverity(Severity.NOTE) : finding;
  }
}
