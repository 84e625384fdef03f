package concord.alignment.cost;

/// What it costs that nothing translates a segment, as log probabilities.
///
/// @param open of the first such segment after a bead
/// @param onward of each further one in a row
/// @param turn added where the other text falls silent right after the one did
public record Silences(double open, double onward, double turn) {

  /// Rare to begin with, for what fits nothing must earn its place (Moore 2002); then likelier with
  /// each segment, as a gap in the alignment of two sequences (Gotoh 1982). Fitted to the
  /// development sets; between .03 and .5 for going on it hardly matters.
  private static final Silences GENERAL =
      new Silences(Math.log(0.0005), Math.log(0.1), Math.log(0.05));

  public static Silences general() {
    return GENERAL;
  }

  /// Before the words of the texts are known a long silence explains too much: each segment costs
  /// the same.
  public Silences cautious() {
    return new Silences(open, open, 0);
  }
}
