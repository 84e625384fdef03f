package concord.morphology;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Remembers what was worked out for a form, for about twice [#GENERATION] forms at most.
///
/// Two generations: when the young one is full it becomes the old one and the old one is forgotten;
/// a form met again moves back to the young one. Reading takes no lock.
public final class FormMemory<V> {

  static final int GENERATION = 40_000;

  private final Function<String, V> work;
  private volatile ConcurrentHashMap<String, V> young = new ConcurrentHashMap<>();
  private volatile ConcurrentHashMap<String, V> old = new ConcurrentHashMap<>();

  public FormMemory(Function<String, V> work) {
    this.work = work;
  }

  public V of(String form) {
    V known = young.get(form);
    if (known != null) return known;
    known = old.get(form);
    V value = known != null ? known : work.apply(form);
    if (young.size() >= GENERATION) turn();
    young.put(form, value);
    return value;
  }

  private synchronized void turn() {
    if (young.size() < GENERATION) return;
    old = young;
    young = new ConcurrentHashMap<>();
  }
}
