package concord.statements;

import java.util.List;

/// What an undo or redo did.
public sealed interface Stepped {

  /// A step was taken back or done again.
  ///
  /// @param beads the rows that look different now
  record Done(StepKind kind, List<BeadId> beads) implements Stepped {}

  /// There is nothing to take back or do again.
  record Nothing() implements Stepped {}
}
