package concord.segmentation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Sentence ends as numbers of non-blank characters before them, so that blanks never matter. The
/// end of the text is free and not counted.
record Boundaries(Set<Integer> ends, int characters) {

  static Boundaries of(List<String> pieces) {
    var ends = new HashSet<Integer>();
    int at = 0;
    for (String piece : pieces) {
      int shown =
          (int) piece.codePoints().filter(c -> !Character.isWhitespace(c) && c != 0xA0).count();
      at += shown;
      if (shown > 0) ends.add(at);
    }
    ends.remove(at);
    return new Boundaries(ends, at);
  }

  /// Counts of right, superfluous and missed ends.
  record Score(int right, int extra, int missed) {
    static final Score NONE = new Score(0, 0, 0);

    Score plus(Score other) {
      return new Score(right + other.right, extra + other.extra, missed + other.missed);
    }

    double f1() {
      return 2.0 * right / Math.max(1, 2 * right + extra + missed);
    }
  }

  Score against(Boundaries gold) {
    if (characters != gold.characters) {
      throw new AssertionError(characters + " characters came back, not " + gold.characters);
    }
    int right = (int) ends.stream().filter(gold.ends::contains).count();
    return new Score(right, ends.size() - right, gold.ends.size() - right);
  }
}
