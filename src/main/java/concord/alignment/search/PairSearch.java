package concord.alignment.search;

import concord.alignment.cost.Band;
import concord.alignment.cost.BeadScore;
import concord.alignment.cost.ShapePrior;
import concord.alignment.pulse.Pulse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Beads of two texts: the best ones (Viterbi) and how probable each is (forward-backward), both
/// inside a band and so linear in the length of the texts.
public final class PairSearch {

  /// Segments `[i, i + countA)` and `[j, j + countB)`.
  public record PairBead(int i, int countA, int j, int countB, double probability) {}

  private static final float NEVER = Float.NEGATIVE_INFINITY;

  private final BeadScore score;
  private final Band band;
  private final Pulse pulse;
  private final int longest;
  private final double sharpness;
  private final byte[][] shapes;
  private final float[][] scores;
  private final double[][] forward;
  private final double[][] backward;
  private final double total;

  /// @param sharpness what scores are multiplied by before they become probabilities: 1 is the
  // model
  ///     as it stands, less makes up for words that are not as independent as it believes
  public PairSearch(BeadScore score, double sharpness) {
    this.sharpness = sharpness;
    this.score = score;
    this.band = score.band();
    this.pulse = score.pulse();
    this.longest = score.longest();
    this.shapes = shapes(longest);
    this.scores = new float[band.rows()][];
    for (int i = 0; i < band.rows(); i++) scores[i] = row(score, i);
    this.forward = forward();
    this.backward = backward();
    this.total = forward[band.rows() - 1][band.columns() - 1 - band.lows()[band.rows() - 1]];
  }

  public Band band() {
    return band;
  }

  public double lengthOddity(int i, int countA, int j, int countB) {
    return score.lengthOddity(i, countA, j, countB);
  }

  /// How probable it is that a bead ends exactly at a pair of boundaries.
  public double boundary(int i, int j) {
    if (!band.holds(i, j)) return 0;
    int at = j - band.lows()[i];
    return Math.min(1, Math.exp(forward[i][at] + backward[i][at] - total));
  }

  public double probability(int i, int countA, int j, int countB, double score) {
    if (!band.holds(i, j) || !band.holds(i + countA, j + countB)) return 0;
    return Math.min(
        1,
        Math.exp(
            forward[i][j - band.lows()[i]]
                + sharpness * score
                + backward[i + countA][j + countB - band.lows()[i + countA]]
                - total));
  }

  /// The best path of beads, each with its posterior probability.
  public List<PairBead> best() {
    int n = band.rows();
    var best = new double[n][];
    var steps = new byte[n][];
    for (int i = 0; i < n; i++) {
      pulse.beat();
      best[i] = new double[band.width(i)];
      steps[i] = new byte[band.width(i)];
      Arrays.fill(best[i], NEVER);
      if (i == 0) best[0][-band.lows()[0]] = 0;
      for (int j = band.lows()[i]; j <= band.highs()[i]; j++) {
        int at = j - band.lows()[i];
        for (byte s = 0; s < shapes.length; s++) {
          int pi = i - shapes[s][0];
          int pj = j - shapes[s][1];
          if (pj < 0 || !band.holds(pi, pj)) continue;
          double value = best[pi][pj - band.lows()[pi]] + scoreAt(pi, pj, s);
          if (value > best[i][at]) {
            best[i][at] = value;
            steps[i][at] = s;
          }
        }
      }
    }
    return walk(steps);
  }

  private List<PairBead> walk(byte[][] steps) {
    var beads = new ArrayList<PairBead>();
    int i = band.rows() - 1;
    int j = band.columns() - 1;
    while (i > 0 || j > 0) {
      byte s = steps[i][j - band.lows()[i]];
      int a = shapes[s][0];
      int b = shapes[s][1];
      i -= a;
      j -= b;
      beads.add(new PairBead(i, a, j, b, probability(i, a, j, b, scoreAt(i, j, s))));
    }
    Collections.reverse(beads);
    return beads;
  }

  private float scoreAt(int i, int j, int shape) {
    return scores[i][(j - band.lows()[i]) * shapes.length + shape];
  }

  private float[] row(BeadScore score, int i) {
    pulse.beat();
    var row = new float[band.width(i) * shapes.length];
    int at = 0;
    for (int j = band.lows()[i]; j <= band.highs()[i]; j++) {
      for (byte[] shape : shapes) {
        row[at++] =
            band.holds(i + shape[0], j + shape[1])
                ? (float) score.score(i, shape[0], j, shape[1])
                : NEVER;
      }
    }
    return row;
  }

  private double[][] forward() {
    int n = band.rows();
    var table = new double[n][];
    var terms = new double[shapes.length];
    for (int i = 0; i < n; i++) {
      pulse.beat();
      table[i] = new double[band.width(i)];
      for (int j = band.lows()[i]; j <= band.highs()[i]; j++) {
        for (int s = 0; s < shapes.length; s++) {
          int pi = i - shapes[s][0];
          int pj = j - shapes[s][1];
          terms[s] =
              pj >= 0 && band.holds(pi, pj)
                  ? table[pi][pj - band.lows()[pi]] + sharpness * scoreAt(pi, pj, s)
                  : NEVER;
        }
        table[i][j - band.lows()[i]] = i == 0 && j == 0 ? 0 : logSum(terms);
      }
    }
    return table;
  }

  private double[][] backward() {
    int n = band.rows();
    int m = band.columns() - 1;
    var table = new double[n][];
    var terms = new double[shapes.length];
    for (int i = n - 1; i >= 0; i--) {
      pulse.beat();
      table[i] = new double[band.width(i)];
      for (int j = band.highs()[i]; j >= band.lows()[i]; j--) {
        for (int s = 0; s < shapes.length; s++) {
          int ni = i + shapes[s][0];
          int nj = j + shapes[s][1];
          terms[s] =
              band.holds(ni, nj)
                  ? table[ni][nj - band.lows()[ni]] + sharpness * scoreAt(i, j, s)
                  : NEVER;
        }
        table[i][j - band.lows()[i]] = i == n - 1 && j == m ? 0 : logSum(terms);
      }
    }
    return table;
  }

  private static double logSum(double[] terms) {
    double most = NEVER;
    for (double term : terms) most = Math.max(most, term);
    if (most == NEVER) return NEVER;
    double sum = 0;
    for (double term : terms) {
      double off = term - most;
      if (off > -30) sum += Math.exp(off);
    }
    return most + Math.log(sum);
  }

  private static byte[][] shapes(int longest) {
    var shapes = new ArrayList<byte[]>();
    for (byte a = 0; a <= longest; a++) {
      for (byte b = 0; b <= longest; b++) {
        if (ShapePrior.isShape(a, b)) shapes.add(new byte[] {a, b});
      }
    }
    return shapes.toArray(byte[][]::new);
  }
}
