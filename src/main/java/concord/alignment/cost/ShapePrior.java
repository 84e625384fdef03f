package concord.alignment.cost;

/// How often a bead takes so many segments of the one text and so many of the other.
///
/// Starts from the shapes of Gale and Church (1993) widened to six a side, then leans to what the
/// texts themselves show. Of empty sides tells [Silences].
public final class ShapePrior {

  /// Most segments of one text in a bead.
  public static final int LONGEST = 6;

  /// Most segments of both texts in a bead: 1-6 and 2-5 stand in literary gold, 3-5 does not.
  public static final int TOGETHER = 7;

  /// How many beads of the texts weigh as much as what was believed before.
  static final double BELIEF = 60;

  private final double[][] logs = new double[LONGEST + 1][LONGEST + 1];

  private ShapePrior(double[][] shares) {
    for (int a = 0; a <= LONGEST; a++) {
      for (int b = 0; b <= LONGEST; b++) {
        logs[a][b] = isShape(a, b) ? Math.log(shares[a][b]) : Double.NEGATIVE_INFINITY;
      }
    }
  }

  public static boolean isShape(int a, int b) {
    return a > 0 && b > 0 && a <= LONGEST && b <= LONGEST && a + b <= TOGETHER;
  }

  public static ShapePrior fromPapers() {
    return new ShapePrior(general());
  }

  /// @param counts how often each shape was seen, `[of the one][of the other]`
  public static ShapePrior learned(double[][] counts) {
    var general = general();
    double total = 0;
    for (int a = 1; a <= LONGEST; a++) {
      for (int b = 1; b <= LONGEST; b++) total += counts[a][b];
    }
    var shares = new double[LONGEST + 1][LONGEST + 1];
    for (int a = 1; a <= LONGEST; a++) {
      for (int b = 1; b <= LONGEST; b++) {
        shares[a][b] = (counts[a][b] + BELIEF * general[a][b]) / (total + BELIEF);
      }
    }
    return new ShapePrior(shares);
  }

  public double log(int a, int b) {
    return logs[a][b];
  }

  private static double[][] general() {
    var shares = new double[LONGEST + 1][LONGEST + 1];
    double total = 0;
    for (int a = 1; a <= LONGEST; a++) {
      for (int b = 1; b <= LONGEST; b++) {
        if (!isShape(a, b)) continue;
        int merged = a + b - 2;
        boolean crossing = a > 1 && b > 1;
        shares[a][b] = Math.pow(0.12, merged) * (crossing ? 1.5 : 1) * (merged > 2 ? 3 : 1);
        total += shares[a][b];
      }
    }
    for (var row : shares) {
      for (int b = 0; b < row.length; b++) row[b] /= total;
    }
    return shares;
  }
}
