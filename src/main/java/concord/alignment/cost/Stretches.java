package concord.alignment.cost;

import concord.alignment.lexicon.CodedText;

/// What the score of a bead needs to know of one text's side: of one to some segments in a row from
/// each segment on, `[how many][first]`.
///
/// @param logs logarithms of their lengths
/// @param roots square roots of their lengths
/// @param chances what such lengths say by chance, see [LengthModel]
/// @param inner how many paragraphs end within
record Stretches(double[][] logs, double[][] roots, double[][] chances, int[][] inner) {

  /// Likelihood of a length by chance.
  @FunctionalInterface
  interface Chance {
    double of(int count, double log);
  }

  static Stretches of(CodedText text, int longest, Chance chance) {
    int n = text.size();
    var stretches =
        new Stretches(
            new double[longest + 1][],
            new double[longest + 1][],
            new double[longest + 1][],
            new int[longest + 1][]);
    for (int k = 1; k <= longest; k++) {
      int starts = Math.max(0, n - k + 1);
      stretches.logs[k] = new double[starts];
      stretches.roots[k] = new double[starts];
      stretches.chances[k] = new double[starts];
      stretches.inner[k] = new int[starts];
      for (int i = 0; i < starts; i++) {
        int length = text.length(i, k);
        stretches.logs[k][i] = Math.log(length);
        stretches.roots[k][i] = Math.sqrt(length);
        stretches.chances[k][i] = chance.of(k, stretches.logs[k][i]);
        if (k == 1) continue;
        boolean ends = text.breaks()[i + k - 1];
        stretches.inner[k][i] = stretches.inner[k - 1][i] + (ends ? 1 : 0);
      }
    }
    return stretches;
  }
}
