package concord.alignment.search;

import concord.alignment.cost.Band;
import concord.alignment.cost.Ties;
import concord.alignment.lexicon.CodedText;
import concord.alignment.lexicon.TranslationTable;
import java.util.ArrayList;
import java.util.List;

/// The first band of two texts: the whole table of short ones; for long ones a corridor along their
/// lengths, bent through pairs of segments that share rare words, numbers or names.
public final class Anchors {

  /// Up to this many cells the whole table is searched.
  static final long WHOLE = 40_000;

  /// Of long texts the corridor is as wide as so many cells allow: each takes some eighty bytes.
  static final long MOST = 20_000_000;

  /// A token is rare when it occurs at most so often in either text.
  static final int RARE = 4;

  private Anchors() {}

  public static Band band(CodedText a, CodedText b, TranslationTable aToB) {
    return band(a, b, aToB, Ties.none());
  }

  /// @param ties which the band goes through
  public static Band band(CodedText a, CodedText b, TranslationTable aToB, Ties ties) {
    if ((long) a.size() * b.size() <= WHOLE) return ties.within(Band.whole(a.size(), b.size()));
    var corners = new ArrayList<int[]>();
    corners.add(new int[] {0, 0});
    corners.addAll(chain(candidates(a, b, aToB), a, b));
    corners.add(new int[] {a.size(), b.size()});
    // A corridor reaches as far to the sides as up and down.
    long affordable = MOST / (a.size() + b.size());
    int width =
        (int) Math.min(affordable, 40 + (long) (2 * Math.sqrt(Math.max(a.size(), b.size()))));
    return ties.within(Band.around(alongLengths(ties.through(corners), a, b), width));
  }

  /// Pairs of segments and how much their shared rare tokens say: `{i, j, weight}`.
  private static List<double[]> candidates(CodedText a, CodedText b, TranslationTable aToB) {
    var whereA = occurrences(a, aToB.starts().length - 1);
    var whereB = occurrences(b, aToB.unigram().length);
    var found = new java.util.TreeMap<Long, Double>();
    for (int s = 0; s < whereA.length; s++) {
      if (whereA[s] == null || whereA[s].length > RARE) continue;
      for (int k = aToB.starts()[s]; k < aToB.starts()[s + 1]; k++) {
        int[] there = whereB[aToB.targets()[k]];
        if (there == null || there.length > RARE || aToB.counts()[k] < 0.1 * aToB.totals()[s])
          continue;
        double weight = 1.0 / (whereA[s].length * there.length);
        for (int i : whereA[s]) {
          for (int j : there) found.merge(((long) i << 32) | j, weight, Double::sum);
        }
      }
    }
    var candidates = new ArrayList<double[]>();
    found.forEach((key, w) -> candidates.add(new double[] {key >>> 32, (int) (long) key, w}));
    return candidates;
  }

  private static int[][] occurrences(CodedText text, int types) {
    var where = new int[types][];
    for (int i = 0; i < text.size(); i++) {
      for (int k = text.offsets()[i]; k < text.offsets()[i + 1]; k++) {
        int type = text.tokens()[k];
        int[] before = where[type];
        if (before == null) {
          where[type] = new int[] {i};
        } else if (before.length <= RARE && before[before.length - 1] != i) {
          where[type] = java.util.Arrays.copyOf(before, before.length + 1);
          where[type][before.length] = i;
        }
      }
    }
    return where;
  }

  /// The heaviest chain that goes forward in both texts (a Fenwick tree of best sums), without the
  /// members that stand alone far off the line of their neighbours.
  private static List<int[]> chain(List<double[]> candidates, CodedText a, CodedText b) {
    int m = b.size();
    var bestAt = new int[m + 2];
    java.util.Arrays.fill(bestAt, -1);
    var sums = new double[candidates.size()];
    var previous = new int[candidates.size()];
    int end = -1;
    int from = 0;
    while (from < candidates.size()) {
      int to = from;
      while (to < candidates.size() && candidates.get(to)[0] == candidates.get(from)[0]) to++;
      for (int c = from; c < to; c++) {
        int best = -1;
        for (int x = (int) candidates.get(c)[1]; x > 0; x -= x & -x) {
          if (bestAt[x] >= 0 && (best < 0 || sums[bestAt[x]] > sums[best])) best = bestAt[x];
        }
        previous[c] = best;
        sums[c] = candidates.get(c)[2] + (best < 0 ? 0 : sums[best]);
        if (end < 0 || sums[c] > sums[end]) end = c;
      }
      for (int c = from; c < to; c++) {
        for (int x = (int) candidates.get(c)[1] + 1; x <= m + 1; x += x & -x) {
          if (bestAt[x] < 0 || sums[c] > sums[bestAt[x]]) bestAt[x] = c;
        }
      }
      from = to;
    }
    var chain = new ArrayList<int[]>();
    for (int c = end; c >= 0; c = previous[c]) {
      chain.addFirst(new int[] {(int) candidates.get(c)[0], (int) candidates.get(c)[1]});
    }
    return steady(chain, a, b);
  }

  /// Keeps members whose neighbours two places off agree with them on the way.
  private static List<int[]> steady(List<int[]> chain, CodedText a, CodedText b) {
    double ratio = (double) b.lengths()[b.size()] / Math.max(1, a.lengths()[a.size()]);
    var kept = new ArrayList<int[]>();
    for (int k = 0; k < chain.size(); k++) {
      int agreeing = 0;
      for (int other : new int[] {k - 2, k - 1, k + 1, k + 2}) {
        if (other < 0 || other >= chain.size()) continue;
        double wayA = a.lengths()[chain.get(other)[0]] - a.lengths()[chain.get(k)[0]];
        double wayB = b.lengths()[chain.get(other)[1]] - b.lengths()[chain.get(k)[1]];
        double off = Math.abs(wayB - ratio * wayA);
        if (off < 0.3 * Math.abs(wayB) + 400) agreeing++;
      }
      if (agreeing >= 2) kept.add(chain.get(k));
    }
    return kept;
  }

  /// A way along the lengths of two texts, through their ties: a first guess before anything else
  /// is known.
  public static List<int[]> alongLengths(CodedText a, CodedText b, Ties ties) {
    var ends = List.of(new int[] {0, 0}, new int[] {a.size(), b.size()});
    return List.of(alongLengths(ties.through(ends), a, b));
  }

  /// Adds corners between anchors where the texts' lengths go on in step, so that no box is large.
  private static int[][] alongLengths(List<int[]> corners, CodedText a, CodedText b) {
    var path = new ArrayList<int[]>();
    for (int k = 0; k + 1 < corners.size(); k++) {
      int[] from = corners.get(k);
      int[] to = corners.get(k + 1);
      path.add(from);
      double lengthA = Math.max(1, a.lengths()[to[0]] - a.lengths()[from[0]]);
      double lengthB = b.lengths()[to[1]] - b.lengths()[from[1]];
      int j = from[1];
      for (int i = from[0] + 1; i < to[0]; i++) {
        double share = (a.lengths()[i] - a.lengths()[from[0]]) / lengthA;
        while (j < to[1] && b.lengths()[j] - b.lengths()[from[1]] < share * lengthB) j++;
        path.add(new int[] {i, j});
      }
    }
    path.add(corners.getLast());
    return path.toArray(int[][]::new);
  }
}
