package concord.alignment.cost;

/// Paragraph ends as soft evidence: where one text ends a paragraph the other likely does too.
///
/// Log odds of "ends in both", "in one", "in none" at the end of a bead, against chance; and the
/// price of a paragraph end inside a bead.
///
/// @param both ends in both texts at the end of a bead
/// @param one in one text only
/// @param none in neither
/// @param inside ends within a bead, each
public record BreakModel(double both, double one, double none, double inside) {

  /// Beads as strong as the belief that paragraphs tell nothing.
  static final double BELIEF = 8;

  public static BreakModel silent() {
    return new BreakModel(0, 0, 0, 0);
  }

  /// @param counts bead ends with a break in both, in the first only, in the second only, in
  ///     neither
  /// @param inner segment boundaries within beads: with a break, without
  public static BreakModel learned(double[] counts, double[] inner) {
    double total = counts[0] + counts[1] + counts[2] + counts[3];
    double a = (counts[0] + counts[1] + 1) / (total + 2);
    double b = (counts[0] + counts[2] + 1) / (total + 2);
    double[] chances = {a * b, a * (1 - b), (1 - a) * b, (1 - a) * (1 - b)};
    var logs = new double[4];
    for (int k = 0; k < 4; k++) {
      double share = (counts[k] + BELIEF * chances[k]) / (total + BELIEF);
      logs[k] = Math.log(share / chances[k]);
    }
    double general = (a + b) / 2;
    double within = (inner[0] + BELIEF * general) / (inner[0] + inner[1] + BELIEF);
    double odds = Math.log(within / general);
    return new BreakModel(logs[0], (logs[1] + logs[2]) / 2, logs[3], Math.min(0, odds));
  }

  double end(boolean a, boolean b) {
    return a ? (b ? both : one) : (b ? one : none);
  }
}
