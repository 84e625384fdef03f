package concord.alignment.lexicon;

import concord.alignment.lexicon.ModelOne.Example;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// What each example gave to the counts of a table, so that its segments are judged by what all
/// others teach (leaving one out: Wuebker, Mauser, Ney 2010). Otherwise beads found by mistake
/// teach the words that make them look right in the next search.
///
/// @param examples for each text the number of the example that each segment stands in, or [#NONE]
/// @param starts of each example's gifts; one more at the end
/// @param entries of the table that an example gave to
/// @param given how much
public record Lessons(Map<CodedText, int[]> examples, int[] starts, int[] entries, float[] given) {

  static final int NONE = -1;

  /// Everybody may judge by what they taught themselves.
  static Lessons forgotten() {
    return new Lessons(Map.of(), new int[0], new int[0], new float[0]);
  }

  /// @param second whether the segments asked for are those of the second texts
  static Map<CodedText, int[]> examplesOf(List<Example> examples, boolean second) {
    var numbers = new IdentityHashMap<CodedText, int[]>();
    for (int x = 0; x < examples.size(); x++) {
      var e = examples.get(x);
      var text = second ? e.b() : e.a();
      int from = second ? e.bFrom() : e.aFrom();
      int to = second ? e.bTo() : e.aTo();
      Arrays.fill(numbers.computeIfAbsent(text, Lessons::none), from, to, x);
    }
    return numbers;
  }

  private static int[] none(CodedText text) {
    var numbers = new int[text.size()];
    Arrays.fill(numbers, NONE);
    return numbers;
  }

  /// Adds what the example of a segment gave, `sign` times, to a row with a place for each entry.
  public void add(CodedText text, int segment, float sign, float[] row) {
    int[] numbers = examples.get(text);
    if (numbers == null || numbers[segment] == NONE) return;
    int example = numbers[segment];
    for (int k = starts[example]; k < starts[example + 1]; k++) row[entries[k]] += sign * given[k];
  }
}
