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

  @Test
  void a_cut_inside_a_bead_of_people_is_no_mistake_where_they_tied_whole_segments_only() {
    var people = Gold.read(List.of("#\ten\tru", "0,1\t0,1", "2\t2"));
    var finer = Gold.read(List.of("#\ten\tru", "0\t0", "1\t1", "2\t2"));
    var across = Gold.read(List.of("#\ten\tru", "0\t0", "1,2\t1,2"));
    assertThat(finer.mergedWithin(people)).isEqualTo(people);
    assertThat(across.mergedWithin(people)).isEqualTo(across);
  }

  @Test
  void a_link_in_common_is_enough_where_scores_are_lax() {
    var own = Gold.read(List.of("#\ten\tru", "0\t0", "1\t1", "2\t2", "3\t3"));
    assertThat(Score.strict(GOLD, own)).isEqualTo(new Score(2, 4, 2, 3));
    assertThat(Score.lax(GOLD, own)).isEqualTo(new Score(3, 4, 3, 3));
  }

  @Test
  void confidence_is_compared_with_the_share_that_is_right() {
    var found =
        new Alignment(
            List.of(Language.EN, Language.RU),
            List.of(
                new Bead(List.of(List.of(0), List.of(0)), 0.98),
                new Bead(List.of(List.of(1, 2), List.of(1, 2)), 0.9),
                new Bead(List.of(List.of(3), List.of(3)), 0.62)));
    var reliability = Reliability.of(GOLD, found, false, 0.95);
    assertThat(reliability.total()).isEqualTo(3);
    assertThat(reliability.sure()).isEqualTo(1);
    assertThat(reliability.sureRight()).isEqualTo(1);
    assertThat(reliability.error()).isCloseTo((0.88 + 0.38) / 3, within(1e-9));
  }

  private static Bead bead(List<Integer> first, List<Integer> second) {
    return new Bead(List.of(first, second), 1);
  }
}
