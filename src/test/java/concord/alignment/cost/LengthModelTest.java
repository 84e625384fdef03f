package concord.alignment.cost;

import static org.assertj.core.api.Assertions.assertThat;

import concord.alignment.lexicon.CodedText;
import concord.alignment.lexicon.Vocabulary;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LengthModelTest {

  private static final CodedText LONG = text(40, 90, 140, 30, 60);
  private static final CodedText HALF = text(20, 45, 70, 15, 30);

  private final LengthModel model = LengthModel.general(List.of(LONG), List.of(HALF));

  @Test
  void the_ratio_of_the_texts_is_the_best_length() {
    assertThat(score(90, 45)).isPositive().isGreaterThan(score(90, 90));
    assertThat(score(90, 300)).isNegative();
  }

  @Test
  void many_exact_beads_make_it_stricter() {
    var samples =
        IntStream.range(20, 400).mapToObj(n -> new LengthModel.Sample(2 * n, n, 1)).toList();
    var strict = model.learned(samples);
    assertThat(strict.spread()).isLessThan(model.spread());
    assertThat(strict.logRatio()).isBetween(Math.log(0.45), Math.log(0.55));
  }

  @Test
  void nothing_learned_changes_little() {
    var same = model.learned(List.of());
    assertThat(same.logRatio()).isEqualTo(model.logRatio());
    assertThat(same.spreadPerLength()).isBetween(2.9, 3.1);
  }

  @Test
  void paragraph_ends_speak_only_where_both_texts_have_them_together() {
    var together = BreakModel.learned(new double[] {20, 1, 1, 60}, new double[] {0, 30});
    assertThat(together.both()).isPositive();
    assertThat(together.one()).isNegative();
    assertThat(together.inside()).isNegative();
    var chance = BreakModel.learned(new double[] {10, 30, 30, 90}, new double[] {10, 30});
    assertThat(chance.both()).isBetween(-0.1, 0.1);
    assertThat(BreakModel.learned(new double[] {0, 0, 0, 80}, new double[2]).none())
        .isBetween(-0.03, 0.03);
  }

  @Test
  void shapes_sum_to_one_and_lean_to_what_was_seen() {
    var general = ShapePrior.fromPapers();
    double sum = 0;
    for (int a = 1; a <= ShapePrior.LONGEST; a++) {
      for (int b = 1; b <= ShapePrior.LONGEST; b++) sum += Math.exp(general.log(a, b));
    }
    assertThat(sum).isBetween(0.999, 1.001);
    var counts = new double[ShapePrior.LONGEST + 1][ShapePrior.LONGEST + 1];
    counts[1][3] = 500;
    assertThat(ShapePrior.learned(counts).log(1, 3)).isGreaterThan(Math.log(0.8));
    assertThat(general.log(6, 6)).isEqualTo(Double.NEGATIVE_INFINITY);
  }

  private double score(double a, double b) {
    double logA = Math.log(a);
    double logB = Math.log(b);
    return model.score(
        logA, Math.sqrt(a), model.chanceA(1, logA), logB, Math.sqrt(b), model.chanceB(1, logB));
  }

  private static CodedText text(int... lengths) {
    var segments = IntStream.of(lengths).mapToObj("x"::repeat).toList();
    return CodedText.of(segments, new int[lengths.length], List::of, new Vocabulary());
  }
}
