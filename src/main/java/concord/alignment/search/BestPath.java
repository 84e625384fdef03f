package concord.alignment.search;

import static concord.alignment.search.Lattice.BOTH;
import static concord.alignment.search.Lattice.FIRST;
import static concord.alignment.search.Lattice.SECOND;

import concord.alignment.cost.ShapePrior;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// The best way through a lattice (Viterbi).
final class BestPath {

  /// A step from a cell: a bead of a shape, or a lone segment.
  ///
  /// @param kind see [Lattice#BOTH]
  /// @param shape its number, of a bead
  record Step(int i, int j, int kind, int shape) {}

  /// A step back packs, two bits each, what came before a bead, a first text's lone segment, a
  /// second text's; then the bead's shape.
  private static final int SHAPE = 6;

  private final Lattice lattice;
  private final short[][] steps;

  BestPath(Lattice lattice) {
    this.lattice = lattice;
    this.steps = new short[lattice.band.rows()][];
  }

  List<Step> steps() {
    var band = lattice.band;
    var shapes = lattice.shapes;
    int n = band.rows();
    int kept = ShapePrior.LONGEST + 1;
    var best = new double[3][kept][];
    // The best of the three, and which it is: what a bead goes on from.
    var top = new double[kept][];
    var topLast = new byte[kept][];
    for (int i = 0; i < n; i++) {
      lattice.pulse.beat();
      int width = band.width(i);
      steps[i] = new short[width];
      for (double[][] rows : best) {
        rows[i % kept] = new double[width];
        Arrays.fill(rows[i % kept], LogSum.NOTHING);
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
            double value = best[last][pi % kept][pj - band.lows()[pi]] + lattice.lone[last][text];
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
    int end = lattice.end();
    int last = BOTH;
    for (int other = FIRST; other <= SECOND; other++) {
      if (best[other][(n - 1) % kept][end] > best[last][(n - 1) % kept][end]) last = other;
    }
    return walk(last);
  }

  /// Beads of one shape that end in a row, where they are better than what was found before.
  private void extend(int s, int i, double[] top, byte[] last, double[] best, short[] steps) {
    var band = lattice.band;
    var shapes = lattice.shapes;
    int pi = i - shapes[s][0];
    int shift = band.lows()[pi] + shapes[s][1];
    int row = s * band.width(pi) - shift;
    for (int j = lattice.endsFrom(s, i); j <= lattice.endsTo(s, i); j++) {
      double value = top[j - shift] + lattice.scores[pi][row + j];
      int at = j - band.lows()[i];
      if (value <= best[at]) continue;
      best[at] = value;
      steps[at] = (short) (s << SHAPE | last[j - shift]);
    }
  }

  private List<Step> walk(int end) {
    var path = new ArrayList<Step>();
    int i = lattice.band.rows() - 1;
    int j = lattice.band.columns() - 1;
    int last = end;
    while (i > 0 || j > 0) {
      int step = steps[i][j - lattice.band.lows()[i]];
      int shape = step >> SHAPE;
      if (last == BOTH) {
        i -= lattice.shapes[shape][0];
        j -= lattice.shapes[shape][1];
      } else if (last == FIRST) {
        i--;
      } else {
        j--;
      }
      path.add(new Step(i, j, last, shape));
      last = step >> 2 * last & 3;
    }
    Collections.reverse(path);
    return path;
  }
}
