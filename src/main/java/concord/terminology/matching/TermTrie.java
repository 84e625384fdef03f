package concord.terminology.matching;

import java.util.ArrayList;
import java.util.List;

/// The terms of one language by their words.
final class TermTrie {

  static final int ROOT = 0;

  /// The label of any word at all.
  static final int ANY = Integer.MAX_VALUE;

  /// A term that a path through the trie spells.
  ///
  /// @param places which steps of the path are its own words
  record End(CompiledTerm term, int[] places) {}

  private final EdgeTable edges = new EdgeTable();
  private final List<List<End>> ends = new ArrayList<>(List.of(List.of()));
  private boolean open;

  void add(int[] labels, End end) {
    int node = ROOT;
    for (int label : labels) {
      open |= label == ANY;
      int next = edges.get(node, label);
      if (next < 0) {
        next = ends.size();
        ends.add(List.of());
        edges.put(node, label, next);
      }
      node = next;
    }
    var all = new ArrayList<>(ends.get(node));
    all.add(end);
    ends.set(node, List.copyOf(all));
  }

  /// The node a label leads to, or -1.
  int next(int node, int label) {
    return edges.get(node, label);
  }

  /// The node any word leads to, or -1.
  int nextByAny(int node) {
    return open ? edges.get(node, ANY) : -1;
  }

  List<End> ends(int node) {
    return ends.get(node);
  }
}
