package concord.alignment.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concord.alignment.cost.Band;
import concord.alignment.cost.BeadScore;
import concord.alignment.cost.BreakModel;
import concord.alignment.cost.LengthModel;
import concord.alignment.cost.ShapePrior;
import concord.alignment.cost.Silences;
import concord.alignment.lexicon.CodedText;
import concord.alignment.lexicon.ModelOne;
import concord.alignment.lexicon.PseudoCounts;
import concord.alignment.lexicon.Vocabulary;
import concord.alignment.search.PairSearch.PairBead;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The searches against counting out every path.
class PairSearchTest {

  private static final Silences SILENCES =
      new Silences(Math.log(0.01), Math.log(0.3), Math.log(0.2));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void best_path_and_probabilities_are_those_of_counting_out_every_path(long seed) {
    var score = score(new Random(seed), 4, 5);
    var search = new PairSearch(score, 1);
    var beads = search.best();
    double[] bestAndTotal = {Double.NEGATIVE_INFINITY, 0, 0};
    walk(score, 0, 0, 0, 0, false, bestAndTotal, beads.getFirst());
    assertThat(sum(score, beads)).isCloseTo(bestAndTotal[0], within(1e-3));
    assertThat(beads.getFirst().probability())
        .isCloseTo(bestAndTotal[2] / bestAndTotal[1], within(1e-3));
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

  @Test
  void a_long_silence_leaves_the_beads_around_it_alone() {
    var words = new Vocabulary();
    var others = new Vocabulary();
    var lines = IntStream.range(0, 40).mapToObj(i -> "w" + i + " x" + i + " y" + i).toList();
    var a = CodedText.of(lines, new int[40], s -> List.of(s.split(" ")), words);
    var kept = Stream.concat(lines.stream().limit(10), lines.stream().skip(30)).toList();
    var b = CodedText.of(kept, new int[20], s -> List.of(s.split(" ")), others);
    var beads = new PairSearch(score(a, words, b, others), 1).best();
    assertThat(beads).hasSize(40);
    assertThat(beads).filteredOn(bead -> bead.countB() == 0).hasSize(20);
    assertThat(beads)
        .filteredOn(bead -> bead.countB() == 1)
        .allSatisfy(
            bead -> assertThat(bead.i()).isEqualTo(bead.j() < 10 ? bead.j() : bead.j() + 20));
  }

  private static double sum(BeadScore score, List<PairBead> beads) {
    double sum = 0;
    int last = 0;
    for (PairBead bead : beads) {
      int now = bead.countB() == 0 ? 1 : bead.countA() == 0 ? 2 : 0;
      sum +=
          now > 0
              ? silent(last, now)
              : score.score(bead.i(), bead.countA(), bead.j(), bead.countB());
      last = now;
    }
    return sum;
  }

  private static double silent(int last, int now) {
    if (last == now) return SILENCES.onward();
    return SILENCES.open() + (last == 0 ? 0 : SILENCES.turn());
  }

  /// Counts out every path: the best, the sum of all, the sum of those that have a bead.
  private static void walk(
      BeadScore score,
      int i,
      int j,
      int last,
      double sum,
      boolean has,
      double[] found,
      PairBead sought) {
    if (i == 4 && j == 5) {
      found[0] = Math.max(found[0], sum);
      found[1] += Math.exp(sum);
      if (has) found[2] += Math.exp(sum);
      return;
    }
    for (int a = 0; i + a <= 4; a++) {
      for (int b = 0; j + b <= 5; b++) {
        boolean silent = a + b == 1;
        if (!silent && !ShapePrior.isShape(a, b)) continue;
        int now = !silent ? 0 : a == 1 ? 1 : 2;
        boolean same =
            a == sought.countA()
                && b == sought.countB()
                && (a == 0 || i == sought.i())
                && (b == 0 || j == sought.j());
        double step = silent ? silent(last, now) : score.score(i, a, j, b);
        walk(score, i + a, j + b, now, sum + step, has || same, found, sought);
      }
    }
  }

  private static BeadScore score(Random random, int n, int m) {
    var words = new Vocabulary();
    var others = new Vocabulary();
    var a = text(random, n, words);
    var b = text(random, m, others);
    return score(a, words, b, others);
  }

  private static BeadScore score(CodedText a, Vocabulary words, CodedText b, Vocabulary others) {
    int n = a.size();
    int m = b.size();
    var known = new PseudoCounts();
    for (int w = 0; w < words.size(); w++) {
      int same = others.number(words.type(w));
      if (same >= 0) known.add(w, same, 2);
    }
    var learned = new ModelOne(words.unigram(), others.unigram(), 0.5).learn(List.of(), known);
    return new BeadScore(
        a,
        b,
        Band.whole(n, m),
        new BeadScore.Models(
            ShapePrior.fromPapers(),
            SILENCES,
            LengthModel.general(List.of(a), List.of(b)),
            BreakModel.silent(),
            learned.aToB(),
            learned.bToA(),
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
