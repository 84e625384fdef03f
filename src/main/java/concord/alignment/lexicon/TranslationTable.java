package concord.alignment.lexicon;

/// p(target token | source token), sparse; what is missing of 1 in a row is left to the unigram.
///
/// Counts and totals stand apart, so that what one example gave can be taken out of both
/// ([Lessons]).
///
/// @param starts of each source token's entries; one more at the end
/// @param targets target tokens, ascending within a row
/// @param counts of those targets, less the discount, and with what was known beforehand
/// @param priors what was known beforehand
/// @param totals of each source token, nothing discounted
/// @param unigram of the target language
/// @param weights how far the lexicon is to be believed against the unigram, for each target token:
///     the share of its occurrences that the lexicon explained where it learned
/// @param lessons what each example gave
public record TranslationTable(
    int[] starts,
    int[] targets,
    float[] counts,
    float[] priors,
    double[] totals,
    float[] unigram,
    float[] weights,
    Lessons lessons) {

  /// Where one example alone has made up a total, no more than errors of rounding is left of it.
  public static final double NOTHING = 1e-6;

  public float probability(int source, int target) {
    int at = java.util.Arrays.binarySearch(targets, starts[source], starts[source + 1], target);
    return at < 0 ? 0 : (float) (counts[at] / totals[source]);
  }

  /// The same, but that every segment is judged by what its own example taught too.
  public TranslationTable whole() {
    return new TranslationTable(
        starts, targets, counts, priors, totals, unigram, weights, Lessons.forgotten());
  }

  /// What is left of an entry's count without some that an example gave.
  public float countWithout(int entry, float given) {
    return Math.max(priors[entry], counts[entry] - given);
  }
}
