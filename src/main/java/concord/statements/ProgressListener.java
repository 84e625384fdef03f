package concord.statements;

/// Hears how far a long task is.
@FunctionalInterface
public interface ProgressListener {

  /// The stages of an import, in order.
  enum Stage {
    READING,
    SEGMENTING,
    ALIGNING,
    STORING,
    CHECKING
  }

  /// @param what the file or language the stage works on, or empty
  /// @param done share of the whole task, 0 to 1
  void at(Stage stage, String what, double done);

  /// For whoever does not want to know.
  static ProgressListener none() {
    return (stage, what, done) -> {};
  }
}
