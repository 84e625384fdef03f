package concord.statements.store;

import concord.statements.StatementId;
import concord.statements.StepKind;
import java.time.Instant;
import java.util.Set;

/// One thing a person did to a statement, with the way back.
///
/// @param id 0 until stored
/// @param actor sign-in name: whose undo takes it back
/// @param who display name, for the history
/// @param beads whose history shows it
/// @param replacement the replacing of a term it is a part of; 0 for none
public record Step(
    long id,
    StatementId statement,
    String actor,
    String who,
    Instant begunAt,
    Instant doneAt,
    StepKind kind,
    Standing standing,
    Snapshot before,
    Snapshot after,
    Set<Long> beads,
    long replacement) {

  /// Whether a step can be taken back or done again.
  public enum Standing {
    /// Done; undo takes back the latest of these.
    LIVE,
    /// Taken back; redo does the earliest of these again.
    UNDONE,
    /// Told in the history only.
    PAST
  }

  public Step {
    beads = Set.copyOf(beads);
  }
}
