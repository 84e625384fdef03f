package concord.alignment.evaluation;

import concord.alignment.Alignment;
import java.util.HashSet;

/// Whether beads are right as often as their confidence says (Guo et al. 2017: expected calibration
/// error over ten bins of equal width).
///
/// @param beads in each bin
/// @param right of them, those that are exactly beads of people
/// @param confidence sum over the beads of each bin
/// @param sure beads shown as sure
/// @param sureRight of them, those that are right
public record Reliability(int[] beads, int[] right, double[] confidence, int sure, int sureRight) {

  public static final int BINS = 10;

  public static Reliability none() {
    return new Reliability(new int[BINS], new int[BINS], new double[BINS], 0, 0);
  }

  /// @param coarse whether a cut inside a bead of people is no mistake, see [Gold#mergedWithin]
  /// @param surely from which confidence on a bead is shown as sure
  public static Reliability of(Gold people, Alignment alignment, boolean coarse, double surely) {
    var own = Gold.of(alignment);
    var ordered = people.only(alignment.languages());
    var expected = new HashSet<>(ordered.beads());
    var scored = coarse ? own.mergedWithin(ordered) : own;
    var owners = scored.owners();
    var counted = none();
    int sure = 0;
    int sureRight = 0;
    for (int b = 0; b < own.beads().size(); b++) {
      double confidence = alignment.beads().get(b).confidence();
      int owner = Gold.owner(own.beads().get(b), owners);
      int right = expected.contains(scored.beads().get(owner)) ? 1 : 0;
      int bin = Math.min(BINS - 1, (int) (confidence * BINS));
      counted.beads[bin]++;
      counted.right[bin] += right;
      counted.confidence[bin] += confidence;
      if (confidence < surely) continue;
      sure++;
      sureRight += right;
    }
    return new Reliability(counted.beads, counted.right, counted.confidence, sure, sureRight);
  }

  public Reliability plus(Reliability other) {
    var sum = none();
    for (int k = 0; k < BINS; k++) {
      sum.beads[k] = beads[k] + other.beads[k];
      sum.right[k] = right[k] + other.right[k];
      sum.confidence[k] = confidence[k] + other.confidence[k];
    }
    return new Reliability(
        sum.beads, sum.right, sum.confidence, sure + other.sure, sureRight + other.sureRight);
  }

  public int total() {
    int total = 0;
    for (int count : beads) total += count;
    return total;
  }

  /// How far confidence and the share that is right lie apart, in the mean over all beads.
  public double error() {
    double error = 0;
    for (int k = 0; k < BINS; k++) error += Math.abs(confidence[k] - right[k]);
    return error / Math.max(1, total());
  }
}
