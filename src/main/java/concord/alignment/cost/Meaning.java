package concord.alignment.cost;

import concord.alignment.meaning.Vectors;
import java.util.Random;

/// How far two stretches mean the same, from the vectors of their segments, as a log-likelihood
/// ratio like all other evidence.
///
/// The cosine of two stretches less the mean cosine of each with segments of the other text taken
/// at random: the margin of Artetxe and Schwenk (2019), which vecalign (Thompson and Koehn 2019)
/// and bertalign (Liu and Zhu 2022) use against segments that are near to everything. Margins of
/// pairs taken at random and of each segment with its nearest follow a normal law each, fitted to
/// the two texts; the ratio of the two is the score. The vector of a stretch is the sum of its
/// segments'.
final class Meaning {

  /// Segments of the other text that a stretch is compared with at random.
  private static final int SAMPLE = 64;

  /// Words and vectors speak of the same thing: half of it is new.
  private static final double WEIGHT = 0.5;

  /// No bead is ever decided by vectors alone.
  private static final double MOST = 8;

  private static final double LEAST_SPREAD = 0.02;

  private final int longest;
  private final float[][] dots;
  private final int[] firsts;
  private final float[][] normsA;
  private final float[][] normsB;
  private final float[] commonA;
  private final float[] commonB;
  private final double[] chance;
  private final double[] right;

  /// @param longest most segments of a text in a bead
  Meaning(Vectors a, Vectors b, Band band, int longest) {
    this.longest = longest;
    this.normsA = norms(a, longest);
    this.normsB = norms(b, longest);
    this.commonA = common(a, b);
    this.commonB = common(b, a);
    int n = a.size();
    this.dots = new float[n][];
    this.firsts = new int[n];
    for (int i = 0; i < n; i++) {
      firsts[i] = band.lows()[Math.max(0, i - longest + 1)];
      int end = band.highs()[Math.min(n, i + longest)];
      dots[i] = new float[Math.max(0, end - firsts[i])];
      for (int j = firsts[i]; j < end; j++) dots[i][j - firsts[i]] = a.dot(i, b, j);
    }
    this.chance = chance(a, b);
    this.right = nearest();
  }

  /// The score of `countA` segments from `i` with `countB` from `j`.
  double score(int i, int countA, int j, int countB) {
    double margin = margin(i, countA, j, countB);
    if (Double.isNaN(margin)) return 0;
    double ratio = logNormal(margin, right) - logNormal(margin, chance);
    return WEIGHT * Math.clamp(ratio, -MOST, MOST) * (countA + countB) / 2;
  }

  private double margin(int i, int countA, int j, int countB) {
    float norm = normsA[i][countA] * normsB[j][countB];
    if (norm == 0) return Double.NaN;
    float dot = 0;
    float common = 0;
    for (int k = i; k < i + countA; k++) {
      for (int l = j; l < j + countB; l++) dot += dots[k][l - firsts[k]];
      common += commonA[k] / normsA[i][countA];
    }
    for (int l = j; l < j + countB; l++) common += commonB[l] / normsB[j][countB];
    return dot / norm - common / 2;
  }

  private static double logNormal(double x, double[] law) {
    double off = (x - law[0]) / law[1];
    return -Math.log(law[1]) - off * off / 2;
  }

  private static float[][] norms(Vectors text, int longest) {
    var norms = new float[text.size()][longest + 1];
    for (int i = 0; i < norms.length; i++) {
      for (int k = 1; k <= longest && i + k <= norms.length; k++) norms[i][k] = text.norm(i, k);
    }
    return norms;
  }

  /// The mean of each segment's products with segments of the other text taken at random.
  private static float[] common(Vectors text, Vectors other) {
    var common = new float[text.size()];
    int step = Math.max(1, other.size() / SAMPLE);
    for (int i = 0; i < common.length; i++) {
      int count = 0;
      for (int j = step / 2; j < other.size(); j += step, count++) {
        common[i] += text.dot(i, other, j);
      }
      if (count > 0) common[i] /= count;
    }
    return common;
  }

  /// Mean and deviation of the margins of pairs taken at random, always the same ones.
  private double[] chance(Vectors a, Vectors b) {
    var random = new Random(1);
    var law = new Law();
    for (int k = 0; k < 16 * SAMPLE && a.size() > 0 && b.size() > 0; k++) {
      int i = random.nextInt(a.size());
      int j = random.nextInt(b.size());
      law.add(a.dot(i, b, j) - (commonA[i] + commonB[j]) / 2);
    }
    return law.law();
  }

  /// Mean and deviation of the margins of each segment with its nearest.
  private double[] nearest() {
    var law = new Law();
    for (int i = 0; i < dots.length; i++) {
      double best = Double.NEGATIVE_INFINITY;
      for (int k = 0; k < dots[i].length; k++) {
        best = Math.max(best, dots[i][k] - (commonA[i] + commonB[firsts[i] + k]) / 2);
      }
      if (best > Double.NEGATIVE_INFINITY) law.add(best);
    }
    return law.law();
  }

  private static final class Law {
    private double count;
    private double sum;
    private double squares;

    void add(double x) {
      count++;
      sum += x;
      squares += x * x;
    }

    double[] law() {
      if (count == 0) return new double[] {0, 1};
      double mean = sum / count;
      double variance = Math.max(0, squares / count - mean * mean);
      return new double[] {mean, Math.max(LEAST_SPREAD, Math.sqrt(variance))};
    }
  }
}
