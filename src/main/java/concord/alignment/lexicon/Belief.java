package concord.alignment.lexicon;

/// How far the lexicon is believed for each type of token: the share of its occurrences that it
/// explained, leaning to the share of all types that occur about as often. A word that occurs once
/// can be explained by nothing but what was known beforehand, and so says nothing where it is not.
final class Belief {

  /// Occurrences that weigh as much as what is believed of types that occur as often.
  static final float OF_ALIKE = 2;

  /// Occurrences that weigh as much as what is believed of all types.
  static final double OF_ALL = 10;

  /// How far the lexicon is believed for a token never explained before.
  static final double UNSEEN = 0.2;

  /// The most it is ever believed.
  static final float MOST = 0.8f;

  /// Classes of types by how often they occur, each twice as often as the one before.
  private static final int CLASSES = 12;

  private final Direction direction;

  /// Whether something is known of the type beforehand.
  private final boolean[] known;

  private final float[] shares;
  private final float[] seen;

  private Belief(Direction direction, float[] explained) {
    this.direction = direction;
    int types = direction.unigram().length;
    this.known = new boolean[types];
    this.shares = new float[types];
    this.seen = new float[types];
    var cells = direction.cells();
    for (int c = 0; c < cells.count(); c++) {
      if (cells.priors()[c] > 0) known[cells.explained()[c]] = true;
    }
    var tokens = direction.tokens();
    for (int t = 0; t < explained.length; t++) {
      int type = tokens.types()[t];
      float share = direction.lambda() * explained[t] / tokens.partners()[t];
      float alone = (1 - direction.lambda()) * direction.unigram()[type];
      shares[type] += tokens.weights()[t] * share / (share + alone);
      seen[type] += tokens.weights()[t];
    }
  }

  /// @param explained for each token the probabilities of it given its partners, added up
  static float[] weights(Direction direction, float[] explained) {
    return new Belief(direction, explained).weights();
  }

  private float[] weights() {
    double[] unknown = means(false, UNSEEN);
    double[] familiar = means(true, direction.lambda());
    var weights = new float[seen.length];
    for (int t = 0; t < weights.length; t++) {
      double mean = (known[t] ? familiar : unknown)[frequency(t)];
      double share = (shares[t] + OF_ALIKE * mean) / (seen[t] + OF_ALIKE);
      weights[t] = (float) Math.min(MOST, share);
    }
    return weights;
  }

  /// The mean share of the types of each frequency.
  private double[] means(boolean ofKnown, double general) {
    var sums = new double[CLASSES];
    var counts = new double[CLASSES];
    for (int t = 0; t < seen.length; t++) {
      if (known[t] != ofKnown) continue;
      sums[frequency(t)] += shares[t];
      counts[frequency(t)] += seen[t];
    }
    for (int f = 0; f < CLASSES; f++) {
      sums[f] = (sums[f] + OF_ALL * general) / (counts[f] + OF_ALL);
    }
    return sums;
  }

  private int frequency(int type) {
    return Math.min(CLASSES - 1, Math.getExponent(Math.max(1, seen[type])));
  }
}
