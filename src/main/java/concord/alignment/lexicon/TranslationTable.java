package concord.alignment.lexicon;

/// p(target token | source token), sparse; what is missing of 1 in a row is left to the unigram.
///
/// @param starts of each source token's entries; one more at the end
/// @param targets target tokens, ascending within a row
/// @param probabilities of those targets
/// @param unigram of the target language
/// @param weights how far the lexicon is to be believed against the unigram, for each target token:
///     the share of its occurrences that the lexicon explained where it learned
public record TranslationTable(
    int[] starts, int[] targets, float[] probabilities, float[] unigram, float[] weights) {

  /// Adds the row of a source token to a dense vector over target tokens.
  public void addTo(float[] dense, int source) {
    for (int k = starts[source]; k < starts[source + 1]; k++) {
      dense[targets[k]] += probabilities[k];
    }
  }

  /// Sets back to zero what [#addTo] touched.
  public void clear(float[] dense, int source) {
    for (int k = starts[source]; k < starts[source + 1]; k++) {
      dense[targets[k]] = 0;
    }
  }

  public float probability(int source, int target) {
    int at = java.util.Arrays.binarySearch(targets, starts[source], starts[source + 1], target);
    return at < 0 ? 0 : probabilities[at];
  }
}
