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

  private final BeadScore.Oddity oddity;
  private final Band band;
  private final double sharpness;
  private final Pulse pulse;
  private final byte[][] shapes;

  /// For each boundary of the first text and each shape, the scores of such beads from each
  /// boundary of the band on.
  private final float[][] scores;

  /// The price of a lone segment, `[after what][of which text]`.
  private final double[][] lone;

  private final Paths forward;
  private final Paths backward;
  private final double total;

  /// @param sharpness what scores are multiplied by before they become probabilities: 1 is the
  ///     model
  ///     as it stands, less makes up for words that are not as independent as it believes
  public PairSearch(BeadScore score, double sharpness) {
    this.sharpness = sharpness;
    this.oddity = score.oddity();
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
    return oddity.of(i, countA, j, countB);
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
    // The best of the three, and which it is: what a bead goes on from.
    var top = new double[kept][];
    var topLast = new byte[kept][];
    var steps = new short[n][];
    for (int i = 0; i < n; i++) {
      pulse.beat();
      int width = band.width(i);
      steps[i] = new short[width];
      for (double[][] rows : best) {
        rows[i % kept] = new double[width];
        Arrays.fill(rows[i % kept], NEVER);
      }
      top[i % kept] = new double[width];
      topLast[i % kept] = new byte[width];
      if (i == 0) best[BOTH][0][0] = 0;
      for (int s = 0; s < shapes.length; s++) {
        int pi = i - shapes[s][0];
        if (pi < 0) break;
        extend(s, i, top[pi % kept], topLast[pi % kept], best[BOTH][i % kept], steps[i]);
      }
      for (int j = band.lows()[i]; j <= band.highs()[i]; j++) {
        int at = j - band.lows()[i];
        for (int text = FIRST; text <= SECOND; text++) {
          int pi = text == FIRST ? i - 1 : i;
          int pj = text == FIRST ? j : j - 1;
          if (!band.holds(pi, pj)) continue;
          for (int last = BOTH; last <= SECOND; last++) {
            double value = best[last][pi % kept][pj - band.lows()[pi]] + lone[last][text];
            if (value <= best[text][i % kept][at]) continue;
            best[text][i % kept][at] = value;
            steps[i][at] = (short) (steps[i][at] & ~(3 << 2 * text) | last << 2 * text);
          }
        }
        byte last = BOTH;
        for (byte other = FIRST; other <= SECOND; other++) {
          if (best[other][i % kept][at] > best[last][i % kept][at]) last = other;
        }
        top[i % kept][at] = best[last][i % kept][at];
        topLast[i % kept][at] = last;
      }
    }
    int end = band.columns() - 1 - band.lows()[n - 1];
    int last = BOTH;
    for (int other = FIRST; other <= SECOND; other++) {
      if (best[other][(n - 1) % kept][end] > best[last][(n - 1) % kept][end]) last = other;
    }
    return walk(steps, last);
  }

  /// Beads of one shape that end in a row, where they are better than what was found before.
  private void extend(int s, int i, double[] top, byte[] last, double[] best, short[] steps) {
    int pi = i - shapes[s][0];
    int shift = band.lows()[pi] + shapes[s][1];
    int row = s * band.width(pi) - shift;
    for (int j = endsFrom(s, i); j <= endsTo(s, i); j++) {
      double value = top[j - shift] + scores[pi][row + j];
      int at = j - band.lows()[i];
      if (value <= best[at]) continue;
      best[at] = value;
      steps[at] = (short) (s << SHAPE | last[j - shift]);
    }
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
    return scores[i][shape * band.width(i) + j - band.lows()[i]];
  }

  private float[] row(BeadScore score, int i) {
    pulse.beat();
    int width = band.width(i);
    var row = new float[width * shapes.length];
    Arrays.fill(row, Float.NEGATIVE_INFINITY);
    for (int s = 0; s < shapes.length; s++) {
      if (i + shapes[s][0] >= band.rows()) break;
      int from = startsFrom(s, i);
      int at = s * width + from - band.lows()[i];
      score.scores(i, shapes[s][0], from, startsTo(s, i), shapes[s][1], row, at);
    }
    return row;
  }

  /// Logarithms of sums of what is far apart, of a row of cells at once.
  private static final class RowSums {
    private final double[][] terms;
    private final double[] most;
    private final double[] sums;

    RowSums(int shapes, Band band) {
      int widest = 0;
      for (int i = 0; i < band.rows(); i++) widest = Math.max(widest, band.width(i));
      terms = new double[shapes][widest];
      most = new double[widest];
      sums = new double[widest];
    }

    void clear() {
      Arrays.fill(most, NEVER);
      Arrays.fill(sums, 0);
    }

    void add(int s, int at, double term) {
      terms[s][at] = term;
      if (term > most[at]) most[at] = term;
    }

    /// Adds the terms of one shape once the largest of each cell is known.
    void sum(int s, int from, int to) {
      for (int at = from; at <= to; at++) {
        double off = terms[s][at] - most[at];
        if (off > -30) sums[at] += Math.exp(off);
      }
    }

    double log(int at) {
      return most[at] == NEVER ? NEVER : most[at] + Math.log(sums[at]);
    }
  }

  /// The sum over all paths from the start to each cell, by their last step.
  private Paths forward() {
    var paths = new Paths(band);
    var all = paths.all;
    var beads = new RowSums(shapes.length, band);
    for (int i = 0; i < band.rows(); i++) {
      pulse.beat();
      int low = band.lows()[i];
      beads.clear();
      for (int s = 0; s < shapes.length; s++) {
        int pi = i - shapes[s][0];
        if (pi < 0) break;
        int shift = band.lows()[pi] + shapes[s][1];
        int row = s * band.width(pi) - shift;
        for (int j = endsFrom(s, i); j <= endsTo(s, i); j++) {
          beads.add(s, j - low, all[pi][j - shift] + sharpness * scores[pi][row + j]);
        }
      }
      for (int s = 0; s < shapes.length && shapes[s][0] <= i; s++) {
        beads.sum(s, endsFrom(s, i) - low, endsTo(s, i) - low);
      }
      for (int j = low; j <= band.highs()[i]; j++) {
        double both = i == 0 && j == 0 ? 0 : beads.log(j - low);
        double first = band.holds(i - 1, j) ? afterLone(paths, i - 1, j, FIRST) : NEVER;
        double second = band.holds(i, j - 1) ? afterLone(paths, i, j - 1, SECOND) : NEVER;
        double sum = logAdd(logAdd(both, first), second);
        paths.set(i, j - low, sum, both, first, second);
      }
    }
    return paths;
  }

  /// The first boundary of a row where a bead of some shape may end.
  private int endsFrom(int s, int i) {
    return Math.max(band.lows()[i], band.lows()[i - shapes[s][0]] + shapes[s][1]);
  }

  private int endsTo(int s, int i) {
    return Math.min(band.highs()[i], band.highs()[i - shapes[s][0]] + shapes[s][1]);
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
    var by = new double[3];
    var beads = new RowSums(shapes.length, band);
    for (int i = n - 1; i >= 0; i--) {
      pulse.beat();
      int low = band.lows()[i];
      beads.clear();
      for (int s = 0; s < shapes.length; s++) {
        int ni = i + shapes[s][0];
        if (ni >= n) break;
        int shift = band.lows()[ni] - shapes[s][1];
        int row = s * band.width(i) - low;
        for (int j = startsFrom(s, i); j <= startsTo(s, i); j++) {
          beads.add(s, j - low, paths.all[ni][j - shift] + sharpness * scores[i][row + j]);
        }
      }
      for (int s = 0; s < shapes.length && i + shapes[s][0] < n; s++) {
        beads.sum(s, startsFrom(s, i) - low, startsTo(s, i) - low);
      }
      for (int j = band.highs()[i]; j >= low; j--) {
        double both = i == n - 1 && j == m ? 0 : beads.log(j - low);
        double first =
            band.holds(i + 1, j) ? paths.at(FIRST, i + 1, j - band.lows()[i + 1]) : NEVER;
        double second = band.holds(i, j + 1) ? paths.at(SECOND, i, j + 1 - low) : NEVER;
        for (int last = BOTH; last <= SECOND; last++) {
          by[last] =
              logAdd(
                  logAdd(both, sharpness * lone[last][FIRST] + first),
                  sharpness * lone[last][SECOND] + second);
        }
        paths.set(i, j - low, by[BOTH], by[BOTH], by[FIRST], by[SECOND]);
      }
    }
    return paths;
  }

  /// The first boundary of a row where a bead of some shape may begin.
  private int startsFrom(int s, int i) {
    return Math.max(band.lows()[i], band.lows()[i + shapes[s][0]] - shapes[s][1]);
  }

  private int startsTo(int s, int i) {
    return Math.min(band.highs()[i], band.highs()[i + shapes[s][0]] - shapes[s][1]);
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
