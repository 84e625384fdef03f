package concord.statements;

/// Hears how far a look at all statements is, and may end it.
@FunctionalInterface
public interface ImpactListener {

  /// @param done segments looked at
  /// @param total segments there are
  /// @return false to end it
  boolean at(int done, int total);

  /// For whoever waits to the end.
  static ImpactListener none() {
    return (done, total) -> true;
  }
}
