package concord.bench.segment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// F1 of sentence ends, each a number of non-blank characters; the end of a text is free.
final class EndScore {

  private int right;
  private int extra;
  private int missed;

  void add(List<String> gold, List<String> found) {
    Set<Integer> want = ends(gold);
    Set<Integer> have = ends(found);
    int common = (int) have.stream().filter(want::contains).count();
    right += common;
    extra += have.size() - common;
    missed += want.size() - common;
  }

  double f1() {
    return 2.0 * right / Math.max(1, 2 * right + extra + missed);
  }

  private static Set<Integer> ends(List<String> pieces) {
    var ends = new HashSet<Integer>();
    int at = 0;
    for (String piece : pieces) {
      at += (int) piece.codePoints().filter(c -> !Character.isWhitespace(c) && c != 0xA0).count();
      ends.add(at);
    }
    ends.remove(at);
    ends.remove(0);
    return ends;
  }
}
