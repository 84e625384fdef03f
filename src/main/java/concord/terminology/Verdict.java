package concord.terminology;

/// What one version of a bead does with a concept that the bead is about.
public enum Verdict {
  /// The preferred term as cited.
  EXACT,
  /// The preferred term, inflected.
  INFLECTED,
  ADMITTED,
  DEPRECATED,
  /// The version speaks, the concept has a term in its language, and none is there.
  MISSING,
  /// Cannot be told; never an error.
  UNKNOWN
}
