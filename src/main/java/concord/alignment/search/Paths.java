package concord.alignment.search;

import static concord.alignment.search.Lattice.BOTH;
import static concord.alignment.search.Lattice.FIRST;
import static concord.alignment.search.Lattice.SECOND;

import concord.alignment.cost.Band;

/// Logarithms of sums over paths, told apart by one step of theirs: for each cell of the band a
/// sum, and how far the three lie from it, which needs fewer digits.
final class Paths {

  final double[][] all;

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
    if (sum == LogSum.NOTHING) return;
    off[BOTH][i][at] = (float) (both - sum);
    off[FIRST][i][at] = (float) (first - sum);
    off[SECOND][i][at] = (float) (second - sum);
  }

  /// The sum over all paths from the start to each cell, by their last step.
  static Paths forward(Lattice lattice, double sharpness) {
    var band = lattice.band;
    var shapes = lattice.shapes;
    var paths = new Paths(band);
    var all = paths.all;
    var beads = new RowSums(shapes.length, band);
    for (int i = 0; i < band.rows(); i++) {
      lattice.pulse.beat();
      int low = band.lows()[i];
      beads.clear();
      for (int s = 0; s < shapes.length; s++) {
        int pi = i - shapes[s][0];
        if (pi < 0) break;
        int shift = band.lows()[pi] + shapes[s][1];
        int row = s * band.width(pi) - shift;
        for (int j = lattice.endsFrom(s, i); j <= lattice.endsTo(s, i); j++) {
          beads.add(s, j - low, all[pi][j - shift] + sharpness * lattice.scores[pi][row + j]);
        }
      }
      for (int s = 0; s < shapes.length && shapes[s][0] <= i; s++) {
        beads.sum(s, lattice.endsFrom(s, i) - low, lattice.endsTo(s, i) - low);
      }
      for (int j = low; j <= band.highs()[i]; j++) {
        double both = i == 0 && j == 0 ? 0 : beads.log(j - low);
        double first =
            band.holds(i - 1, j)
                ? afterLone(lattice, sharpness, paths, i - 1, j, FIRST)
                : LogSum.NOTHING;
        double second =
            band.holds(i, j - 1)
                ? afterLone(lattice, sharpness, paths, i, j - 1, SECOND)
                : LogSum.NOTHING;
        double sum = LogSum.add(LogSum.add(both, first), second);
        paths.set(i, j - low, sum, both, first, second);
      }
    }
    return paths;
  }

  private static double afterLone(
      Lattice lattice, double sharpness, Paths paths, int i, int j, int text) {
    int at = j - lattice.band.lows()[i];
    double sum = LogSum.NOTHING;
    for (int last = BOTH; last <= SECOND; last++) {
      sum = LogSum.add(sum, paths.at(last, i, at) + sharpness * lattice.lone[last][text]);
    }
    return sum;
  }

  /// The sum over all paths from each cell to the end, by the step that led to the cell; the sums
  /// of the table are those after a bead.
  static Paths backward(Lattice lattice, double sharpness) {
    var band = lattice.band;
    var shapes = lattice.shapes;
    int n = band.rows();
    int m = band.columns() - 1;
    var paths = new Paths(band);
    var by = new double[3];
    var beads = new RowSums(shapes.length, band);
    for (int i = n - 1; i >= 0; i--) {
      lattice.pulse.beat();
      int low = band.lows()[i];
      beads.clear();
      for (int s = 0; s < shapes.length; s++) {
        int ni = i + shapes[s][0];
        if (ni >= n) break;
        int shift = band.lows()[ni] - shapes[s][1];
        int row = s * band.width(i) - low;
        for (int j = lattice.startsFrom(s, i); j <= lattice.startsTo(s, i); j++) {
          beads.add(s, j - low, paths.all[ni][j - shift] + sharpness * lattice.scores[i][row + j]);
        }
      }
      for (int s = 0; s < shapes.length && i + shapes[s][0] < n; s++) {
        beads.sum(s, lattice.startsFrom(s, i) - low, lattice.startsTo(s, i) - low);
      }
      for (int j = band.highs()[i]; j >= low; j--) {
        double both = i == n - 1 && j == m ? 0 : beads.log(j - low);
        double first =
            band.holds(i + 1, j) ? paths.at(FIRST, i + 1, j - band.lows()[i + 1]) : LogSum.NOTHING;
        double second = band.holds(i, j + 1) ? paths.at(SECOND, i, j + 1 - low) : LogSum.NOTHING;
        for (int last = BOTH; last <= SECOND; last++) {
          by[last] =
              LogSum.add(
                  LogSum.add(both, sharpness * lattice.lone[last][FIRST] + first),
                  sharpness * lattice.lone[last][SECOND] + second);
        }
        paths.set(i, j - low, by[BOTH], by[BOTH], by[FIRST], by[SECOND]);
      }
    }
    return paths;
  }
}
