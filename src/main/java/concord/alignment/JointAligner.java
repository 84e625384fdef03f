package concord.alignment;

import concord.alignment.evidence.Knowledge;
import java.util.ArrayList;
import java.util.List;

/// Ties segments together by their place.
final class JointAligner implements Aligner {

  @Override
  public Alignment align(List<Version> versions, Knowledge knowledge) {
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
