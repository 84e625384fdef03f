package concord.alignment.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The token types of one language, numbered, with how often each occurs.
public final class Vocabulary {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> types = new ArrayList<>();
  private int[] counts = new int[1024];
  private long total;

  /// The number of a token, counted once more.
  int count(String token) {
    int number = numbers.computeIfAbsent(token, key -> types.size());
    if (number == types.size()) types.add(token);
    if (number == counts.length) counts = java.util.Arrays.copyOf(counts, counts.length * 2);
    counts[number]++;
    total++;
    return number;
  }

  public int size() {
    return types.size();
  }

  public String type(int number) {
    return types.get(number);
  }

  /// The number of a token, or -1 where it does not occur.
  public int number(String token) {
    return numbers.getOrDefault(token, -1);
  }

  /// Relative frequency, with one added to every count: p0 of the papers.
  public float[] unigram() {
    var unigram = new float[size()];
    for (int i = 0; i < unigram.length; i++) {
      unigram[i] = (counts[i] + 1f) / (total + size());
    }
    return unigram;
  }
}
