package concord.alignment;

import concord.alignment.cost.Ties;
import concord.alignment.joint.JointBead;
import concord.alignment.joint.Rough;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// What is searched over instead of segments where beads are fixed: the segments that a fixed bead
/// has of one version are one unit, all others are a unit each.
///
/// @param starts for each version the first segment of each unit, and its size at last
/// @param beads the fixed beads: for each version the unit it has, [Rough#SILENT] or [Rough#FREE]
/// @param settled for each version the units of fixed beads that leave no version free
record Units(int[][] starts, List<int[]> beads, boolean[][] settled) {

  static Units of(List<Version> versions, List<FixedBead> fixed) {
    int n = versions.size();
    var starts = new int[n][];
    var beads = new ArrayList<int[]>();
    for (int b = 0; b < fixed.size(); b++) beads.add(new int[n]);
    for (int v = 0; v < n; v++) {
      var version = versions.get(v);
      var found = new int[version.size() + 1];
      int units = 0;
      int segment = 0;
      for (int b = 0; b < fixed.size(); b++) {
        var numbers = fixed.get(b).of(version);
        beads.get(b)[v] = fixed.get(b).names(version) ? Rough.SILENT : Rough.FREE;
        if (numbers.isEmpty()) continue;
        while (segment < numbers.getFirst()) found[units++] = segment++;
        beads.get(b)[v] = units;
        found[units++] = segment;
        segment = numbers.getLast() + 1;
      }
      while (segment < version.size()) found[units++] = segment++;
      found[units] = version.size();
      starts[v] = Arrays.copyOf(found, units + 1);
    }
    return new Units(starts, beads, settled(starts, beads));
  }

  private static boolean[][] settled(int[][] starts, List<int[]> beads) {
    var settled = new boolean[starts.length][];
    for (int v = 0; v < starts.length; v++) settled[v] = new boolean[starts[v].length - 1];
    for (int[] bead : beads) {
      if (Arrays.stream(bead).anyMatch(unit -> unit == Rough.FREE)) continue;
      for (int v = 0; v < bead.length; v++) if (bead[v] >= 0) settled[v][bead[v]] = true;
    }
    return settled;
  }

  int size(int version) {
    return starts[version].length - 1;
  }

  int[] sizes() {
    return IntStream.range(0, starts.length).map(this::size).toArray();
  }

  /// The segments of some units.
  List<Integer> segments(int version, int unit, int count) {
    return IntStream.range(starts[version][unit], starts[version][unit + count]).boxed().toList();
  }

  /// Whether nothing of a bead was left to the search.
  boolean isFixed(JointBead found) {
    for (int v = 0; v < starts.length; v++) {
      if (found.counts()[v] == 1 && settled[v][found.starts()[v]]) return true;
    }
    return false;
  }

  /// What is fixed between two versions.
  Ties ties(int p, int q) {
    if (beads.isEmpty()) return Ties.none();
    var closedP = new boolean[size(p)];
    var closedQ = new boolean[size(q)];
    var muteP = new boolean[size(p)];
    var muteQ = new boolean[size(q)];
    var ties = new ArrayList<Ties.Tie>();
    for (int[] bead : beads) {
      if (bead[p] >= 0) closedP[bead[p]] = true;
      if (bead[q] >= 0) closedQ[bead[q]] = true;
      if (bead[p] >= 0 && bead[q] >= 0) ties.add(new Ties.Tie(bead[p], bead[q]));
      if (bead[p] >= 0 && bead[q] == Rough.SILENT) muteP[bead[p]] = true;
      if (bead[q] >= 0 && bead[p] == Rough.SILENT) muteQ[bead[q]] = true;
    }
    return Ties.of(closedP, closedQ, muteP, muteQ, ties);
  }

  /// Boundaries from start to end that respect everything fixed: each unit by itself but for those
  /// of a fixed bead, which end together. Empty where nothing is fixed.
  List<int[]> way() {
    if (beads.isEmpty()) return List.of();
    var way = new ArrayList<int[]>();
    var at = new int[starts.length];
    way.add(at.clone());
    for (int[] bead : beads) {
      for (int v = 0; v < at.length; v++) advance(way, at, v, bead[v]);
      for (int v = 0; v < at.length; v++) if (bead[v] >= 0) at[v]++;
      way.add(at.clone());
    }
    for (int v = 0; v < at.length; v++) advance(way, at, v, size(v));
    return way;
  }

  private static void advance(List<int[]> way, int[] at, int version, int to) {
    while (at[version] < to) {
      at[version]++;
      way.add(at.clone());
    }
  }
}
