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

  public float probability(int source, int target) {
    int at = java.util.Arrays.binarySearch(targets, starts[source], starts[source + 1], target);
    return at < 0 ? 0 : probabilities[at];
  }
}
