package concord.alignment.pulse;

/// Felt at every step of a long computation, a few hundred times a second at least, so that it can
/// be stopped between any two of them.
@FunctionalInterface
public interface Pulse {

  /// Thrown out of a computation whose result nobody waits for any more.
  final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Stopped() {
      super("stopped", null, false, false);
    }
  }

  /// @throws Stopped when the computation shall go no further
  void beat();

  /// For a computation that nobody stops.
  static Pulse steady() {
    return () -> {};
  }
}
