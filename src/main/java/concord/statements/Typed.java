package concord.statements;

/// What became of a text a person typed.
public sealed interface Typed {

  /// Stored: it survives whatever happens to this process.
  record Saved(SegmentView segment, RowMarks marks) implements Typed {}

  /// Not stored: somebody changed the segment since; both texts are there to compare.
  record Stale(String mine, SegmentView theirs) implements Typed {}
}
