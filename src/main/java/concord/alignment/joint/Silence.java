package concord.alignment.joint;

import concord.alignment.cost.Silences;

/// What it costs that versions are silent in a bead, given which were silent in the bead before: a
/// stretch that a version lacks is one event, not one a segment.
///
/// @param versions how many there are
/// @param prices of two texts
record Silence(int versions, Silences prices) {

  /// A version that falls silent where others speak is likelier a bead cut in the wrong place than
  /// a sentence left out, so it costs more than a segment that stands alone.
  private static final double AMONG_SPEAKING = 1.2;

  /// The silent versions of a step between two states, a bit each.
  static int mask(int[] before, int[] after) {
    int mask = 0;
    for (int v = 0; v < before.length; v++) if (before[v] == after[v]) mask |= 1 << v;
    return mask;
  }

  /// @param mask the silent versions of this step; `earlier` those of the step before it
  double cost(int[] before, int[] after, int mask, int earlier) {
    if (mask == 0) return 0;
    double among = versions - Integer.bitCount(mask) == 1 ? 1 : AMONG_SPEAKING;
    double sum = 0;
    for (int silent = 0; silent < versions; silent++) {
      if ((mask >> silent & 1) == 0) continue;
      boolean silentBefore = (earlier >> silent & 1) == 1;
      for (int speaking = 0; speaking < versions; speaking++) {
        if ((mask >> speaking & 1) == 1) continue;
        boolean spokeBefore = (earlier >> speaking & 1) == 0;
        int segments = after[speaking] - before[speaking];
        boolean goesOn = silentBefore && spokeBefore;
        double first = goesOn ? prices.onward() : among * prices.open();
        if (!silentBefore && !spokeBefore) first += prices.turn();
        sum += first + (segments - 1) * prices.onward();
      }
    }
    return sum * 2 / versions;
  }
}
