package concord.terminology.matching;

import java.util.Arrays;

/// The edges of a trie in two flat arrays: (node, label) → node. Twenty thousand concepts in four
/// languages are a few hundred thousand edges; objects would cost ten times the memory.
final class EdgeTable {

  private static final long FREE = -1;

  private long[] keys = new long[1 << 10];
  private int[] targets = new int[1 << 10];
  private int size;

  EdgeTable() {
    Arrays.fill(keys, FREE);
  }

  /// The target of an edge, or -1.
  int get(int node, int label) {
    long key = key(node, label);
    for (int at = slot(key, keys.length); ; at = (at + 1) & (keys.length - 1)) {
      if (keys[at] == key) return targets[at];
      if (keys[at] == FREE) return -1;
    }
  }

  void put(int node, int label, int target) {
    if (++size * 2 > keys.length) grow();
    insert(key(node, label), target);
  }

  private void insert(long key, int target) {
    int at = slot(key, keys.length);
    while (keys[at] != FREE && keys[at] != key) at = (at + 1) & (keys.length - 1);
    keys[at] = key;
    targets[at] = target;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[oldKeys.length * 2];
    targets = new int[keys.length];
    Arrays.fill(keys, FREE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) insert(oldKeys[i], oldTargets[i]);
    }
  }

  private static long key(int node, int label) {
    return ((long) node << 32) | label;
  }

  private static int slot(long key, int length) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32) & (length - 1);
  }
}
