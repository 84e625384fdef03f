package concord.terminology.mining;

/// How much two sets of beads have to do with each other. Sets are sorted arrays.
final class Association {

  /// Below this, two wordings may well stand together by chance: the 0.1 % point of chi-squared
  /// with one degree of freedom, which the ratio approaches.
  static final double SIGNIFICANT = 10.83;

  private Association() {}

  static int shared(int[] some, int[] others) {
    int shared = 0;
    for (int i = 0, j = 0; i < some.length && j < others.length; ) {
      if (some[i] == others[j]) {
        shared++;
        i++;
        j++;
      } else if (some[i] < others[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  /// Dice's coefficient: 1 where both sets are the same, 0 where they share nothing.
  static double dice(int shared, int some, int others) {
    return some + others == 0 ? 0 : 2.0 * shared / (some + others);
  }

  /// Ted Dunning's log-likelihood ratio ("Accurate Methods for the Statistics of Surprise and
  /// Coincidence", Computational Linguistics 19, 1993), which rare events do not fool.
  ///
  /// @param all how many beads there are
  static double logLikelihood(int shared, int some, int others, int all) {
    double both = shared;
    double onlySome = some - shared;
    double onlyOthers = others - shared;
    double neither = Math.max(0, all - some - others + shared);
    double ratio =
        entropy(both, onlySome, onlyOthers, neither)
            - entropy(both + onlySome, onlyOthers + neither)
            - entropy(both + onlyOthers, onlySome + neither);
    return Math.max(0, 2 * ratio);
  }

  /// Of counts, unnormalised and with its sign turned: sum of k ln k, less N ln N.
  private static double entropy(double... counts) {
    double sum = 0;
    double weighted = 0;
    for (double count : counts) {
      sum += count;
      if (count > 0) weighted += count * Math.log(count);
    }
    return weighted - (sum > 0 ? sum * Math.log(sum) : 0);
  }
}
