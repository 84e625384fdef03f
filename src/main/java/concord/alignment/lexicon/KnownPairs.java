package concord.alignment.lexicon;

import java.util.Arrays;

/// Known pairs of types by their source, each once.
///
/// @param starts of each source's pairs; one more at the end
/// @param targets the other type of each pair
/// @param counts as if seen together so often
/// @param ahead head start in the first round
record KnownPairs(int[] starts, int[] targets, float[] counts, float[] ahead) {

  static KnownPairs of(PseudoCounts pseudo, int sourceTypes) {
    var entries = pseudo.entries();
    var bySource = new int[sourceTypes + 1];
    for (var e : entries) bySource[e.source() + 1]++;
    for (int s = 0; s < sourceTypes; s++) bySource[s + 1] += bySource[s];
    var order = new int[entries.size()];
    var next = bySource.clone();
    for (int k = 0; k < order.length; k++) order[next[entries.get(k).source()]++] = k;
    var starts = new int[sourceTypes + 1];
    var targets = new int[order.length];
    var counts = new float[order.length];
    var ahead = new float[order.length];
    int size = 0;
    for (int s = 0; s < sourceTypes; s++) {
      starts[s] = size;
      for (int k : Arrays.copyOfRange(order, bySource[s], bySource[s + 1])) {
        var e = entries.get(k);
        int at = starts[s];
        while (at < size && targets[at] != e.target()) at++;
        if (at == size) targets[size++] = e.target();
        counts[at] += e.count();
        ahead[at] += ModelOne.KNOWN_AT_START;
      }
    }
    starts[sourceTypes] = size;
    return new KnownPairs(starts, targets, counts, ahead);
  }
}
