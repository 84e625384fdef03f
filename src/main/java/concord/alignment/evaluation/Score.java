package concord.alignment.evaluation;

import concord.alignment.Alignment;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Exact beads found: all columns right or nothing.
///
/// Precision counts every bead found, silent ones too. For two versions, recall counts the gold
/// beads in which both speak (Sennrich and Volk 2010, as in the score of vecalign); for more it
/// counts all of them.
///
/// @param right beads found that are in the gold
/// @param found beads found
/// @param hit gold beads that were found, of those that count
/// @param gold gold beads that count
public record Score(int right, int found, int hit, int gold) {

  public static Score none() {
    return new Score(0, 0, 0, 0);
  }

  /// @param alignment of the languages of the gold, in any order
  public static Score of(Gold gold, Alignment alignment) {
    return strict(gold, Gold.of(alignment).only(gold.languages()));
  }

  /// Beads that are exactly those of people.
  public static Score strict(Gold people, Gold own) {
    boolean pair = people.languages().size() == 2;
    var expected = new HashSet<>(people.only(people.languages()).beads());
    var found = new HashSet<>(own.only(people.languages()).beads());
    int right = (int) found.stream().filter(expected::contains).count();
    int hit = (int) expected.stream().filter(b -> counts(b, pair) && found.contains(b)).count();
    int counted = (int) expected.stream().filter(b -> counts(b, pair)).count();
    return new Score(right, found.size(), hit, counted);
  }

  /// Beads of two versions that share a link with one of people.
  public static Score lax(Gold people, Gold own) {
    var expected = new HashSet<>(people.only(people.languages()).beads());
    var found = new HashSet<>(own.only(people.languages()).beads());
    var speaking = found.stream().filter(b -> counts(b, true)).collect(Collectors.toSet());
    var counted = expected.stream().filter(b -> counts(b, true)).collect(Collectors.toSet());
    return new Score(
        linked(found, expected), found.size(), linked(counted, speaking), counted.size());
  }

  private static int linked(Set<List<List<Integer>>> beads, Set<List<List<Integer>>> others) {
    var links = new HashMap<Integer, Set<Integer>>();
    for (var other : others) {
      for (int a : other.get(0))
        links.computeIfAbsent(a, k -> new HashSet<>()).addAll(other.get(1));
    }
    int linked = 0;
    for (var bead : beads) {
      boolean shares =
          bead.get(0).stream()
              .anyMatch(
                  a -> bead.get(1).stream().anyMatch(links.getOrDefault(a, Set.of())::contains));
      if (shares || others.contains(bead)) linked++;
    }
    return linked;
  }

  private static boolean counts(List<List<Integer>> bead, boolean pair) {
    return !pair || bead.stream().noneMatch(List::isEmpty);
  }

  public Score plus(Score other) {
    return new Score(right + other.right, found + other.found, hit + other.hit, gold + other.gold);
  }

  public double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  public double recall() {
    return gold == 0 ? 0 : (double) hit / gold;
  }

  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
