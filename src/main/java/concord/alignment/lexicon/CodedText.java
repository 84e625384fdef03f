package concord.alignment.lexicon;

import java.util.List;
import java.util.function.Function;

/// One version as numbers: its tokens, where each segment's begin, how long it is, where paragraphs
/// end.
///
/// @param tokens of all segments, in order, numbered by the language's [Vocabulary]
/// @param offsets of the first token of each segment; one more at the end
/// @param lengths characters before each boundary: of the first k segments together
/// @param breaks whether a paragraph ends at each of the boundaries 0 to n
public record CodedText(int[] tokens, int[] offsets, int[] lengths, boolean[] breaks) {

  /// @param paragraphs the paragraph number of each segment
  public static CodedText of(
      List<String> segments,
      int[] paragraphs,
      Function<String, List<String>> features,
      Vocabulary vocabulary) {
    int n = segments.size();
    var offsets = new int[n + 1];
    var lengths = new int[n + 1];
    var breaks = new boolean[n + 1];
    int[] tokens = new int[Math.max(16, n * 24)];
    for (int i = 0; i < n; i++) {
      int at = offsets[i];
      for (String feature : features.apply(segments.get(i))) {
        if (at == tokens.length) tokens = java.util.Arrays.copyOf(tokens, at * 2);
        tokens[at++] = vocabulary.count(feature);
      }
      offsets[i + 1] = at;
      lengths[i + 1] = lengths[i] + weight(segments.get(i));
      breaks[i] = i == 0 || paragraphs[i] != paragraphs[i - 1];
    }
    breaks[n] = true;
    return new CodedText(java.util.Arrays.copyOf(tokens, offsets[n]), offsets, lengths, breaks);
  }

  /// The same text with segments put together.
  ///
  /// @param starts first segment of each unit, ascending from 0, and the number of segments at last
  public CodedText merged(int[] starts) {
    var offsets = new int[starts.length];
    var lengths = new int[starts.length];
    var breaks = new boolean[starts.length];
    for (int u = 0; u < starts.length; u++) {
      offsets[u] = this.offsets[starts[u]];
      lengths[u] = this.lengths[starts[u]];
      breaks[u] = this.breaks[starts[u]];
    }
    return new CodedText(tokens, offsets, lengths, breaks);
  }

  public int size() {
    return offsets.length - 1;
  }

  /// Characters of some segments together.
  public int length(int from, int count) {
    return lengths[from + count] - lengths[from];
  }

  private static int weight(String segment) {
    return 1 + (int) segment.codePoints().filter(c -> !Character.isWhitespace(c)).count();
  }
}
