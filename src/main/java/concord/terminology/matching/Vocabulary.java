package concord.terminology.matching;

import concord.morphology.FormMemory;
import concord.morphology.Morphology;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The words that terms of one language are made of, numbered, and which of them a text word can
// be.
///
/// A label is a word's number doubled; odd labels stand for a word that may inflect.
final class Vocabulary {

  private static final int[] NONE = {};

  private final Morphology morphology;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, int[]> inflectedByKey = new HashMap<>();
  private final FormMemory<int[]> labels = new FormMemory<>(this::work);

  Vocabulary(Morphology morphology) {
    this.morphology = morphology;
  }

  /// The label of a word that stands in a term as cited.
  int fixed(String word) {
    return number(word) * 2;
  }

  int inflecting(String word, Iterable<String> citationKeys) {
    int number = number(word);
    for (String key : citationKeys) inflectedByKey.merge(key, new int[] {number}, Vocabulary::add);
    return number * 2 + 1;
  }

  /// The labels a word of a text can go along; empty for most words.
  int[] labels(String surface) {
    return labels.of(surface);
  }

  private int number(String word) {
    return numbers.computeIfAbsent(morphology.citationKey(word), w -> numbers.size());
  }

  private int[] work(String surface) {
    int[] found = NONE;
    Integer exact = numbers.get(morphology.citationKey(surface));
    if (exact != null) found = new int[] {exact * 2, exact * 2 + 1};
    for (String key : morphology.keys(surface)) {
      for (int number : inflectedByKey.getOrDefault(key, NONE)) {
        found = add(found, new int[] {number * 2 + 1});
      }
    }
    return found;
  }

  private static int[] add(int[] some, int[] one) {
    for (int known : some) if (known == one[0]) return some;
    int[] more = Arrays.copyOf(some, some.length + 1);
    more[some.length] = one[0];
    return more;
  }
}
