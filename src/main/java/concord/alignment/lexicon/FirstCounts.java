package concord.alignment.lexicon;

import concord.alignment.lexicon.ModelOne.Example;
import concord.alignment.pulse.Pulse;
import java.util.Arrays;
import java.util.List;

/// The first round of [ModelOne], both ways at once, and what lives through it.
///
/// In the first round all pairs of words are equally probable but for what is known beforehand, so
/// the share that a pair of tokens gets follows from the segments' sizes and the known pairs alone.
/// That is why counts can be gathered one source type after the other, with no table of all pairs
/// that ever meet; and the discount leaves few of them, most of those being chance meetings. A
/// *cell* is such a pair of types, a *meeting* a place where its tokens stand in one example.
final class FirstCounts {

  /// Tokens of all examples in one row, of either side, and where each example's begin.
  private final int[] tokensA;

  private final int[] tokensB;
  private final int[] startsA;
  private final int[] startsB;

  /// The example that each token of the first side stands in.
  private final int[] exampleOfA;

  private final List<Example> examples;
  private final KnownPairs known;
  private final Pulse pulse;

  /// Places of each source type among the tokens: [#places] from `placeStarts[type]` on.
  private final int[] placeStarts;

  private final int[] places;

  /// What one occurrence gives to each of its partners, before what is known of them.
  private final float[] shareA;

  private final float[] shareB;

  /// The cell of each target type in the row at hand, where it is one of the row.
  private final int[] cellOf;

  private int cells;
  private int[] sources = new int[1 << 10];
  private int[] targets = new int[1 << 10];
  private float[] countsAtoB = new float[1 << 10];
  private float[] countsBtoA = new float[1 << 10];
  private float[] priors = new float[1 << 10];

  /// Of each source type, and of each target type, before the discount.
  private final double[] totalsA;

  private final double[] totalsB;

  private int meetings;
  private int[] meetingA = new int[1 << 10];
  private int[] meetingB = new int[1 << 10];
  private int[] meetingCell = new int[1 << 10];

  FirstCounts(
      List<Example> examples, PseudoCounts pseudo, int sourceTypes, int targetTypes, Pulse pulse) {
    this.examples = examples;
    this.pulse = pulse;
    this.known = KnownPairs.of(pseudo, sourceTypes);
    int n = examples.size();
    this.startsA = new int[n + 1];
    this.startsB = new int[n + 1];
    for (int x = 0; x < n; x++) {
      startsA[x + 1] = startsA[x] + examples.get(x).tokensA();
      startsB[x + 1] = startsB[x] + examples.get(x).tokensB();
    }
    this.tokensA = new int[startsA[n]];
    this.tokensB = new int[startsB[n]];
    this.exampleOfA = new int[startsA[n]];
    for (int x = 0; x < n; x++) {
      var e = examples.get(x);
      System.arraycopy(
          e.a().tokens(), e.a().offsets()[e.aFrom()], tokensA, startsA[x], e.tokensA());
      System.arraycopy(
          e.b().tokens(), e.b().offsets()[e.bFrom()], tokensB, startsB[x], e.tokensB());
      Arrays.fill(exampleOfA, startsA[x], startsA[x + 1], x);
    }
    this.placeStarts = new int[sourceTypes + 1];
    for (int type : tokensA) placeStarts[type + 1]++;
    for (int s = 0; s < sourceTypes; s++) placeStarts[s + 1] += placeStarts[s];
    this.places = new int[tokensA.length];
    var next = placeStarts.clone();
    for (int k = 0; k < tokensA.length; k++) places[next[tokensA[k]]++] = k;
    this.shareA = new float[tokensA.length];
    this.shareB = new float[tokensB.length];
    this.cellOf = new int[targetTypes];
    this.totalsA = new double[sourceTypes];
    this.totalsB = new double[targetTypes];
    share(1f / Math.max(1, sourceTypes), 1f / Math.max(1, targetTypes));
    Arrays.fill(cellOf, -1);
    for (int s = 0; s < sourceTypes; s++) row(s);
  }

  /// Every token divides the weight of its example among its partners, the known ones first.
  private void share(float uniformA, float uniformB) {
    var counts = new int[cellOf.length];
    var ahead = new float[cellOf.length];
    for (int x = 0; x < examples.size(); x++) {
      pulse.beat();
      float weight = examples.get(x).weight();
      int sizeA = startsA[x + 1] - startsA[x];
      int sizeB = startsB[x + 1] - startsB[x];
      for (int t = startsB[x]; t < startsB[x + 1]; t++) counts[tokensB[t]]++;
      for (int s = startsA[x]; s < startsA[x + 1]; s++) {
        float sum = sizeB * uniformA;
        for (int k = known.starts()[tokensA[s]]; k < known.starts()[tokensA[s] + 1]; k++) {
          ahead[known.targets()[k]] += known.ahead()[k];
          sum += counts[known.targets()[k]] * known.ahead()[k];
        }
        shareA[s] = weight / sum;
      }
      for (int t = startsB[x]; t < startsB[x + 1]; t++) {
        shareB[t] = weight / (sizeA * uniformB + ahead[tokensB[t]]);
      }
      for (int t = startsB[x]; t < startsB[x + 1]; t++) counts[tokensB[t]] = 0;
      for (int s = startsA[x]; s < startsA[x + 1]; s++) {
        for (int k = known.starts()[tokensA[s]]; k < known.starts()[tokensA[s] + 1]; k++) {
          ahead[known.targets()[k]] = 0;
        }
      }
    }
  }

