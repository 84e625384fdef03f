package concord.alignment.cost;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What people have fixed between two texts, and no search may undo.
///
/// A *closed* segment shares its bead with no other segment of its text; a *mute* one is closed and
/// has nothing in the other text; a *tied* one has exactly its partner there. Each tie pinches the
/// table of boundaries: what lies before one of the two lies before the other.
public final class Ties {

  /// Segment `a` of the one text and `b` of the other are a bead.
  public record Tie(int a, int b) {}

  private static final Ties NONE =
      new Ties(new boolean[0], new boolean[0], new boolean[0], new boolean[0], List.of(), true);

  private final boolean[] closedA;
  private final boolean[] closedB;
  private final boolean[] muteA;
  private final boolean[] muteB;
  private final List<Tie> ties;
  private final boolean free;
  private final int[] lows;
  private final int[] highs;

  private Ties(
      boolean[] closedA,
      boolean[] closedB,
      boolean[] muteA,
      boolean[] muteB,
      List<Tie> ties,
      boolean free) {
    this.closedA = closedA;
    this.closedB = closedB;
    this.muteA = muteA;
    this.muteB = muteB;
    this.ties = List.copyOf(ties);
    this.free = free;
    this.lows = new int[closedA.length + 1];
    this.highs = new int[closedA.length + 1];
    Arrays.fill(highs, closedB.length);
    for (Tie tie : ties) {
      lows[tie.a + 1] = tie.b + 1;
      highs[tie.a] = tie.b;
    }
    for (int i = 1; i < lows.length; i++) lows[i] = Math.max(lows[i], lows[i - 1]);
    for (int i = highs.length - 2; i >= 0; i--) highs[i] = Math.min(highs[i], highs[i + 1]);
  }

  /// Nothing is fixed.
  public static Ties none() {
    return NONE;
  }

  /// @param closedA one a segment of the first text; `muteA` likewise, and both of the second
  /// @param ties ascending in both texts
  public static Ties of(
      boolean[] closedA, boolean[] closedB, boolean[] muteA, boolean[] muteB, List<Tie> ties) {
    return new Ties(closedA, closedB, muteA, muteB, ties, false);
  }

  public boolean isFree() {
    return free;
  }

  public List<Tie> ties() {
    return ties;
  }

  /// Whether a pair of boundaries may fall together.
  public boolean holds(int i, int j) {
    return free || (j >= lows[i] && j <= highs[i]);
  }

  /// Whether `countA` segments from `i` and `countB` from `j` may be a bead, as far as what stands
  /// in it goes; both ends must hold besides.
  public boolean permits(int i, int countA, int j, int countB) {
    return free
        || (fits(closedA, muteA, i, countA, countB) && fits(closedB, muteB, j, countB, countA));
  }

  private static boolean fits(boolean[] closed, boolean[] mute, int from, int count, int others) {
    if (count == 1) return !mute[from] || others == 0;
    for (int k = from; k < from + count; k++) if (closed[k]) return false;
    return true;
  }

  /// The band without the boundaries that the ties keep apart.
  public Band within(Band band) {
    if (free) return band;
    var low = new int[lows.length];
    var high = new int[lows.length];
    for (int i = 0; i < low.length; i++) {
      low[i] = Math.max(lows[i], band.lows()[i]);
      high[i] = Math.min(highs[i], band.highs()[i]);
    }
    return new Band(low, high);
  }

  /// A way of corners that goes through every tie: those given that no tie forbids, and both ends
  /// of each tie.
  public List<int[]> through(List<int[]> corners) {
    if (free) return corners;
    var way = new ArrayList<int[]>();
    int next = 0;
    for (int[] corner : corners) {
      while (next < ties.size() && ties.get(next).a < corner[0]) add(way, ties.get(next++));
      if (holds(corner[0], corner[1])) add(way, corner);
    }
    while (next < ties.size()) add(way, ties.get(next++));
    return way;
  }

  private static void add(List<int[]> way, Tie tie) {
    add(way, new int[] {tie.a, tie.b});
    add(way, new int[] {tie.a + 1, tie.b + 1});
  }

  private static void add(List<int[]> way, int[] corner) {
    if (!way.isEmpty()) {
      int[] last = way.getLast();
      if (corner[0] < last[0] || corner[1] < last[1]) return;
    }
    way.add(corner);
  }
}
