package concord.statements;

import java.util.Optional;

/// Where a segment's text came from.
///
/// @param percent how well a memory match fitted, for `MEMORY` only
public record Origin(Kind kind, Optional<Integer> percent) {

  /// The ways a text gets into a cell.
  public enum Kind {
    ALIGNED,
    TYPED,
    MEMORY,
    IMPORTED,
    MACHINE
  }

  public static final Origin ALIGNED = new Origin(Kind.ALIGNED, Optional.empty());
  public static final Origin TYPED = new Origin(Kind.TYPED, Optional.empty());
}
