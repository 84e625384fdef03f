package concord.alignment.lexicon;

import concord.alignment.pulse.Pulse;
import java.util.List;

/// IBM model 1 (Brown et al. 1993) for small texts, of either language given the other.
///
/// The unigram of the target language stands for the empty word, with the fixed weight `1 -
/// lambda`, so that frequent words are explained by being frequent. Counts lose an absolute
/// discount before they become probabilities (Ney et al. 1994): one chance meeting teaches nothing,
/// and is forgotten after the first round ([FirstCounts]).
public final class ModelOne {

  /// Taken off each count, half of it before the last round. Fitted to the development sets; below
  /// .3 and above .5 fewer beads are found.
  static final float DISCOUNT = 0.4f;

  /// After three rounds the likelihood of held-out segments falls again (Moore 2004).
  static final int ROUNDS = 3;

  /// Head start of a known pair in the first round, where nothing else is told apart.
  static final float KNOWN_AT_START = 0.2f;

  /// Most pairs of tokens in an example: a page in one segment teaches nothing and costs time.
  static final long LARGEST = 160_000;

  /// Segments that say the same: `[aFrom, aTo)` of one text and `[bFrom, bTo)` of the other.
  public record Example(
      CodedText a, int aFrom, int aTo, CodedText b, int bFrom, int bTo, float weight) {

    int tokensA() {
      return a.offsets()[aTo] - a.offsets()[aFrom];
    }

    int tokensB() {
      return b.offsets()[bTo] - b.offsets()[bFrom];
    }
  }

  /// What was learned, in both directions.
  public record Tables(TranslationTable aToB, TranslationTable bToA) {}

  private final float[] unigramA;
  private final float[] unigramB;
  private final float lambda;

  /// @param lambda weight of the lexicon against the unigram
  public ModelOne(float[] unigramA, float[] unigramB, double lambda) {
    this.unigramA = unigramA;
    this.unigramB = unigramB;
    this.lambda = (float) lambda;
  }

  public Tables learn(List<Example> examples, PseudoCounts known) {
    return learn(examples, known, Pulse.steady());
  }

  public Tables learn(List<Example> found, PseudoCounts known, Pulse pulse) {
    var examples = found.stream().filter(ModelOne::teaches).toList();
    var first = new FirstCounts(examples, known, unigramA.length, unigramB.length, pulse);
    return new Tables(
        learn(first.aToB(unigramB, lambda), first.probabilitiesAtoB(), pulse)
            .table(Lessons.examplesOf(examples, false)),
        learn(first.bToA(unigramA, lambda), first.probabilitiesBtoA(), pulse)
            .table(Lessons.examplesOf(examples, true)));
  }

  private static LastRound learn(Direction direction, float[] first, Pulse pulse) {
    float[] probability = first;
    for (int round = 1; round < ROUNDS - 1; round++) {
      pulse.beat();
      probability = direction.next(probability, DISCOUNT / 2);
    }
    pulse.beat();
    return new LastRound(direction, probability, DISCOUNT);
  }

  private static boolean teaches(Example e) {
    long pairs = (long) e.tokensA() * e.tokensB();
    return pairs > 0 && pairs <= LARGEST;
  }
}
