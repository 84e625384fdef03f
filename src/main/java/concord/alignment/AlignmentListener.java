package concord.alignment;

/// Hears how far a long alignment is, and may stop it. Calls come from several
/// threads, one at a time.
public interface AlignmentListener {

  /// @param done share of the whole, 0 to 1, never less than before
  void at(double done);

  /// Asked many times a second. Once true the aligner stops and answers with what it has so far,
  /// see [Alignment#finished()].
  default boolean isStopped() {
    return false;
  }

  /// For whoever does not want to know.
  static AlignmentListener none() {
    return done -> {};
  }
}
