package concord.statements;

/// How far a segment is, after XLIFF 2. Typing takes a segment back to `INITIAL`.
public enum SegmentState {
  /// As it came in, or typed and not yet confirmed.
  INITIAL,
  /// Confirmed by whoever translated it.
  TRANSLATED,
  /// Confirmed by a reviewer.
  REVIEWED,
  /// Ready to be published.
  FINAL;

  public boolean isConfirmed() {
    return this != INITIAL;
  }
}
