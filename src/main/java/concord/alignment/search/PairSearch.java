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

  private static final double NEVER = Double.NEGATIVE_INFINITY;

  /// What the last step was: a bead of both texts, a segment of the first alone, of the second
  /// alone.
  private static final int BOTH = 0;

  private static final int FIRST = 1;
  private static final int SECOND = 2;

  private final BeadScore score;
  private final Band band;
  private final double sharpness;
  private final Pulse pulse;
  private final byte[][] shapes;
  private final float[][] scores;

  /// The price of a lone segment, `[after what][of which text]`.
  private final double[][] lone;

  private final double[][][] forward;
  private final double[][][] backward;
  private final double total;

  /// @param sharpness what scores are multiplied by before they become probabilities: 1 is the
  // model
  ///     as it stands, less makes up for words that are not as independent as it believes
  public PairSearch(BeadScore score, double sharpness) {
    this.sharpness = sharpness;
    this.score = score;
    this.band = score.band();
    this.pulse = score.pulse();
    this.shapes = shapes(score.longest());
    this.scores = new float[band.rows()][];
    for (int i = 0; i < band.rows(); i++) scores[i] = row(score, i);
    var silences = score.silences();
    this.lone = new double[3][3];
    for (int after = BOTH; after <= SECOND; after++) {
      for (int text = FIRST; text <= SECOND; text++) {
        lone[after][text] =
            after == BOTH
                ? silences.open()
                : after == text ? silences.onward() : silences.open() + silences.turn();
      }
    }
    this.forward = forward();
    this.backward = backward();
    int last = band.columns() - 1 - band.lows()[band.rows() - 1];
    this.total = logSum(forward, band.rows() - 1, last);
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
    double sum = 0;
    for (int last = BOTH; last <= SECOND; last++) {
      sum += Math.exp(forward[last][i][at] + backward[last][i][at] - total);
    }
    return Math.min(1, sum);
  }

  private double probability(int i, int j, int shape) {
    int ni = i + shapes[shape][0];
    int nj = j + shapes[shape][1];
    return Math.min(
        1,
        Math.exp(
            logSum(forward, i, j - band.lows()[i])
                + sharpness * scoreAt(i, j, shape)
                + backward[BOTH][ni][nj - band.lows()[ni]]
                - total));
  }

  /// How probable it is that each segment of a text stands alone, wherever in the other.
  private double[] alone(int text) {
    var sums = new double[text == FIRST ? band.rows() : band.columns()];
    for (int i = 0; i < band.rows(); i++) {
      for (int j = band.lows()[i]; j <= band.highs()[i]; j++) {
        int ni = text == FIRST ? i + 1 : i;
        int nj = text == FIRST ? j : j + 1;
        if (!band.holds(ni, nj)) continue;
        double after = backward[text][ni][nj - band.lows()[ni]];
        for (int last = BOTH; last <= SECOND; last++) {
          double before = forward[last][i][j - band.lows()[i]];
          double log = before + sharpness * lone[last][text] + after - total;
          if (log > -40) sums[text == FIRST ? i : j] += Math.exp(log);
        }
      }
    }
    return sums;
  }

  /// The best path of beads, each with its posterior probability.
  public List<PairBead> best() {
    int n = band.rows();
    var best = tables();
    var shapeTo = new byte[n][];
    var lastBefore = new byte[3][n][];
    for (int i = 0; i < n; i++) {
      pulse.beat();
      shapeTo[i] = new byte[band.width(i)];
      for (var table : lastBefore) table[i] = new byte[band.width(i)];
      for (int j = band.lows()[i]; j <= band.highs()[i]; j++) {
        int at = j - band.lows()[i];
        if (i == 0 && j == 0) best[BOTH][0][at] = 0;
        for (byte s = 0; s < shapes.length; s++) {
          int pi = i - shapes[s][0];
          int pj = j - shapes[s][1];
          if (!band.holds(pi, pj)) continue;
          for (byte last = BOTH; last <= SECOND; last++) {
            double value = best[last][pi][pj - band.lows()[pi]] + scoreAt(pi, pj, s);
            if (value > best[BOTH][i][at]) {
              best[BOTH][i][at] = value;
              shapeTo[i][at] = s;
              lastBefore[BOTH][i][at] = last;
            }
          }
        }
        for (int text = FIRST; text <= SECOND; text++) {
          int pi = text == FIRST ? i - 1 : i;
          int pj = text == FIRST ? j : j - 1;
          if (!band.holds(pi, pj)) continue;
          for (byte last = BOTH; last <= SECOND; last++) {
            double value = best[last][pi][pj - band.lows()[pi]] + lone[last][text];
            if (value > best[text][i][at]) {
              best[text][i][at] = value;
              lastBefore[text][i][at] = last;
            }
          }
        }
      }
    }
    return walk(best, shapeTo, lastBefore);
  }

  private List<PairBead> walk(double[][][] best, byte[][] shapeTo, byte[][][] lastBefore) {
    var beads = new ArrayList<PairBead>();
    var alone = new double[][] {{}, alone(FIRST), alone(SECOND)};
    int i = band.rows() - 1;
    int j = band.columns() - 1;
    int last = BOTH;
    for (int other = FIRST; other <= SECOND; other++) {
      int at = j - band.lows()[i];
      if (best[other][i][at] > best[last][i][at]) last = other;
    }
    while (i > 0 || j > 0) {
      int at = j - band.lows()[i];
      int before = lastBefore[last][i][at];
      switch (last) {
        case FIRST -> {
          i--;
          beads.add(new PairBead(i, 1, j, 0, Math.min(1, alone[FIRST][i])));
        }
        case SECOND -> {
          j--;
          beads.add(new PairBead(i, 0, j, 1, Math.min(1, alone[SECOND][j])));
        }
        default -> {
          byte s = shapeTo[i][at];
          i -= shapes[s][0];
          j -= shapes[s][1];
          beads.add(new PairBead(i, shapes[s][0], j, shapes[s][1], probability(i, j, s)));
        }
      }
      last = before;
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
                : Float.NEGATIVE_INFINITY;
      }
    }
    return row;
  }

  private double[][][] tables() {
    int n = band.rows();
    var tables = new double[3][n][];
    for (var table : tables) {
      for (int i = 0; i < n; i++) {
        table[i] = new double[band.width(i)];
        Arrays.fill(table[i], NEVER);
      }
    }
    return tables;
  }

  /// The sum over all paths from the start to each cell, by their last step.
  private double[][][] forward() {
    var paths = tables();
    var all = new double[band.rows()][];
    var terms = new double[shapes.length];
    for (int i = 0; i < band.rows(); i++) {
      pulse.beat();
      all[i] = new double[band.width(i)];
      for (int j = band.lows()[i]; j <= band.highs()[i]; j++) {
        for (int s = 0; s < shapes.length; s++) {
          int pi = i - shapes[s][0];
          int pj = j - shapes[s][1];
          terms[s] =
              band.holds(pi, pj)
                  ? all[pi][pj - band.lows()[pi]] + sharpness * scoreAt(pi, pj, s)
                  : NEVER;
        }
        int at = j - band.lows()[i];
        paths[BOTH][i][at] = i == 0 && j == 0 ? 0 : logSum(terms);
        if (band.holds(i - 1, j)) paths[FIRST][i][at] = afterLone(paths, i - 1, j, FIRST);
        if (band.holds(i, j - 1)) paths[SECOND][i][at] = afterLone(paths, i, j - 1, SECOND);
        all[i][at] = logSum(paths, i, at);
      }
    }
    return paths;
  }

  private double afterLone(double[][][] paths, int i, int j, int text) {
    int at = j - band.lows()[i];
    double sum = NEVER;
    for (int last = BOTH; last <= SECOND; last++) {
      sum = logAdd(sum, paths[last][i][at] + sharpness * lone[last][text]);
    }
    return sum;
  }

  /// The sum over all paths from each cell to the end, by the step that led to the cell.
  private double[][][] backward() {
    int n = band.rows();
    int m = band.columns() - 1;
    var paths = tables();
    var terms = new double[shapes.length];
    for (int i = n - 1; i >= 0; i--) {
      pulse.beat();
      for (int j = band.highs()[i]; j >= band.lows()[i]; j--) {
        for (int s = 0; s < shapes.length; s++) {
          int ni = i + shapes[s][0];
          int nj = j + shapes[s][1];
          terms[s] =
              band.holds(ni, nj)
                  ? paths[BOTH][ni][nj - band.lows()[ni]] + sharpness * scoreAt(i, j, s)
                  : NEVER;
        }
        double beads = i == n - 1 && j == m ? 0 : logSum(terms);
        double first = band.holds(i + 1, j) ? paths[FIRST][i + 1][j - band.lows()[i + 1]] : NEVER;
        double second = band.holds(i, j + 1) ? paths[SECOND][i][j + 1 - band.lows()[i]] : NEVER;
        for (int last = BOTH; last <= SECOND; last++) {
          paths[last][i][j - band.lows()[i]] =
              logAdd(
                  logAdd(beads, sharpness * lone[last][FIRST] + first),
                  sharpness * lone[last][SECOND] + second);
        }
      }
    }
    return paths;
  }

  private static double logSum(double[][][] paths, int i, int at) {
    return logAdd(logAdd(paths[BOTH][i][at], paths[FIRST][i][at]), paths[SECOND][i][at]);
  }

  private static double logAdd(double a, double b) {
    double most = Math.max(a, b);
    double off = Math.min(a, b) - most;
    return off > -30 ? most + Math.log1p(Math.exp(off)) : most;
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
    for (byte a = 1; a <= longest; a++) {
      for (byte b = 1; b <= longest; b++) {
        if (ShapePrior.isShape(a, b)) shapes.add(new byte[] {a, b});
      }
    }
    return shapes.toArray(byte[][]::new);
  }
}
