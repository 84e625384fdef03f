package concord.statements;

import java.util.List;

/// Texts, states, marks or the number of these beads changed. Published inside the transaction:
/// listen with `@TransactionalEventListener` to hear of it once it is stored.
///
/// @param rowsMoved true when rows came or went, so that the numbers of later rows changed too
public record BeadChanged(StatementId statement, List<BeadId> beads, boolean rowsMoved) {

  public BeadChanged {
    beads = List.copyOf(beads);
  }
}
