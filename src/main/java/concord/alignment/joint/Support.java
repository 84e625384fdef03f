package concord.alignment.joint;

import java.util.Arrays;

/// For each boundary of one version, the boundaries of another that may fall together with it and
/// how probable that is; what is improbable is left out.
///
/// @param columns ascending in each row
record Support(int[][] columns, float[][] values) {

  /// Collects one row at a time.
  static final class Builder {
    private final int[][] columns;
    private final float[][] values;

    Builder(int rows) {
      columns = new int[rows][];
      values = new float[rows][];
    }

    void row(int row, int[] found, float[] probabilities, int count) {
      columns[row] = Arrays.copyOf(found, count);
      values[row] = Arrays.copyOf(probabilities, count);
    }

    Support done() {
      return new Support(columns, values);
    }
  }

  float at(int row, int column) {
    int k = Arrays.binarySearch(columns[row], column);
    return k < 0 ? 0 : values[row][k];
  }

  Support transposed(int rows) {
    var counts = new int[rows];
    for (int[] row : columns) for (int column : row) counts[column]++;
    var turnedColumns = new int[rows][];
    var turnedValues = new float[rows][];
    for (int r = 0; r < rows; r++) {
      turnedColumns[r] = new int[counts[r]];
      turnedValues[r] = new float[counts[r]];
    }
    var next = new int[rows];
    for (int r = 0; r < columns.length; r++) {
      for (int k = 0; k < columns[r].length; k++) {
        int to = columns[r][k];
        turnedColumns[to][next[to]] = r;
        turnedValues[to][next[to]++] = values[r][k];
      }
    }
    return new Support(turnedColumns, turnedValues);
  }
}
