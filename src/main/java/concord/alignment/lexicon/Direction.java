package concord.alignment.lexicon;

/// A later round of [ModelOne] in one direction, over the cells that [FirstCounts] has left.
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
  /// @param examples its number
  /// @param exampleCount how many there are
  record Tokens(int[] types, float[] weights, int[] partners, int[] examples, int exampleCount) {}

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
    var counts = counts(posteriors(probability));
    var totals = totals(counts);
    discount(counts, discount);
    for (int c = 0; c < cells.count; c++) {
      double total = totals[cells.given[c]];
      counts[c] = total <= 0 ? 0 : (float) (counts[c] / total);
    }
    return counts;
  }

  /// For each meeting how much of the token the other one explains.
  float[] posteriors(float[] probability) {
    var shares = new float[tokens.types.length];
    for (int m = 0; m < met.count; m++) shares[met.tokens[m]] += probability[met.cells[m]];
    for (int t = 0; t < shares.length; t++) {
      if (shares[t] <= 0) continue;
      float each = lambda / tokens.partners[t];
      float alone = (1 - lambda) * unigram[tokens.types[t]];
      shares[t] = tokens.weights[t] * each / (each * shares[t] + alone);
    }
    var posteriors = new float[met.count];
    for (int m = 0; m < met.count; m++) {
      posteriors[m] = shares[met.tokens[m]] * probability[met.cells[m]];
    }
    return posteriors;
  }

  /// What each cell is given by its meetings.
  float[] counts(float[] posteriors) {
    var counts = new float[cells.count];
    for (int m = 0; m < met.count; m++) counts[met.cells[m]] += posteriors[m];
    return counts;
  }

  /// The counts of each type that explains, and what was known of it beforehand.
  double[] totals(float[] counts) {
    var totals = new double[givenTypes];
    for (int c = 0; c < cells.count; c++) totals[cells.given[c]] += counts[c] + cells.priors[c];
    return totals;
  }

  void discount(float[] counts, float discount) {
    for (int c = 0; c < cells.count; c++) {
      counts[c] = Math.max(0, counts[c] - discount) + cells.priors[c];
    }
  }

  /// The cells by the type that is explained.
  int[] ascending() {
    var next = new int[unigram.length + 1];
    for (int c = 0; c < cells.count; c++) next[cells.explained[c] + 1]++;
    for (int t = 0; t < unigram.length; t++) next[t + 1] += next[t];
    var order = new int[cells.count];
    for (int c = 0; c < cells.count; c++) order[next[cells.explained[c]]++] = c;
    return order;
  }
}
