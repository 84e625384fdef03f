package concord.alignment.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concord.alignment.cost.Band;
import concord.alignment.cost.BeadScore;
import concord.alignment.cost.BreakModel;
import concord.alignment.cost.LengthModel;
import concord.alignment.cost.ShapePrior;
import concord.alignment.lexicon.CodedText;
import concord.alignment.lexicon.ModelOne;
import concord.alignment.lexicon.PseudoCounts;
import concord.alignment.lexicon.Vocabulary;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The searches against counting out every path.
class PairSearchTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void best_path_and_probabilities_are_those_of_counting_out_every_path(long seed) {
    var score = score(new Random(seed), 4, 5);
    var search = new PairSearch(score, 1);
    var beads = search.best();
    double found =
        beads.stream().mapToDouble(b -> score.score(b.i(), b.countA(), b.j(), b.countB())).sum();
    double[] bestAndTotal = {Double.NEGATIVE_INFINITY, 0};
    walk(score, 0, 0, 0, bestAndTotal);
    assertThat(found).isCloseTo(bestAndTotal[0], within(1e-3));
    var first = beads.getFirst();
    double[] through = {Double.NEGATIVE_INFINITY, 0};
    walk(
        score,
        first.countA(),
        first.countB(),
        score.score(0, first.countA(), 0, first.countB()),
        through);
    assertThat(first.probability()).isCloseTo(through[1] / bestAndTotal[1], within(1e-3));
    assertThat(search.boundary(0, 0)).isCloseTo(1, within(1e-6));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 6, 30})
  void a_band_around_a_path_holds_it_and_turns_over(int width) {
    int[][] corners = {{0, 0}, {3, 1}, {3, 9}, {20, 12}, {31, 40}};
    var band = Band.around(corners, width);
    for (int[] corner : corners) assertThat(band.holds(corner[0], corner[1])).isTrue();
    var turned = band.transposed();
    for (int i = 0; i <= 31; i++) {
      for (int j = 0; j <= 40; j++) {
        assertThat(turned.holds(j, i)).as("%d %d", i, j).isEqualTo(band.holds(i, j));
      }
    }
  }

  private static void walk(BeadScore score, int i, int j, double sum, double[] bestAndTotal) {
    if (i == 4 && j == 5) {
      bestAndTotal[0] = Math.max(bestAndTotal[0], sum);
      bestAndTotal[1] += Math.exp(sum);
      return;
    }
    for (int a = 0; i + a <= 4; a++) {
      for (int b = 0; j + b <= 5; b++) {
        if (!ShapePrior.isShape(a, b)) continue;
        walk(score, i + a, j + b, sum + score.score(i, a, j, b), bestAndTotal);
      }
    }
  }

  private static BeadScore score(Random random, int n, int m) {
    var words = new Vocabulary();
    var others = new Vocabulary();
    var a = text(random, n, words);
    var b = text(random, m, others);
    var known = new PseudoCounts();
    for (int w = 0; w < words.size(); w++) {
      int same = others.number(words.type(w));
      if (same >= 0) known.add(w, same, 2);
    }
    return new BeadScore(
        a,
        b,
        Band.whole(n, m),
        new BeadScore.Models(
            ShapePrior.general(0.01),
            LengthModel.general(List.of(a), List.of(b)),
            BreakModel.silent(),
            new ModelOne(words.size(), others.unigram(), 0.5).learn(List.of(), known),
            new ModelOne(others.size(), words.unigram(), 0.5).learn(List.of(), known.reversed()),
            ShapePrior.LONGEST));
  }

  private static CodedText text(Random random, int size, Vocabulary vocabulary) {
    var segments =
        IntStream.range(0, size)
            .mapToObj(
                i ->
                    IntStream.range(0, 1 + random.nextInt(6))
                        .mapToObj(k -> "w" + random.nextInt(9))
                        .collect(Collectors.joining(" ")))
            .toList();
    return CodedText.of(segments, new int[size], s -> List.of(s.split(" ")), vocabulary);
  }
}
