package concord.termbase;

/// What became of a save.
public sealed interface Saved {

  /// Stored.
  record Done(StoredConcept mine) implements Saved {}

  /// Not stored: somebody saved this concept since; both are kept for the person to compare.
  record Stale(concord.terminology.Concept mine, StoredConcept theirs) implements Saved {}
}
