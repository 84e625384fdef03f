package concord.statements;

/// Hears how far a long task is, and says whether it shall go on.
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

  /// What the person who waits wants.
  enum Wish {
    GO_ON,
    /// Align no further, and go on with what is aligned.
    ENOUGH,
    /// Leave everything as it was before. Too late once it is stored.
    GIVE_UP
  }

  /// @param what the file or language the stage works on, or empty
  /// @param done share of the whole task, 0 to 1
  void at(Stage stage, String what, double done);

  /// Asked many times a second.
  default Wish wish() {
    return Wish.GO_ON;
  }

  /// For whoever does not want to know.
  static ProgressListener none() {
    return (stage, what, done) -> {};
  }
}
