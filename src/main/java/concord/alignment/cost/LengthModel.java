package concord.alignment.cost;

import concord.alignment.lexicon.CodedText;
import java.util.List;

/// How far the lengths of two stretches agree, against two lengths that have nothing to do with
/// each other.
///
/// The log of the length ratio follows Student's t around the texts' own ratio, wider for short
/// stretches (the variance per character of Gale and Church 1993, with tails that forgive). Chance
/// lengths follow the log-normal of as many segments of the text in a row.
///
/// @param logRatio log of target characters for a source character
/// @param spread variance of the log ratio of long stretches
/// @param spreadPerLength what a stretch of n characters adds to it, divided by n
/// @param chance mean and variance of the log length of k segments in a row, of the target
/// @param mute says nothing of any lengths
public record LengthModel(
    double logRatio,
    double spread,
    double spreadPerLength,
    double[][] chance,
    double[][] chanceA,
    boolean mute) {

  /// Degrees of freedom of Student's t; [#score] is written out for six.
  static final double FREEDOM = 6;

  private static final double NORMALISED =
      logGamma((FREEDOM + 1) / 2)
          - logGamma(FREEDOM / 2)
          - 0.5 * Math.log(FREEDOM * Math.PI)
          + (FREEDOM + 1) / 2 * Math.log(FREEDOM);

  private static final double HALF_LOG_TAU = 0.5 * Math.log(2 * Math.PI);

  /// Lengths of a bead: source and target characters.
  public record Sample(double a, double b, double weight) {}

  /// Before any bead is known: the ratio of the whole texts, the spread of European news.
  public static LengthModel general(List<CodedText> as, List<CodedText> bs) {
    double a = 0;
    double b = 0;
    for (CodedText text : as) a += text.length(0, text.size());
    for (CodedText text : bs) b += text.length(0, text.size());
    return new LengthModel(Math.log((b + 1) / (a + 1)), 0.03, 3, chance(bs), chance(as), false);
  }

  /// The same with ratio and spread learned from beads; few beads change little.
  public LengthModel learned(List<Sample> samples) {
    double weight = 20;
    double sum = weight * logRatio;
    for (Sample s : samples) {
      sum += s.weight * Math.log(s.b / s.a);
      weight += s.weight;
    }
    double ratio = sum / weight;
    double[] x = new double[3];
    double[] y = new double[2];
    double belief = 20;
    for (double inverse : new double[] {1 / 20.0, 1 / 60.0, 1 / 150.0}) {
      fit(x, y, inverse, 0.03 + 3 * inverse, belief / 3);
    }
    for (Sample s : samples) {
      double off = Math.log(s.b / s.a) - ratio;
      fit(x, y, 1 / middle(s.a, s.b), Math.min(off * off, 1), s.weight);
    }
    double determinant = x[0] * x[2] - x[1] * x[1];
    double flat = (y[0] * x[2] - y[1] * x[1]) / determinant;
    double perLength = (x[0] * y[1] - x[1] * y[0]) / determinant;
    if (perLength < 0.5) {
      perLength = 0.5;
      flat = (y[0] - perLength * x[1]) / x[0];
    }
    return new LengthModel(ratio, Math.max(0.005, flat), perLength, chance, chanceA, mute);
  }

  /// @param log of target characters for a source character
  public LengthModel withRatio(double log) {
    return new LengthModel(log, spread, spreadPerLength, chance, chanceA, mute);
  }

  /// The same model when lengths are not to count.
  public LengthModel muted() {
    return new LengthModel(logRatio, spread, spreadPerLength, chance, chanceA, true);
  }

  /// Log-likelihood ratio of two lengths, the mean of both directions, from their logarithms,
  /// square roots and chances: this is the innermost loop of the search.
  public double score(
      double logA, double rootA, double chanceA, double logB, double rootB, double chanceB) {
    if (mute) return 0;
    double off = logB - logA - logRatio;
    double variance = spread + spreadPerLength / (rootA * rootB);
    // Both powers under one logarithm.
    double wide = FREEDOM * variance + off * off;
    double together =
        NORMALISED
            + Math.log(variance * variance * variance / (wide * wide * wide * Math.sqrt(wide)));
    return together - 0.5 * (chanceA + chanceB);
  }

  /// What a length of the first text says by chance.
  public double chanceA(int count, double log) {
    return alone(chanceA[count], log);
  }

  /// What a length of the second text says by chance.
  public double chanceB(int count, double log) {
    return alone(chance[count], log);
  }

  /// How many standard deviations the second stretch is longer than the first lets expect.
  public double oddity(double a, double b) {
    return (Math.log(b) - Math.log(a) - logRatio)
        / Math.sqrt(spread + spreadPerLength / middle(a, b));
  }

  private static double alone(double[] chance, double log) {
    double off = log - chance[0];
    return chance[2] - off * off * chance[3];
  }

  private double middle(double a, double b) {
    return Math.sqrt(a * b);
  }

  private static void fit(double[] x, double[] y, double inverse, double square, double weight) {
    x[0] += weight;
    x[1] += weight * inverse;
    x[2] += weight * inverse * inverse;
    y[0] += weight * square;
    y[1] += weight * square * inverse;
  }

  /// Mean and variance of the log length of 0 to 6 segments in a row, the logarithm of the height
  /// of their normal distribution, and half of one over the variance.
  private static double[][] chance(List<CodedText> texts) {
    var chance = new double[ShapePrior.LONGEST + 1][4];
    for (int k = 1; k < chance.length; k++) {
      double n = 2;
      double sum = n * Math.log(60.0 * k);
      double squares = n * Math.log(60.0 * k) * Math.log(60.0 * k) + 0.5;
      for (CodedText text : texts) {
        for (int i = 0; i + k <= text.size(); i++) {
          double log = Math.log(text.length(i, k));
          n++;
          sum += log;
          squares += log * log;
        }
      }
      chance[k][0] = sum / n;
      chance[k][1] = Math.max(0.02, squares / n - chance[k][0] * chance[k][0]);
      chance[k][2] = -HALF_LOG_TAU - 0.5 * Math.log(chance[k][1]);
      chance[k][3] = 0.5 / chance[k][1];
    }
    return chance;
  }

  /// Stirling's series; exact enough above 2.
  private static double logGamma(double x) {
    double shift = 0;
    double z = x;
    for (; z < 7; z++) shift += Math.log(z);
    return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * z) - shift;
  }
}
