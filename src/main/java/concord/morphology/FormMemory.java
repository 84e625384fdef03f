package concord.morphology;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Remembers what was worked out for a form, for a bounded number of forms.
///
/// Two generations: when the young one is full it becomes the old one and the old one is forgotten;
/// a form met again moves back to the young one. Reading takes no lock.
public final class FormMemory<V> {

  /// For small values: keys, numbers. A form with its keys takes about a kilobyte.
  public static final int MANY = 40_000;

  /// For large values: lists of analyses.
  public static final int FEW = 6_000;

  private final int generation;
  private final Function<String, V> work;
  private volatile ConcurrentHashMap<String, V> young = new ConcurrentHashMap<>();
  private volatile ConcurrentHashMap<String, V> old = new ConcurrentHashMap<>();

  /// @param forms how many are remembered at most
  public FormMemory(int forms, Function<String, V> work) {
    this.generation = forms / 2;
    this.work = work;
  }

  public V of(String form) {
    V known = young.get(form);
    if (known != null) return known;
    known = old.get(form);
    V value = known != null ? known : work.apply(form);
    if (young.size() >= generation) turn();
    young.put(form, value);
    return value;
  }

  private synchronized void turn() {
    if (young.size() < generation) return;
    old = young;
    young = new ConcurrentHashMap<>();
  }
}
