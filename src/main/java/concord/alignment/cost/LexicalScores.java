package concord.alignment.cost;

import concord.alignment.lexicon.CodedText;
import concord.alignment.lexicon.TranslationTable;
import concord.alignment.pulse.Pulse;

/// Log-likelihood ratio of the words of target segments given source segments, for all beads inside
/// a band:
///
/// `log( (1 - w) + w * mean over s of p(t|s) / p0(t) )`, summed over the target's tokens t, where w
/// says how far the lexicon is to be believed for t.
///
/// The score of a target segment given a run of source segments does not depend on its neighbours,
/// so one number for each (first source segment, how many, target segment) serves every bead.
final class LexicalScores {

  private final int longest;
  private final int[] lows;
  private final float[][] sums;

  /// @param longest most source segments in a bead
  LexicalScores(
      CodedText source,
      CodedText target,
      Band band,
      TranslationTable table,
      int longest,
      Pulse pulse) {
    this.longest = longest;
    this.lows = band.lows();
    int n = source.size();
    this.sums = new float[n * longest][];
    var rows = new float[n][];
    var rowStarts = new int[n];
    var dense = new float[table.unigram().length];
    var offsets = target.offsets();
    for (int i = 0; i < n; i++) {
      pulse.beat();
      int from = offsets[band.lows()[Math.max(0, i - longest + 1)]];
      int to = offsets[band.highs()[Math.min(n, i + longest)]];
      rowStarts[i] = from;
      rows[i] = ratios(source, i, target, from, to, table, dense);
      if (i >= longest - 1) finish(i - longest + 1, source, target, band, rows, rowStarts, table);
    }
    for (int i = Math.max(0, n - longest + 1); i < n; i++) {
      finish(i, source, target, band, rows, rowStarts, table);
    }
  }

  /// The score of `count` target segments from `first`, given `sources` source segments from `i`.
  double score(int i, int sources, int first, int count) {
    float[] prefix = sums[i * longest + sources - 1];
    int base = lows[i];
    return prefix[first + count - base] - prefix[first - base];
  }

  /// For each target token in `[from, to)`, the sum over the source segment's tokens of
  /// p(t|s) / p0(t).
  private static float[] ratios(
      CodedText source,
      int i,
      CodedText target,
      int from,
      int to,
      TranslationTable table,
      float[] dense) {
    var ratios = new float[to - from];
    int start = source.offsets()[i];
    int end = source.offsets()[i + 1];
    for (int s = start; s < end; s++) table.addTo(dense, source.tokens()[s]);
    for (int t = from; t < to; t++) {
      int type = target.tokens()[t];
      if (dense[type] != 0) ratios[t - from] = dense[type] / table.unigram()[type];
    }
    for (int s = start; s < end; s++) table.clear(dense, source.tokens()[s]);
    return ratios;
  }

  private void finish(
      int i,
      CodedText source,
      CodedText target,
      Band band,
      float[][] rows,
      int[] rowStarts,
      TranslationTable table) {
    int n = source.size();
    var offsets = target.offsets();
    int low = band.lows()[i];
    int highest = band.highs()[Math.min(n, i + longest)];
    var merged = new float[offsets[highest] - offsets[low]];
    for (int a = 1; a <= longest && i + a <= n; a++) {
      add(rows[i + a - 1], offsets[low] - rowStarts[i + a - 1], merged);
      int tokens = source.offsets()[i + a] - source.offsets()[i];
      float share = 1f / Math.max(1, tokens);
      int high = band.highs()[i + a];
      var prefix = new float[high - low + 1];
      for (int j = low; j < high; j++) {
        prefix[j - low + 1] =
            prefix[j - low]
                + logProduct(
                    merged,
                    -offsets[low],
                    target.tokens(),
                    offsets[j],
                    offsets[j + 1],
                    table.weights(),
                    share);
      }
      sums[i * longest + a - 1] = prefix;
    }
    rows[i] = NOT_NEEDED;
  }

  private static final float[] NOT_NEEDED = {};

  private static void add(float[] row, int shift, float[] merged) {
    int length = Math.min(merged.length, row.length - shift);
    for (int k = 0; k < length; k++) merged[k] += row[k + shift];
  }

  /// Sum of log(1 - w + w * share * x) over the tokens of a segment, with one logarithm for many.
  private static float logProduct(
      float[] x, int shift, int[] tokens, int from, int to, float[] weights, float share) {
    double product = 1;
    double sum = 0;
    for (int t = from; t < to; t++) {
      float weight = weights[tokens[t]];
      product *= 1 - weight + weight * share * x[t + shift];
      if (product > 1e200 || product < 1e-200) {
        sum += Math.log(product);
        product = 1;
      }
    }
    return (float) (sum + Math.log(product));
  }
}
