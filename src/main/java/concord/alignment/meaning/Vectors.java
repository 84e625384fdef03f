package concord.alignment.meaning;

import java.util.List;

/// The segments of one text as vectors of length one; a segment without words has none.
///
/// @param rows one a segment, all of one size
public record Vectors(float[][] rows) {

  /// Makes every vector one long; one of zeros stays.
  public static Vectors of(List<float[]> found) {
    var rows = new float[found.size()][];
    for (int i = 0; i < rows.length; i++) rows[i] = unit(found.get(i));
    return new Vectors(rows);
  }

  /// The same text with segments put together.
  ///
  /// @param starts first segment of each unit, ascending from 0, and the number of segments at last
  public Vectors merged(int[] starts) {
    var merged = new float[starts.length - 1][];
    for (int u = 0; u < merged.length; u++) merged[u] = unit(sum(starts[u], starts[u + 1]));
    return new Vectors(merged);
  }

  public int size() {
    return rows.length;
  }

  public float dot(int i, Vectors other, int j) {
    return dot(rows[i], other.rows[j]);
  }

  /// The length of some vectors' sum.
  public float norm(int from, int count) {
    var sum = sum(from, from + count);
    return (float) Math.sqrt(dot(sum, sum));
  }

  private float[] sum(int from, int to) {
    var sum = new float[rows[from].length];
    for (int i = from; i < to; i++) for (int k = 0; k < sum.length; k++) sum[k] += rows[i][k];
    return sum;
  }

  private static float[] unit(float[] vector) {
    double length = Math.sqrt(dot(vector, vector));
    var unit = vector.clone();
    if (length == 0) return unit;
    for (int k = 0; k < unit.length; k++) unit[k] /= (float) length;
    return unit;
  }

  private static float dot(float[] a, float[] b) {
    float sum = 0;
    for (int k = 0; k < a.length; k++) sum += a[k] * b[k];
    return sum;
  }
}
