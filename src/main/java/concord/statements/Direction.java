package concord.statements;

/// Where a segment goes.
public enum Direction {
  UP,
  DOWN
}
