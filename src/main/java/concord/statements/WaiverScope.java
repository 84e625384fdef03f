package concord.statements;

/// How far a waiver reaches.
public enum WaiverScope {
  /// This finding in this row only.
  ROW,
  /// The same check about the same concept (or the same wording) anywhere in this statement.
  STATEMENT
}
