package concord.bench;

import java.util.List;

/// Seconds of processor time.
///
/// @param coldSeconds the first call in this JVM
/// @param warmSeconds the rounds after warming up, sorted
public record Timing(String who, double coldSeconds, List<Double> warmSeconds) {

  public Timing {
    if (warmSeconds.isEmpty()) throw new IllegalArgumentException("no rounds");
    warmSeconds = warmSeconds.stream().sorted().toList();
  }

  /// The median of the rounds.
  public double warm() {
    int middle = warmSeconds.size() / 2;
    return warmSeconds.size() % 2 == 1
        ? warmSeconds.get(middle)
        : (warmSeconds.get(middle - 1) + warmSeconds.get(middle)) / 2;
  }

  /// How far the rounds lie apart: half the distance of slowest and fastest by the median.
  public double spread() {
    return (warmSeconds.getLast() - warmSeconds.getFirst()) / 2 / warm();
  }
}
