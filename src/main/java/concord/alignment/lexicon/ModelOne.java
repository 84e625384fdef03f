package concord.alignment.lexicon;

import concord.alignment.pulse.Pulse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// IBM model 1 (Brown et al. 1993) for small texts.
///
/// The unigram of the target language stands for the empty word, with the fixed weight `1 -
// lambda`,
/// so that frequent words are explained by being frequent. Counts lose an absolute discount before
/// they become probabilities (Ney et al. 1994): one chance meeting teaches nothing.
public final class ModelOne {

  /// Taken off each count; between the .5 of Ney's bound for rare events and 1.
  static final float DISCOUNT = 0.7f;

  /// After three rounds the likelihood of held-out segments falls again (Moore 2004).
  static final int ROUNDS = 3;

  /// Head start of a known pair in the first round, where nothing else is told apart.
  static final float KNOWN_AT_START = 0.2f;

  /// How far the lexicon is believed for a token never explained before.
  static final float UNSEEN = 0.2f;

  /// The most it is ever believed: above, it believes its own first guess.
  static final float MOST = 0.65f;

  /// Occurrences that weigh as much as what is believed of a token beforehand.
  static final float BELIEF = 2;

  /// Most pairs of tokens in an example: a page in one segment teaches nothing and costs memory.
  static final long LARGEST = 160_000;

  /// Segments that say the same: `[aFrom, aTo)` of one text and `[bFrom, bTo)` of the other.
  public record Example(
      CodedText a, int aFrom, int aTo, CodedText b, int bFrom, int bTo, float weight) {

    public Example reversed() {
      return new Example(b, bFrom, bTo, a, aFrom, aTo, weight);
    }
  }

  private final int sources;
  private final float[] unigram;
  private final float lambda;

  /// @param sources how many source token types there are
  /// @param unigram of the target language
  /// @param lambda weight of the lexicon against the unigram
  public ModelOne(int sources, float[] unigram, double lambda) {
    this.sources = sources;
    this.unigram = unigram;
    this.lambda = (float) lambda;
  }

  public TranslationTable learn(List<Example> found, PseudoCounts known) {
    return learn(found, known, Pulse.steady());
  }

  public TranslationTable learn(List<Example> found, PseudoCounts known, Pulse pulse) {
    var examples = found.stream().filter(e -> cells(e) <= LARGEST).toList();
    var pairs = new PairIndex();
    var cells = new ArrayList<int[]>();
    for (Example e : examples) {
      pulse.beat();
      cells.add(cellsOf(e, pairs));
    }
    var priors = new float[known.entries().size()];
    var priorCells = new int[priors.length];
    for (int k = 0; k < priors.length; k++) {
      var entry = known.entries().get(k);
      priorCells[k] = pairs.cell(entry.source(), entry.target());
      priors[k] = entry.count();
    }
    var probability = new float[pairs.size()];
    Arrays.fill(probability, 1f / Math.max(1, unigram.length));
    for (int cell : priorCells) probability[cell] += KNOWN_AT_START;
    for (int round = 0; round < ROUNDS; round++) {
      boolean last = round == ROUNDS - 1;
      var counts = new float[pairs.size()];
      for (int x = 0; x < cells.size(); x++) {
        pulse.beat();
        collect(examples.get(x), cells.get(x), probability, counts, round == 0);
      }
      probability = normalised(counts, pairs, priorCells, priors, last ? DISCOUNT : DISCOUNT / 2);
    }
    return table(pairs, probability, weights(examples, cells, probability, priorCells, pairs));
  }

  /// For each target type the share of its occurrences that its sources explain, leaning to
  /// `lambda` for what is known beforehand and to [#UNSEEN] for all else.
  private float[] weights(
      List<Example> examples,
      List<int[]> cells,
      float[] probability,
      int[] priorCells,
      PairIndex pairs) {
    var weights = new float[unigram.length];
    var seen = new float[unigram.length];
    Arrays.fill(weights, BELIEF * UNSEEN);
    Arrays.fill(seen, BELIEF);
    for (int cell : priorCells) weights[pairs.target(cell)] = BELIEF * lambda;
    for (int x = 0; x < cells.size(); x++) {
      var e = examples.get(x);
      int size = e.a.offsets()[e.aTo] - e.a.offsets()[e.aFrom];
      if (size == 0) continue;
      int at = 0;
      for (int t = e.b.offsets()[e.bFrom]; t < e.b.offsets()[e.bTo]; t++, at += size) {
        float sum = 0;
        for (int s = 0; s < size; s++) sum += probability[cells.get(x)[at + s]];
        int type = e.b.tokens()[t];
        float explained = lambda * sum / size;
        weights[type] += e.weight * explained / (explained + (1 - lambda) * unigram[type]);
        seen[type] += e.weight;
      }
    }
    for (int t = 0; t < weights.length; t++) weights[t] = Math.min(MOST, weights[t] / seen[t]);
    return weights;
  }

