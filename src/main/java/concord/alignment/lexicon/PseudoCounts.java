package concord.alignment.lexicon;

import java.util.ArrayList;
import java.util.List;

/// What is known of translations before anything is learned: as if each pair had been seen so
/// often.
public final class PseudoCounts {

  /// One pair of token types and the weight of what is known of it.
  public record Entry(int source, int target, float count) {}

  private final List<Entry> entries = new ArrayList<>();

  public void add(int source, int target, double count) {
    entries.add(new Entry(source, target, (float) count));
  }

  public List<Entry> entries() {
    return entries;
  }

  public PseudoCounts reversed() {
    var reversed = new PseudoCounts();
    for (Entry e : entries) reversed.add(e.target, e.source, e.count);
    return reversed;
  }
}
