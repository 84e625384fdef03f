package concord.alignment;

import java.util.ArrayList;
import java.util.List;

/// Ties segments together by their place.
final class JointAligner implements Aligner {

  @Override
  public List<Alignment> alignAll(List<List<Version>> statements, Knowledge knowledge) {
    return statements.stream().map(JointAligner::byPlace).toList();
  }

  private static Alignment byPlace(List<Version> versions) {
    var beads = new ArrayList<Bead>();
    int longest = versions.stream().mapToInt(Version::size).max().orElse(0);
    for (int i = 0; i < longest; i++) {
      int number = i;
      beads.add(
          new Bead(
              versions.stream()
                  .map(v -> number < v.size() ? List.of(number) : List.<Integer>of())
                  .toList(),
              0.5));
    }
    return new Alignment(versions.stream().map(Version::language).toList(), beads);
  }
}
