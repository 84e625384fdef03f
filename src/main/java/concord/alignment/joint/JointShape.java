package concord.alignment.joint;

import concord.alignment.cost.BeadScore;
import concord.alignment.cost.ShapePrior;

/// How often a bead takes so many segments of each version.
///
/// The pairs' own shapes cannot simply be added: where one version of four makes one sentence of
/// two, the other three pair two with two, and that is one event, not six. So a bead is thought to
/// have u units; a version that cuts it into more or fewer segments than u pays for each; and units
/// that no version has glued together pay for staying together. The cheapest u counts.
final class JointShape {

  /// Evidence of the pairs is not independent and speaks too loud, so what stands against it must.
  private static final double WEIGHT = 1.5;

  /// A cut that several versions make is glued over less often than one that two make.
  private static final double ALL_AGREE = 2;

  private final double plain;
  private final double recut;
  private final double glued;

  /// Prices are the means over what the pairs have learned.
  JointShape(BeadScore[][] scores) {
    double one = 0;
    double other = 0;
    double two = 0;
    int pairs = 0;
    for (int p = 0; p < scores.length; p++) {
      for (int q = p + 1; q < scores.length; q++) {
        one += scores[p][q].shape(1, 1);
        other += (scores[p][q].shape(1, 2) + scores[p][q].shape(2, 1)) / 2;
        two += scores[p][q].shape(2, 2);
        pairs++;
      }
    }
    this.plain = one / pairs;
    this.recut = (other - one) / pairs;
    this.glued = (two - one) / pairs;
  }

  double log(int[] before, int[] after) {
    double best = Double.NEGATIVE_INFINITY;
    for (int units = 1; units <= ShapePrior.LONGEST; units++) {
      int recuts = 0;
      int unglued = units - 1;
      for (int v = 0; v < before.length; v++) {
        int count = after[v] - before[v];
        if (count == 0) continue;
        recuts += Math.abs(count - units);
        unglued -= Math.max(0, units - count);
      }
      best = Math.max(best, recuts * recut + Math.max(0, unglued) * glued * ALL_AGREE);
    }
    return WEIGHT * (plain + best);
  }
}