  private static long cells(Example e) {
    return (long) (e.a.offsets()[e.aTo] - e.a.offsets()[e.aFrom])
        * (e.b.offsets()[e.bTo] - e.b.offsets()[e.bFrom]);
  }

  /// The cell of every source and target token of an example, target by target.
  private static int[] cellsOf(Example e, PairIndex pairs) {
    var a = e.a;
    var b = e.b;
    int from = a.offsets()[e.aFrom];
    int to = a.offsets()[e.aTo];
    int size = to - from;
    var cells = new int[size * (b.offsets()[e.bTo] - b.offsets()[e.bFrom])];
    int at = 0;
    for (int t = b.offsets()[e.bFrom]; t < b.offsets()[e.bTo]; t++) {
      for (int s = from; s < to; s++) cells[at++] = pairs.cell(a.tokens()[s], b.tokens()[t]);
    }
    return cells;
  }

  private void collect(Example e, int[] cells, float[] probability, float[] counts, boolean first) {
    int size = e.a.offsets()[e.aTo] - e.a.offsets()[e.aFrom];
    if (size == 0) return;
    int at = 0;
    for (int t = e.b.offsets()[e.bFrom]; t < e.b.offsets()[e.bTo]; t++, at += size) {
      float sum = 0;
      for (int s = 0; s < size; s++) sum += probability[cells[at + s]];
      if (sum <= 0) continue;
      float explained = lambda * sum / size;
      float alone = first ? 0 : (1 - lambda) * unigram[e.b.tokens()[t]];
      float share = e.weight * lambda / size / (explained + alone);
      for (int s = 0; s < size; s++) counts[cells[at + s]] += share * probability[cells[at + s]];
    }
  }

  private float[] normalised(
      float[] counts, PairIndex pairs, int[] priorCells, float[] priors, float discount) {
    var totals = new double[sources];
    for (int c = 0; c < counts.length; c++) totals[pairs.source(c)] += counts[c];
    for (int k = 0; k < priors.length; k++) totals[pairs.source(priorCells[k])] += priors[k];
    for (int c = 0; c < counts.length; c++) counts[c] = Math.max(0, counts[c] - discount);
    for (int k = 0; k < priors.length; k++) counts[priorCells[k]] += priors[k];
    for (int c = 0; c < counts.length; c++) {
      double total = totals[pairs.source(c)];
      counts[c] = total <= 0 ? 0 : (float) (counts[c] / total);
    }
    return counts;
  }

  private TranslationTable table(PairIndex pairs, float[] probability, float[] weights) {
    var starts = new int[sources + 1];
    for (int c = 0; c < probability.length; c++) {
      if (probability[c] > 0) starts[pairs.source(c) + 1]++;
    }
    for (int s = 0; s < sources; s++) starts[s + 1] += starts[s];
    var entries = new long[starts[sources]];
    var next = starts.clone();
    for (int c = 0; c < probability.length; c++) {
      if (probability[c] > 0) {
        entries[next[pairs.source(c)]++] =
            ((long) pairs.target(c) << 32) | Float.floatToIntBits(probability[c]);
      }
    }
    var targets = new int[entries.length];
    var probabilities = new float[entries.length];
    for (int s = 0; s < sources; s++) Arrays.sort(entries, starts[s], starts[s + 1]);
    for (int k = 0; k < entries.length; k++) {
      targets[k] = (int) (entries[k] >>> 32);
      probabilities[k] = Float.intBitsToFloat((int) entries[k]);
    }
    return new TranslationTable(starts, targets, probabilities, unigram, weights);
  }
}
