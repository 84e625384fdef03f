package concord.morphology.kazakh;

/// Which of several readings of a form to believe first, without a dictionary.
final class Likelihood {

  private Likelihood() {}

  /// Lower is likelier. Long chains of the common suffixes explain a form better than a strange
  /// root does; persons and comparison are rare in what is written about states.
  static int cost(Peeling.Chain chain) {
    int cost = 4 * chain.root().length();
    for (Suffix suffix : chain.suffixes()) {
      cost +=
          switch (suffix.tag()) {
            case "PL", "POSS3", "GEN", "DAT", "ACC", "LOC", "ABL", "INS" -> 0;
            case "KI" -> 2;
            case "POSS1SG", "POSS1PL", "POSS2POL", "POSS2SG" -> 7;
            default -> 9;
          };
    }
    if (chain.root().length() < 3) cost += 20;
    // Before a vowel қ, к and п become ғ, г and б; few stems end in those by themselves.
    if (chain.root().endsWith("ғ")) cost += 30;
    if (chain.root().endsWith("г") || chain.root().endsWith("б")) cost += 3;
    return cost;
  }

  /// Whether the stems of the chain may serve as keys.
  static boolean isPlausible(Peeling.Chain chain) {
    if (chain.suffixes().isEmpty()) return true;
    Suffix last = chain.suffixes().getLast();
    // A predicate is a clause, not a form of a term; -ша on a bare stem makes an adverb or another
    // adjective: орташа is not орта.
    if (last.slot() == Suffix.PREDICATE_SLOT) return false;
    if (last.tag().equals("EQU") && chain.suffixes().size() == 1) return false;
    // No Kazakh stem ends in ғ, and loans with г are longer.
    return !chain.root().endsWith("ғ");
  }
}
