package concord.memory;

/// What kind of thing a search found.
public enum HitKind {
  /// A cell of a statement's row.
  BEAD,
  /// A concept of the term base.
  CONCEPT
}
