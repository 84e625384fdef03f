package concord.alignment.joint;

import concord.alignment.search.PairSearch;
import java.util.Arrays;

/// How probable it is that two boundaries fall together, by the pair itself and by the ways through
/// each third version.
///
/// T(i, j) = ( B(i, j) + sum over third versions k of sum over m of B_k(i, m) B_k(m, j) ) / (N -
/// 1), the mean of the direct evidence and of every triangle.
final class Triangles {

  /// Below this a single pair's boundary is not looked at.
  static final double LEAST_DIRECT = 1e-5;

  /// Below this a supported boundary is not a candidate.
  static final double LEAST = 3e-4;

  private final int[] sizes;
  private final Support[][] direct;

  /// @param pairs the searches of each two versions, `[p][q]` with p before q
  Triangles(PairSearch[][] pairs, int[] sizes) {
    this.sizes = sizes;
    int n = sizes.length;
    this.direct = new Support[n][n];
    for (int p = 0; p < n; p++) {
      for (int q = p + 1; q < n; q++) {
        direct[p][q] = direct(pairs[p][q], sizes[p]);
        direct[q][p] = direct[p][q].transposed(sizes[q] + 1);
      }
    }
  }

  /// The candidates of each pair, both ways.
  Support[][] supports() {
    int n = sizes.length;
    var supports = new Support[n][n];
    for (int p = 0; p < n; p++) {
      for (int q = p + 1; q < n; q++) {
        supports[p][q] = n == 2 ? direct[p][q] : support(p, q);
        supports[q][p] = supports[p][q].transposed(sizes[q] + 1);
      }
    }
    return supports;
  }

  private static Support direct(PairSearch pair, int size) {
    var rows = new Support.Builder(size + 1);
    for (int i = 0; i <= size; i++) {
      int low = pair.band().lows()[i];
      int width = pair.band().width(i);
      var columns = new int[width];
      var values = new float[width];
      int count = 0;
      for (int j = low; j < low + width; j++) {
        double probability = pair.boundary(i, j);
        if (probability < LEAST_DIRECT) continue;
        columns[count] = j;
        values[count++] = (float) probability;
      }
      rows.row(i, columns, values, count);
    }
    return rows.done();
  }

  private Support support(int p, int q) {
    var rows = new Support.Builder(sizes[p] + 1);
    var dense = new float[sizes[q] + 1];
    var touched = new int[sizes[q] + 1];
    for (int i = 0; i <= sizes[p]; i++) {
      int count = add(direct[p][q], i, 1, dense, touched, 0);
      for (int k = 0; k < sizes.length; k++) {
        if (k == p || k == q) continue;
        var way = direct[p][k];
        for (int x = 0; x < way.columns()[i].length; x++) {
          count = add(direct[k][q], way.columns()[i][x], way.values()[i][x], dense, touched, count);
        }
      }
      keep(rows, i, dense, touched, count);
    }
    return rows.done();
  }

  private static int add(
      Support support, int row, float weight, float[] dense, int[] touched, int count) {
    int[] columns = support.columns()[row];
    for (int k = 0; k < columns.length; k++) {
      if (dense[columns[k]] == 0) touched[count++] = columns[k];
      dense[columns[k]] += Math.max(Float.MIN_NORMAL, weight * support.values()[row][k]);
    }
    return count;
  }

  private void keep(Support.Builder rows, int row, float[] dense, int[] touched, int count) {
    Arrays.sort(touched, 0, count);
    var columns = new int[count];
    var values = new float[count];
    int kept = 0;
    for (int k = 0; k < count; k++) {
      float mean = dense[touched[k]] / (sizes.length - 1);
      dense[touched[k]] = 0;
      if (mean < LEAST) continue;
      columns[kept] = touched[k];
      values[kept++] = Math.min(1, mean);
    }
    rows.row(row, columns, values, kept);
  }
}
