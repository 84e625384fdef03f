package concord.alignment.search;

import concord.alignment.cost.Band;
import java.util.Arrays;

/// Logarithms of sums of what is far apart, of a row of cells at once.
final class RowSums {

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
    Arrays.fill(most, LogSum.NOTHING);
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
    return most[at] == LogSum.NOTHING ? LogSum.NOTHING : most[at] + Math.log(sums[at]);
  }
}
