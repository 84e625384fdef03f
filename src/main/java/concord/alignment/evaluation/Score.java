package concord.alignment.evaluation;

import concord.alignment.Alignment;
import concord.alignment.Bead;
import java.util.HashSet;
import java.util.List;

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
    var own =
        new Gold(alignment.languages(), alignment.beads().stream().map(Bead::segments).toList())
            .only(gold.languages());
    var people = gold.only(gold.languages());
    var expected = new HashSet<>(people.beads());
    var found = new HashSet<>(own.beads());
    boolean pair = gold.languages().size() == 2;
    int right = (int) found.stream().filter(expected::contains).count();
    int hit = (int) expected.stream().filter(b -> counts(b, pair) && found.contains(b)).count();
    int counted = (int) expected.stream().filter(b -> counts(b, pair)).count();
    return new Score(right, found.size(), hit, counted);
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
