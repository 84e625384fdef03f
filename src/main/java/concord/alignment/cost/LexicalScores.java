package concord.alignment.cost;

import concord.alignment.lexicon.CodedText;
import concord.alignment.lexicon.TranslationTable;
import concord.alignment.pulse.Pulse;
import java.util.Arrays;

/// Log-likelihood ratio of the words of target segments given source segments, for all beads inside
/// a band:
///
/// `log( (1 - w) + w * mean over s of p(t|s) / p0(t) )`, summed over the target's tokens t, where w
/// says how far the lexicon is to be believed for t.
///
/// Most target tokens have no translation in a run of source segments; what they say does not
/// depend on it and is added up once, so that only the few others are gone through for each run.
///
/// The score of a target segment given a run of source segments does not depend on its neighbours,
/// so one number for each (first source segment, how many, target segment) serves every bead.
final class LexicalScores {

  /// Places of target tokens that a source segment's tokens translate, and p(t|s) / p0(t) of each;
  /// a place comes as often as tokens translate it.
  private record Row(int[] at, float[] ratios) {}

  private final int longest;
  private final int[] lows;
  private final float[][] sums;
  private final CodedText source;
  private final CodedText target;
  private final Band band;

  /// Where the target's tokens of each type stand: [#places] from `starts[type]` on, and the first
  /// of them that may still be in the band.
  private final int[] starts;

  private final int[] places;
  private final int[] ahead;

  /// For each target token type w / (1 - w).
  private final float[] odds;

  /// What the segments before each boundary of the target say where nothing translates them.
  private final double[] silent;

  /// The rows of the sources of a run, added up.
  private final float[] merged;

  /// A bit for each target token that some of them translate.
  private final long[] touched;

  /// What the example of the source segment at hand gave to each entry of the table.
  private final float[] given;

  private int[] found = new int[256];
  private float[] ratios = new float[256];

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
    this.source = source;
    this.target = target;
    this.band = band;
    int n = source.size();
    this.sums = new float[n * longest][];
    this.odds = new float[table.weights().length];
    for (int t = 0; t < odds.length; t++) {
      odds[t] = table.weights()[t] / (1 - table.weights()[t]);
    }
    this.silent = silent(target, table.weights());
    this.merged = new float[target.tokens().length];
    this.touched = new long[target.tokens().length / Long.SIZE + 1];
    this.starts = new int[table.unigram().length + 1];
    for (int type : target.tokens()) starts[type + 1]++;
    for (int t = 0; t + 1 < starts.length; t++) starts[t + 1] += starts[t];
    this.places = new int[target.tokens().length];
    var next = starts.clone();
    for (int t = 0; t < places.length; t++) places[next[target.tokens()[t]]++] = t;
    this.ahead = starts.clone();
    this.given = new float[table.targets().length];
    var rows = new Row[n];
    for (int i = 0; i < n; i++) {
      pulse.beat();
      int from = target.offsets()[band.lows()[Math.max(0, i - longest + 1)]];
      int to = target.offsets()[band.highs()[Math.min(n, i + longest)]];
      rows[i] = row(i, from, to, table);
      if (i >= longest - 1) finish(i - longest + 1, rows);
    }
    for (int i = Math.max(0, n - longest + 1); i < n; i++) finish(i, rows);
  }

  private static double[] silent(CodedText target, float[] weights) {
    var silent = new double[target.size() + 1];
    for (int j = 0; j < target.size(); j++) {
      double product = 1;
      double sum = 0;
      for (int t = target.offsets()[j]; t < target.offsets()[j + 1]; t++) {
        product *= 1 - weights[target.tokens()[t]];
        if (product < 1e-200) {
          sum += Math.log(product);
          product = 1;
        }
      }
      silent[j + 1] = silent[j] + sum + Math.log(product);
    }
    return silent;
  }

  /// The score of `count` target segments from `first`, given `sources` source segments from `i`.
  double score(int i, int sources, int first, int count) {
    float[] prefix = sums[i * longest + sources - 1];
    int base = lows[i];
    return prefix[first + count - base] - prefix[first - base];
  }

  /// Bands go forward, so what lies before `from` is never asked for again.
  private Row row(int i, int from, int to, TranslationTable table) {
    int count = 0;
    var lessons = table.lessons();
    lessons.add(source, i, 1, given);
    for (int s = source.offsets()[i]; s < source.offsets()[i + 1]; s++) {
      int type = source.tokens()[s];
      double total = table.totals()[type];
      for (int k = table.starts()[type]; k < table.starts()[type + 1]; k++) total -= given[k];
      if (total <= TranslationTable.NOTHING) continue;
      for (int k = table.starts()[type]; k < table.starts()[type + 1]; k++) {
        int translation = table.targets()[k];
        int at = ahead[translation];
        int end = starts[translation + 1];
        while (at < end && places[at] < from) at++;
        ahead[translation] = at;
        float left = table.countWithout(k, given[k]);
        if (left <= 0) continue;
        float ratio = (float) (left / total) / table.unigram()[translation];
        for (; at < end && places[at] < to; at++) {
          if (count == found.length) {
            found = Arrays.copyOf(found, count * 2);
            ratios = Arrays.copyOf(ratios, count * 2);
          }
          found[count] = places[at];
          ratios[count++] = ratio;
        }
      }
    }
    lessons.add(source, i, -1, given);
    return new Row(Arrays.copyOf(found, count), Arrays.copyOf(ratios, count));
  }

  /// All runs that begin with a source segment.
  private void finish(int i, Row[] rows) {
    int n = source.size();
    int low = band.lows()[i];
    for (int a = 1; a <= longest && i + a <= n; a++) {
      var row = rows[i + a - 1];
      for (int k = 0; k < row.at.length; k++) {
        merged[row.at[k]] += row.ratios[k];
        touched[row.at[k] >> 6] |= 1L << row.at[k];
      }
      int tokens = source.offsets()[i + a] - source.offsets()[i];
      sums[i * longest + a - 1] = prefix(low, band.highs()[i + a], 1f / Math.max(1, tokens));
    }
    for (int a = 1; a <= longest && i + a <= n; a++) {
      for (int at : rows[i + a - 1].at) {
        merged[at] = 0;
        touched[at >> 6] = 0;
      }
    }
    rows[i] = NOT_NEEDED;
  }

  private static final Row NOT_NEEDED = new Row(new int[0], new float[0]);

  /// For each boundary from low to high, what the target segments between say of the run.
  private float[] prefix(int low, int high, float share) {
    int[] offsets = target.offsets();
    int[] types = target.tokens();
    var prefix = new float[high - low + 1];
    int t = next(offsets[low]);
    for (int j = low; j < high; j++) {
      double product = 1;
      double sum = silent[j + 1] - silent[j];
      for (; t < offsets[j + 1]; t = next(t + 1)) {
        product *= 1 + odds[types[t]] * share * merged[t];
        if (product > 1e200) {
          sum += Math.log(product);
          product = 1;
        }
      }
      if (product != 1) sum += Math.log(product);
      prefix[j - low + 1] = prefix[j - low] + (float) sum;
    }
    return prefix;
  }

  /// The first token touched at a place or behind it.
  private int next(int place) {
    int word = place >> 6;
    long bits = touched[word] & -1L << place;
    while (bits == 0) {
      if (++word == touched.length) return Integer.MAX_VALUE;
      bits = touched[word];
    }
    return (word << 6) + Long.numberOfTrailingZeros(bits);
  }
}
