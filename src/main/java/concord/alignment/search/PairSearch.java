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

  private final Paths forward;
  private final Paths backward;
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
    this.total = forward.all[band.rows() - 1][last];
  }

  public Band band() {
    return band;
  }

  public double lengthOddity(int i, int countA, int j, int countB) {
    return score.lengthOddity(i, countA, j, countB);
  }

  /// Logarithm of the sum over all paths: how likely the texts are under the model.
  public double likelihood() {
    return total;
  }

  /// How probable it is that a bead ends exactly at a pair of boundaries.
  public double boundary(int i, int j) {
    if (!band.holds(i, j)) return 0;
    int at = j - band.lows()[i];
    double sum = 0;
    for (int last = BOTH; last <= SECOND; last++) {
      sum += Math.exp(forward.at(last, i, at) + backward.at(last, i, at) - total);
    }
    return Math.min(1, sum);
  }

  private double probability(int i, int j, int shape) {
    int ni = i + shapes[shape][0];
    int nj = j + shapes[shape][1];
    return Math.min(
        1,
        Math.exp(
            forward.all[i][j - band.lows()[i]]
                + sharpness * scoreAt(i, j, shape)
                + backward.at(BOTH, ni, nj - band.lows()[ni])
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
        double after = backward.at(text, ni, nj - band.lows()[ni]);
        for (int last = BOTH; last <= SECOND; last++) {
          double before = forward.at(last, i, j - band.lows()[i]);
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
    int kept = ShapePrior.LONGEST + 1;
    var best = new double[3][kept][];
    var steps = new short[n][];
    for (int i = 0; i < n; i++) {
      pulse.beat();
      steps[i] = new short[band.width(i)];
      for (double[][] rows : best) {
        rows[i % kept] = new double[band.width(i)];
        Arrays.fill(rows[i % kept], NEVER);
      }
      for (int j = band.lows()[i]; j <= band.highs()[i]; j++) {
        int at = j - band.lows()[i];
        if (i == 0 && j == 0) best[BOTH][0][at] = 0;
        int step = 0;
        double most = best[BOTH][i % kept][at];
        for (int s = 0; s < shapes.length; s++) {
          int pi = i - shapes[s][0];
          int pj = j - shapes[s][1];
          if (!band.holds(pi, pj)) continue;
          float score = scoreAt(pi, pj, s);
          for (int last = BOTH; last <= SECOND; last++) {
            double value = best[last][pi % kept][pj - band.lows()[pi]] + score;
            if (value <= most) continue;
            most = value;
            step = s << SHAPE | last;
          }
        }
        best[BOTH][i % kept][at] = most;
        for (int text = FIRST; text <= SECOND; text++) {
          int pi = text == FIRST ? i - 1 : i;
          int pj = text == FIRST ? j : j - 1;
          if (!band.holds(pi, pj)) continue;
          for (int last = BOTH; last <= SECOND; last++) {
            double value = best[last][pi % kept][pj - band.lows()[pi]] + lone[last][text];
            if (value <= best[text][i % kept][at]) continue;
            best[text][i % kept][at] = value;
            step = step & ~(3 << 2 * text) | last << 2 * text;
          }
        }
        steps[i][at] = (short) step;
      }
    }
    int end = band.columns() - 1 - band.lows()[n - 1];
    int last = BOTH;
    for (int other = FIRST; other <= SECOND; other++) {
      if (best[other][(n - 1) % kept][end] > best[last][(n - 1) % kept][end]) last = other;
    }
    return walk(steps, last);
  }

  /// A step back packs, two bits each, what came before a bead, a first text's lone segment, a
  /// second text's; then the bead's shape.
  private static final int SHAPE = 6;

  private List<PairBead> walk(short[][] steps, int end) {
    var beads = new ArrayList<PairBead>();
    var alone = new double[][] {NOT_YET, NOT_YET, NOT_YET};
    int i = band.rows() - 1;
    int j = band.columns() - 1;
    int last = end;
    while (i > 0 || j > 0) {
      int step = steps[i][j - band.lows()[i]];
      int before = step >> 2 * last & 3;
      if (last == BOTH) {
        int shape = step >> SHAPE;
        i -= shapes[shape][0];
        j -= shapes[shape][1];
        beads.add(new PairBead(i, shapes[shape][0], j, shapes[shape][1], probability(i, j, shape)));
      } else {
        if (alone[last] == NOT_YET) alone[last] = alone(last);
        if (last == FIRST) i--;
        else j--;
        double probability = Math.min(1, alone[last][last == FIRST ? i : j]);
        beads.add(new PairBead(i, last == FIRST ? 1 : 0, j, last == FIRST ? 0 : 1, probability));
      }
      last = before;
    }
    Collections.reverse(beads);
    return beads;
  }

  private static final double[] NOT_YET = {};

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

  /// The sum over all paths from the start to each cell, by their last step.
  private Paths forward() {
    var paths = new Paths(band);
    var all = paths.all;
    var terms = new double[shapes.length];
    for (int i = 0; i < band.rows(); i++) {
      pulse.beat();
      for (int j = band.lows()[i]; j <= band.highs()[i]; j++) {
        for (int s = 0; s < shapes.length; s++) {
          int pi = i - shapes[s][0];
          int pj = j - shapes[s][1];
          terms[s] =
              band.holds(pi, pj)
                  ? all[pi][pj - band.lows()[pi]] + sharpness * scoreAt(pi, pj, s)
                  : NEVER;
        }
        double both = i == 0 && j == 0 ? 0 : logSum(terms);
        double first = band.holds(i - 1, j) ? afterLone(paths, i - 1, j, FIRST) : NEVER;
        double second = band.holds(i, j - 1) ? afterLone(paths, i, j - 1, SECOND) : NEVER;
        double sum = logAdd(logAdd(both, first), second);
        paths.set(i, j - band.lows()[i], sum, both, first, second);
      }
    }
    return paths;
  }

  private double afterLone(Paths paths, int i, int j, int text) {
    int at = j - band.lows()[i];
    double sum = NEVER;
    for (int last = BOTH; last <= SECOND; last++) {
      sum = logAdd(sum, paths.at(last, i, at) + sharpness * lone[last][text]);
    }
    return sum;
  }

  /// The sum over all paths from each cell to the end, by the step that led to the cell; the sums
  /// of the table are those after a bead.
  private Paths backward() {
    int n = band.rows();
    int m = band.columns() - 1;
    var paths = new Paths(band);
    var terms = new double[shapes.length];
    var by = new double[3];
    for (int i = n - 1; i >= 0; i--) {
      pulse.beat();
      for (int j = band.highs()[i]; j >= band.lows()[i]; j--) {
        for (int s = 0; s < shapes.length; s++) {
          int ni = i + shapes[s][0];
          int nj = j + shapes[s][1];
          terms[s] =
              band.holds(ni, nj)
                  ? paths.all[ni][nj - band.lows()[ni]] + sharpness * scoreAt(i, j, s)
                  : NEVER;
        }
        double beads = i == n - 1 && j == m ? 0 : logSum(terms);
        double first =
            band.holds(i + 1, j) ? paths.at(FIRST, i + 1, j - band.lows()[i + 1]) : NEVER;
        double second = band.holds(i, j + 1) ? paths.at(SECOND, i, j + 1 - band.lows()[i]) : NEVER;
        for (int last = BOTH; last <= SECOND; last++) {
          by[last] =
              logAdd(
                  logAdd(beads, sharpness * lone[last][FIRST] + first),
                  sharpness * lone[last][SECOND] + second);
        }
        paths.set(i, j - band.lows()[i], by[BOTH], by[BOTH], by[FIRST], by[SECOND]);
      }
    }
    return paths;
  }

  /// Logarithms of sums over paths, told apart by one step of theirs: for each cell of the band a
  /// sum, and how far the three lie from it, which needs fewer digits.
  private static final class Paths {
    private final double[][] all;
    private final float[][][] off;

    Paths(Band band) {
      int n = band.rows();
      all = new double[n][];
      off = new float[3][n][];
      for (int i = 0; i < n; i++) {
        all[i] = new double[band.width(i)];
        for (float[][] table : off) table[i] = new float[band.width(i)];
      }
    }

    double at(int last, int i, int at) {
      return all[i][at] + off[last][i][at];
    }

    void set(int i, int at, double sum, double both, double first, double second) {
      all[i][at] = sum;
      if (sum == NEVER) return;
      off[BOTH][i][at] = (float) (both - sum);
      off[FIRST][i][at] = (float) (first - sum);
      off[SECOND][i][at] = (float) (second - sum);
    }
  }

  private static double logAdd(double a, double b) {
    double most = Math.max(a, b);
    double off = Math.min(a, b) - most;
    return off > -30 ? most + Math.log(1 + Math.exp(off)) : most;
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
