package concord.alignment.lexicon;

import java.util.Arrays;

/// Numbers the pairs of token types that meet: an open-addressing hash map from two ints to one.
final class PairIndex {

  private static final long FREE = -1;

  private long[] keys = new long[1 << 12];
  private int[] cells = new int[1 << 12];
  private long[] pairs = new long[1 << 11];
  private int size;

  PairIndex() {
    Arrays.fill(keys, FREE);
  }

  int cell(int source, int target) {
    long key = ((long) source << 32) | target;
    int slot = slot(key);
    if (keys[slot] != FREE) return cells[slot];
    if (size == pairs.length) {
      grow();
      slot = slot(key);
    }
    keys[slot] = key;
    cells[slot] = size;
    pairs[size] = key;
    return size++;
  }

  int source(int cell) {
    return (int) (pairs[cell] >>> 32);
  }

  int target(int cell) {
    return (int) pairs[cell];
  }

  int size() {
    return size;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & mask;
    while (keys[slot] != FREE && keys[slot] != key) slot = (slot + 1) & mask;
    return slot;
  }

  private void grow() {
    var old = pairs;
    pairs = Arrays.copyOf(pairs, size * 2);
    keys = new long[keys.length * 2];
    cells = new int[keys.length];
    Arrays.fill(keys, FREE);
    for (int c = 0; c < size; c++) {
      int slot = slot(old[c]);
      keys[slot] = old[c];
      cells[slot] = c;
    }
  }
}
