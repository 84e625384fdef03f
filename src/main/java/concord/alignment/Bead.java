package concord.alignment;

import java.util.List;

/// Segments that say the same thing: for each version, in the order of [Alignment#languages()],
/// the 0-based numbers of zero or more segments.
///
/// @param segments one list a version, ascending; empty where the version is silent
/// @param confidence probability that exactly these belong together, 0 to 1
public record Bead(List<List<Integer>> segments, double confidence) {

  /// From which confidence on a bead is shown as sure: nine in ten beads of news in four languages
  /// are, and of those 995 in 1,000 are right (docs/alignment.md).
  public static final double SURE = 0.95;

  public Bead {
    segments = segments.stream().map(List::copyOf).toList();
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
    if (segments.stream().allMatch(List::isEmpty)) {
      throw new IllegalArgumentException("a bead without segments");
    }
  }
}
