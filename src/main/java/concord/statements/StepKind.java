package concord.statements;

/// What a person did to a statement.
public enum StepKind {
  IMPORTED,
  TYPED,
  FIXED,
  TERM_REPLACED,
  CONFIRMED,
  REOPENED,
  MERGED,
  SEGMENT_SPLIT,
  BEAD_SPLIT,
  SEGMENT_MOVED,
  REALIGNED,
  VERSION_ADDED,
  WAIVED,
  UNDONE,
  REDONE
}
