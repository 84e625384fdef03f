package concord.alignment.cost;

import concord.alignment.lexicon.CodedText;
import concord.alignment.lexicon.TranslationTable;
import concord.alignment.meaning.Vectors;
import concord.alignment.pulse.Pulse;
import org.jspecify.annotations.Nullable;

/// The score of any bead of two texts inside a band: shape + length + words + paragraph ends.
///
/// score(a, b) = log P(shape) + LLR(length) + (LLR(words of b | a) + LLR(words of a | b)) / 2 +
/// LLR(meaning, where a model is there) + breaks. An empty side scores its shape alone: what
/// translates nothing agrees with chance exactly.
public final class BeadScore {

  /// What a search may score: everything learned so far about a pair of languages. guess
  public record Models(
      ShapePrior shapes,
      Silences silences,
      LengthModel lengths,
      BreakModel breaks,
      TranslationTable aToB,
      TranslationTable bToA,
      int longest) {}

  /// Weight of the length beside the words; words that repeat each other speak too loud.
  static final double LENGTH = 1.8;

  private final CodedText a;
  private final CodedText b;
  private final Models models;
  private final Band band;
  private final LexicalScores forward;
  private final LexicalScores backward;
  private final Stretches ofA;
  private final Stretches ofB;
  private final @Nullable Meaning meaning;
  private final Ties ties;
  private final Pulse pulse;

  public BeadScore(CodedText a, CodedText b, Band band, Models models) {
    this(a, b, band, models, Ties.none(), Pulse.steady(), null, null);
  }

  /// @param band within what the ties leave
  /// @param vectorsA what a model of sentences says of the first text, with `vectorsB`; or neither
  public BeadScore(
      CodedText a,
      CodedText b,
      Band band,
      Models models,
      Ties ties,
      Pulse pulse,
      @Nullable Vectors vectorsA,
      @Nullable Vectors vectorsB) {
    this.meaning =
        vectorsA == null || vectorsB == null
            ? null
            : new Meaning(vectorsA, vectorsB, band, models.longest);
    this.ties = ties;
    this.pulse = pulse;
    this.a = a;
    this.b = b;
    this.band = band;
    this.models = models;
    this.forward = new LexicalScores(a, b, band, models.aToB, models.longest, pulse);
    this.backward = new LexicalScores(b, a, band.transposed(), models.bToA, models.longest, pulse);
    this.ofA = Stretches.of(a, models.longest, models.lengths::chanceA);
    this.ofB = Stretches.of(b, models.longest, models.lengths::chanceB);
  }

  public Band band() {
    return band;
  }

  public int longest() {
    return models.longest;
  }

  /// What segments cost that nothing translates.
  public Silences silences() {
    return models.silences;
  }

  public Ties ties() {
    return ties;
  }

  /// To be felt by whoever works with these scores.
  public Pulse pulse() {
    return pulse;
  }

  /// What the texts tell of how often a bead has this shape.
  public double shape(int countA, int countB) {
    return models.shapes.log(countA, countB);
  }

  public double score(int i, int countA, int j, int countB) {
    return fit(i, countA, j, countB) + shape(countA, countB);
  }

  /// The scores of `countA` segments from `i` with `countB` from each of some segments on, one
  /// after the other into a row.
  public void scores(int i, int countA, int from, int to, int countB, float[] row, int at) {
    double shape = shape(countA, countB);
    for (int j = from; j <= to; j++) {
      row[at + j - from] = (float) (fit(i, countA, j, countB) + shape);
    }
  }

  /// The score, shape apart, of `countA` segments from `i` with `countB` segments from `j`; both
  /// ends of the bead must lie in the band. What people have fixed otherwise has the score of the
  /// impossible.
  public double fit(int i, int countA, int j, int countB) {
    if (!ties.permits(i, countA, j, countB)) return Double.NEGATIVE_INFINITY;
    double length =
        models.lengths.score(
            ofA.logs()[countA][i],
            ofA.roots()[countA][i],
            ofA.chances()[countA][i],
            ofB.logs()[countB][j],
            ofB.roots()[countB][j],
            ofB.chances()[countB][j]);
    double words =
        0.5 * (forward.score(i, countA, j, countB) + backward.score(j, countB, i, countA));
    double meant = meaning == null ? 0 : meaning.score(i, countA, j, countB);
    double breaks =
        models.breaks.end(a.breaks()[i + countA], b.breaks()[j + countB])
            + (ofA.inner()[countA][i] + ofB.inner()[countB][j]) * models.breaks.inside();
    return LENGTH * length + words + meant + breaks;
  }

  /// What remains to be asked once all is scored; it does without the tables of words.
  public Oddity oddity() {
    return new Oddity(a, b, models.lengths);
  }

  /// Lengths that do not fit.
  public record Oddity(CodedText a, CodedText b, LengthModel lengths) {

    /// How many standard deviations the second text's segments are longer than the first's let
    /// expect.
    public double of(int i, int countA, int j, int countB) {
      return lengths.oddity(a.length(i, countA), b.length(j, countB));
    }
  }
}
