package concord.terminology.matching;

import java.util.ArrayList;
import java.util.List;

/// The terms of one language by their words.
final class TermTrie {

  static final int ROOT = 0;

  private final EdgeTable edges = new EdgeTable();
  private final List<List<CompiledTerm>> ends = new ArrayList<>(List.of(List.of()));

  void add(int[] labels, CompiledTerm term) {
    int node = ROOT;
    for (int label : labels) {
      int next = edges.get(node, label);
      if (next < 0) {
        next = ends.size();
        ends.add(List.of());
        edges.put(node, label, next);
      }
      node = next;
    }
    var terms = new ArrayList<>(ends.get(node));
    terms.add(term);
    ends.set(node, List.copyOf(terms));
  }

  /// The node a label leads to, or -1.
  int next(int node, int label) {
    return edges.get(node, label);
  }

  List<CompiledTerm> ends(int node) {
    return ends.get(node);
  }
}
