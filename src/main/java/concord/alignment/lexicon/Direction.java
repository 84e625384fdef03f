package concord.alignment.lexicon;

import java.util.Arrays;

/// The later rounds of [ModelOne] in one direction, over the cells that [FirstCounts] has left.
///
/// @param tokens those to be explained, of all examples in one row
/// @param met where a token stands beside one that may explain it
/// @param cells pairs of types
/// @param givenTypes how many types there are to explain with
/// @param unigram of the language to be explained
/// @param lambda weight of the lexicon against the unigram
record Direction(
    Tokens tokens, Meetings met, Cells cells, int givenTypes, float[] unigram, float lambda) {

  /// @param types of each token
  /// @param weights of the example it stands in
  /// @param partners how many tokens stand beside it there
  record Tokens(int[] types, float[] weights, int[] partners) {}

  /// @param count how many there are; the arrays may be longer
  /// @param tokens place of the token to be explained
  /// @param cells the cell of the two
  record Meetings(int count, int[] tokens, int[] cells) {}

  /// @param count how many there are; the arrays may be longer
  /// @param given the type that explains
  /// @param explained the type that is explained
  /// @param priors what is known of the two beforehand
  record Cells(int count, int[] given, int[] explained, float[] priors) {}

  /// One round: what the probabilities make of the examples, less the discount.
  float[] next(float[] probability, float discount) {
    var shares = sums(probability);
    for (int t = 0; t < shares.length; t++) {
      if (shares[t] <= 0) continue;
      float each = lambda / tokens.partners[t];
      float alone = (1 - lambda) * unigram[tokens.types[t]];
      shares[t] = tokens.weights[t] * each / (each * shares[t] + alone);
    }
    var counts = new float[cells.count];
    for (int m = 0; m < met.count; m++) {
      counts[met.cells[m]] += shares[met.tokens[m]] * probability[met.cells[m]];
    }
    return normalised(counts, discount);
  }

  /// For each token the probabilities of it given its partners, added up.
  private float[] sums(float[] probability) {
    var sums = new float[tokens.types.length];
    for (int m = 0; m < met.count; m++) sums[met.tokens[m]] += probability[met.cells[m]];
    return sums;
  }

  private float[] normalised(float[] counts, float discount) {
    var totals = new double[givenTypes];
    for (int c = 0; c < cells.count; c++) totals[cells.given[c]] += counts[c] + cells.priors[c];
    for (int c = 0; c < cells.count; c++) {
      double total = totals[cells.given[c]];
      float count = Math.max(0, counts[c] - discount) + cells.priors[c];
      counts[c] = total <= 0 ? 0 : (float) (count / total);
    }
    return counts;
  }

  /// For each type the share of its occurrences that its partners explain, leaning to `lambda` for
  /// what is known beforehand and to [ModelOne#UNSEEN] for all else.
  private float[] believed(float[] probability) {
    var sums = sums(probability);
    var weights = new float[unigram.length];
    var seen = new float[unigram.length];
    Arrays.fill(weights, ModelOne.BELIEF * ModelOne.UNSEEN);
    Arrays.fill(seen, ModelOne.BELIEF);
    for (int c = 0; c < cells.count; c++) {
      if (cells.priors[c] > 0) weights[cells.explained[c]] = ModelOne.BELIEF * lambda;
    }
    for (int t = 0; t < sums.length; t++) {
      int type = tokens.types[t];
      float explained = lambda * sums[t] / tokens.partners[t];
      weights[type] += tokens.weights[t] * explained / (explained + (1 - lambda) * unigram[type]);
      seen[type] += tokens.weights[t];
    }
    for (int t = 0; t < weights.length; t++) {
      weights[t] = Math.min(ModelOne.MOST, weights[t] / seen[t]);
    }
    return weights;
  }

  TranslationTable table(float[] probability) {
    var starts = new int[givenTypes + 1];
    for (int c = 0; c < cells.count; c++) {
      if (probability[c] > 0) starts[cells.given[c] + 1]++;
    }
    for (int s = 0; s < givenTypes; s++) starts[s + 1] += starts[s];
    var next = starts.clone();
    var targets = new int[starts[givenTypes]];
    var probabilities = new float[targets.length];
    for (int c : ascending()) {
      if (probability[c] <= 0) continue;
      int at = next[cells.given[c]]++;
      targets[at] = cells.explained[c];
      probabilities[at] = probability[c];
    }
    return new TranslationTable(starts, targets, probabilities, unigram, believed(probability));
  }

  /// The cells by the type that is explained.
  private int[] ascending() {
    var next = new int[unigram.length + 1];
    for (int c = 0; c < cells.count; c++) next[cells.explained[c] + 1]++;
    for (int t = 0; t < unigram.length; t++) next[t + 1] += next[t];
    var order = new int[cells.count];
    for (int c = 0; c < cells.count; c++) order[next[cells.explained[c]]++] = c;
    return order;
  }
}
