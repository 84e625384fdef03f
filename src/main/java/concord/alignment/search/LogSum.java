package concord.alignment.search;

/// Sums of what is known by its logarithm.
public final class LogSum {

  /// The logarithm of nothing.
  public static final double NOTHING = Double.NEGATIVE_INFINITY;

  private LogSum() {}

  public static double add(double a, double b) {
    double most = Math.max(a, b);
    double off = Math.min(a, b) - most;
    return off > -30 ? most + Math.log(1 + Math.exp(off)) : most;
  }
}
