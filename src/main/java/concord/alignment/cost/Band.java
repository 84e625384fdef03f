package concord.alignment.cost;

/// Where to look: for each boundary of one text, the first and last boundary of the other that may
/// fall together with it. Both ends never go back.
///
/// @param lows first boundary, for 0 to n
/// @param highs last boundary, itself within
public record Band(int[] lows, int[] highs) {

  /// All of a small table.
  public static Band whole(int n, int m) {
    var lows = new int[n + 1];
    var highs = new int[n + 1];
    java.util.Arrays.fill(highs, m);
    return new Band(lows, highs);
  }

  /// Around a path of corners, each `{i, j}`, ascending, from `{0, 0}` to `{n, m}`; within a step
  /// the whole box of the step is kept, so that a path of beads always stays inside.
  public static Band around(int[][] corners, int width) {
    int n = corners[corners.length - 1][0];
    int m = corners[corners.length - 1][1];
    var lows = new int[n + 1];
    var highs = new int[n + 1];
    java.util.Arrays.fill(lows, m);
    for (int k = 0; k + 1 < corners.length; k++) {
      int from = Math.max(0, corners[k][0] - width / 2);
      int to = Math.min(n, corners[k + 1][0] + width / 2);
      int low = Math.max(0, corners[k][1] - width / 2);
      int high = Math.min(m, corners[k + 1][1] + width / 2);
      for (int i = from; i <= to; i++) {
        lows[i] = Math.min(lows[i], low);
        highs[i] = Math.max(highs[i], high);
      }
    }
    for (int i = 1; i <= n; i++) highs[i] = Math.max(highs[i], highs[i - 1]);
    for (int i = n - 1; i >= 0; i--) lows[i] = Math.min(lows[i], lows[i + 1]);
    return new Band(lows, highs);
  }

  public int rows() {
    return lows.length;
  }

  public int columns() {
    return highs[highs.length - 1] + 1;
  }

  public boolean holds(int i, int j) {
    return i >= 0 && i < lows.length && j >= lows[i] && j <= highs[i];
  }

  public int width(int i) {
    return highs[i] - lows[i] + 1;
  }

  /// The same band seen from the other text.
  public Band transposed() {
    int m = columns() - 1;
    var low = new int[m + 1];
    var high = new int[m + 1];
    int first = 0;
    int last = 0;
    for (int j = 0; j <= m; j++) {
      while (highs[first] < j) first++;
      while (last + 1 < lows.length && lows[last + 1] <= j) last++;
      low[j] = first;
      high[j] = last;
    }
    return new Band(low, high);
  }
}
