package concord.alignment.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concord.alignment.Alignment;
import concord.alignment.Bead;
import concord.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTest {

  private static final Gold GOLD =
      Gold.read(
          List.of(
              "# why", "#\ten\tru\tconfidence", "0\t0\t1.0", "1,2\t1\t1.0", "\t2\t0.5", "3\t3\t1"));

  @Test
  void precision_counts_all_beads_and_recall_of_pairs_those_that_speak() {
    var found =
        new Alignment(
            List.of(Language.RU, Language.EN),
            List.of(
                bead(List.of(0), List.of(0)),
                bead(List.of(1), List.of(1)),
                bead(List.of(), List.of(2)),
                bead(List.of(2), List.of()),
                bead(List.of(3), List.of(3))));
    var score = Score.of(GOLD, found);
    assertThat(score).isEqualTo(new Score(3, 5, 2, 3));
    assertThat(score.f1()).isCloseTo(2 * 0.6 * (2 / 3.0) / (0.6 + 2 / 3.0), within(1e-9));
  }

  @Test
  void the_gold_itself_is_perfect() {
    var same =
        new Alignment(GOLD.languages(), GOLD.beads().stream().map(b -> new Bead(b, 1)).toList());
    assertThat(Score.of(GOLD, same).f1()).isEqualTo(1);
    assertThat(Score.none().f1()).isZero();
  }

  private static Bead bead(List<Integer> first, List<Integer> second) {
    return new Bead(List.of(first, second), 1);
  }
}
