package concord.alignment.joint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Beads of all versions through one of them, for a search that was stopped: where its beads with
/// all others end at once. What is fixed stands here too.
public final class Rough {

  /// Where a boundary of the middle falls in another version; empty where no bead of the two ends.
  @FunctionalInterface
  public interface Image {
    Optional<Integer> of(int version, int boundary);
  }

  /// The fixed bead holds nothing of the version.
  public static final int SILENT = -1;

  /// The fixed bead may hold anything of the version.
  public static final int FREE = -2;

  private Rough() {}

  /// @param sizes of the versions
  /// @param middle the version that all others are seen from
  /// @param fixed for each fixed bead and version its unit, [#SILENT] or [#FREE]
  /// @return beads without any probability
  public static List<JointBead> beads(int[] sizes, int middle, List<int[]> fixed, Image image) {
    var way = through(way(sizes, middle, image), fixed);
    var beads = new ArrayList<JointBead>();
    for (int k = 0; k + 1 < way.size(); k++) {
      var counts = new int[sizes.length];
      boolean moves = false;
      for (int v = 0; v < counts.length; v++) {
        counts[v] = way.get(k + 1)[v] - way.get(k)[v];
        moves |= counts[v] > 0;
      }
      if (moves) beads.add(new JointBead(way.get(k), counts, 0));
    }
    return beads;
  }

  private static List<int[]> way(int[] sizes, int middle, Image image) {
    var way = new ArrayList<int[]>();
    way.add(new int[sizes.length]);
    for (int i = 1; i < sizes[middle]; i++) {
      var state = new int[sizes.length];
      boolean together = true;
      for (int v = 0; v < sizes.length && together; v++) {
        var at = v == middle ? Optional.of(i) : image.of(v, i);
        together = at.isPresent();
        state[v] = at.orElse(0);
      }
      if (together) way.add(state);
    }
    way.add(sizes.clone());
    return way;
  }

  /// The way with both ends of every fixed bead on it and nothing between them. States that lie
  /// before one bead and behind a later one are left out.
  private static List<int[]> through(List<int[]> way, List<int[]> fixed) {
    if (fixed.isEmpty()) return way;
    int[][] upcoming = upcoming(fixed, way.getLast());
    var through = new ArrayList<int[]>();
    int next = 0;
    for (int k = 0; k <= fixed.size(); k++) {
      var bead = k < fixed.size() ? fixed.get(k) : way.getLast();
      for (; next < way.size() && (k == fixed.size() || !isBehind(way.get(next), bead)); next++) {
        if (isBefore(way.get(next), upcoming[k])) through.add(way.get(next));
      }
      if (k == fixed.size()) break;
      var start = through.getLast().clone();
      var end = start.clone();
      for (int v = 0; v < bead.length; v++) {
        if (bead[v] >= 0) {
          start[v] = bead[v];
          end[v] = bead[v] + 1;
        } else if (bead[v] == FREE) {
          end[v] = Math.max(start[v], Math.min(way.get(next)[v], upcoming[k + 1][v]));
        }
      }
      through.add(start);
      through.add(end);
    }
    return through;
  }

  /// For each fixed bead and version the first unit that this bead or a later one has.
  private static int[][] upcoming(List<int[]> fixed, int[] sizes) {
    var upcoming = new int[fixed.size() + 1][];
    upcoming[fixed.size()] = sizes;
    for (int k = fixed.size() - 1; k >= 0; k--) {
      upcoming[k] = upcoming[k + 1].clone();
      for (int v = 0; v < sizes.length; v++) {
        if (fixed.get(k)[v] >= 0) upcoming[k][v] = fixed.get(k)[v];
      }
    }
    return upcoming;
  }

  private static boolean isBefore(int[] state, int[] units) {
    for (int v = 0; v < units.length; v++) if (state[v] > units[v]) return false;
    return true;
  }

  private static boolean isBehind(int[] state, int[] bead) {
    for (int v = 0; v < bead.length; v++) if (bead[v] >= 0 && state[v] <= bead[v]) return false;
    return true;
  }
}
