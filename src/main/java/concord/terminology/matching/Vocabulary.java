package concord.terminology.matching;

import concord.morphology.FormMemory;
import concord.morphology.Morphology;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The words that terms of one language are made of, numbered, and which of them a text word can
/// be.
///
/// A label is a word's number doubled; odd labels stand for a word that may inflect.
final class Vocabulary {

  private static final int[] NONE = {};

  /// What a text word is to the terms.
  ///
  /// @param number of the term word it equals, or -1
  /// @param labels the edges it can go along; none for most words
  record Word(int number, int[] labels) {}

  private final Morphology morphology;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, int[]> inflectedByKey = new HashMap<>();
  private final FormMemory<Word> words = new FormMemory<>(FormMemory.MANY, this::work);

  Vocabulary(Morphology morphology) {
    this.morphology = morphology;
  }

  /// The number of a word of a term.
  int number(String word) {
    return numbers.computeIfAbsent(morphology.citationKey(word), w -> numbers.size());
  }

  /// The label of a word that stands in a term as cited.
  static int fixed(int number) {
    return number * 2;
  }

  int inflecting(int number, Iterable<String> citationKeys) {
    for (String key : citationKeys) inflectedByKey.merge(key, new int[] {number}, Vocabulary::add);
    return number * 2 + 1;
  }

  Word word(String surface) {
    return words.of(surface);
  }

  private Word work(String surface) {
    int exact = numbers.getOrDefault(morphology.citationKey(surface), -1);
    int[] labels = exact < 0 ? NONE : new int[] {exact * 2, exact * 2 + 1};
    for (String key : morphology.keys(surface)) {
      for (int number : inflectedByKey.getOrDefault(key, NONE)) {
        labels = add(labels, new int[] {number * 2 + 1});
      }
    }
    return new Word(exact, labels);
  }

  private static int[] add(int[] some, int[] one) {
    for (int known : some) if (known == one[0]) return some;
    int[] more = Arrays.copyOf(some, some.length + 1);
    more[some.length] = one[0];
    return more;
  }
}