  /// The counts of all targets that a source type meets; those that the discount leaves stay.
  private void row(int source) {
    pulse.beat();
    int first = cells;
    for (int k = placeStarts[source]; k < placeStarts[source + 1]; k++) {
      int x = exampleOfA[places[k]];
      float share = shareA[places[k]];
      for (int t = startsB[x]; t < startsB[x + 1]; t++) {
        int cell = cell(tokensB[t], first);
        countsAtoB[cell] += shareB[t];
        countsBtoA[cell] += share;
      }
    }
    for (int k = known.starts()[source]; k < known.starts()[source + 1]; k++) {
      int cell = cell(known.targets()[k], first);
      priors[cell] = known.counts()[k];
    }
    weigh(source, first);
    meet(source, first);
  }

  private int cell(int target, int first) {
    int cell = cellOf[target];
    if (cell >= first) return cell;
    if (cells == targets.length) grow();
    cellOf[target] = cells;
    targets[cells] = target;
    countsAtoB[cells] = 0;
    countsBtoA[cells] = 0;
    priors[cells] = 0;
    return cells++;
  }

  private void grow() {
    int size = cells * 2;
    sources = Arrays.copyOf(sources, size);
    targets = Arrays.copyOf(targets, size);
    countsAtoB = Arrays.copyOf(countsAtoB, size);
    countsBtoA = Arrays.copyOf(countsBtoA, size);
    priors = Arrays.copyOf(priors, size);
  }

  /// Turns shares into counts, adds them up, discounts them and closes the ranks.
  private void weigh(int source, int first) {
    float uniformA = 1f / Math.max(1, totalsA.length);
    float uniformB = 1f / Math.max(1, totalsB.length);
    float discount = ModelOne.DISCOUNT / 2;
    for (int k = known.starts()[source]; k < known.starts()[source + 1]; k++) {
      int cell = cellOf[known.targets()[k]];
      countsAtoB[cell] *= (uniformB + known.ahead()[k]) / uniformB;
      countsBtoA[cell] *= (uniformA + known.ahead()[k]) / uniformA;
    }
    int kept = first;
    for (int c = first; c < cells; c++) {
      float aToB = countsAtoB[c] * uniformB;
      float bToA = countsBtoA[c] * uniformA;
      totalsA[source] += aToB + priors[c];
      totalsB[targets[c]] += bToA + priors[c];
      aToB = Math.max(0, aToB - discount) + priors[c];
      bToA = Math.max(0, bToA - discount) + priors[c];
      if (aToB == 0 && bToA == 0) {
        cellOf[targets[c]] = -1;
        continue;
      }
      cellOf[targets[c]] = kept;
      sources[kept] = source;
      targets[kept] = targets[c];
      countsAtoB[kept] = aToB;
      countsBtoA[kept] = bToA;
      priors[kept++] = priors[c];
    }
    cells = kept;
  }

  /// Notes where the pairs that are left meet.
  private void meet(int source, int first) {
    for (int k = placeStarts[source]; k < placeStarts[source + 1] && first < cells; k++) {
      int x = exampleOfA[places[k]];
      for (int t = startsB[x]; t < startsB[x + 1]; t++) {
        int cell = cellOf[tokensB[t]];
        if (cell < first) continue;
        if (meetings == meetingA.length) {
          meetingA = Arrays.copyOf(meetingA, meetings * 2);
          meetingB = Arrays.copyOf(meetingB, meetings * 2);
          meetingCell = Arrays.copyOf(meetingCell, meetings * 2);
        }
        meetingA[meetings] = places[k];
        meetingB[meetings] = t;
        meetingCell[meetings++] = cell;
      }
    }
  }

  /// What is learned of the second language given the first.
  Direction aToB(float[] unigramB, float lambda) {
    return new Direction(
        tokens(tokensB, startsB, startsA),
        new Direction.Meetings(meetings, meetingB, meetingCell),
        new Direction.Cells(cells, sources, targets, priors),
        totalsA.length,
        unigramB,
        lambda);
  }

  /// What is learned of the first language given the second.
  Direction bToA(float[] unigramA, float lambda) {
    return new Direction(
        tokens(tokensA, startsA, startsB),
        new Direction.Meetings(meetings, meetingA, meetingCell),
        new Direction.Cells(cells, targets, sources, priors),
        totalsB.length,
        unigramA,
        lambda);
  }

  /// @param others where the partners of each example begin
  private Direction.Tokens tokens(int[] types, int[] starts, int[] others) {
    var weights = new float[types.length];
    var partners = new int[types.length];
    var numbers = new int[types.length];
    for (int x = 0; x < examples.size(); x++) {
      Arrays.fill(weights, starts[x], starts[x + 1], examples.get(x).weight());
      Arrays.fill(partners, starts[x], starts[x + 1], others[x + 1] - others[x]);
      Arrays.fill(numbers, starts[x], starts[x + 1], x);
    }
    return new Direction.Tokens(types, weights, partners, numbers, examples.size());
  }

  float[] probabilitiesAtoB() {
    return divided(countsAtoB, sources, totalsA);
  }

  float[] probabilitiesBtoA() {
    return divided(countsBtoA, targets, totalsB);
  }

  private float[] divided(float[] counts, int[] given, double[] totals) {
    var probability = new float[cells];
    for (int c = 0; c < cells; c++) {
      double total = totals[given[c]];
      probability[c] = total <= 0 ? 0 : (float) (counts[c] / total);
    }
    return probability;
  }
}
