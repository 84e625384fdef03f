package concord.termbase;

/// Hears how far an import is, and may end it; then nothing of it is stored.
@FunctionalInterface
public interface ImportListener {

  /// @return false to end it
  boolean at(int done, int total);

  /// For whoever waits to the end.
  static ImportListener none() {
    return (done, total) -> true;
  }
}
