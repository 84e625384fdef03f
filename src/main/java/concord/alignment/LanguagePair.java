package concord.alignment;

import concord.alignment.cost.Band;
import concord.alignment.cost.BeadScore;
import concord.alignment.cost.BreakModel;
import concord.alignment.cost.LengthModel;
import concord.alignment.cost.ShapePrior;
import concord.alignment.lexicon.CodedText;
import concord.alignment.lexicon.ModelOne;
import concord.alignment.lexicon.PseudoCounts;
import concord.alignment.search.Anchors;
import concord.alignment.search.PairSearch;
import concord.alignment.search.PairSearch.PairBead;
import java.util.ArrayList;
import java.util.List;

/// Everything learned about two languages from all statements that have both.
final class LanguagePair {

  /// Weight of the lexicon against the unigram where words are learned.
  static final double LAMBDA = 0.6;

  /// Probability of a segment that nothing translates: small (Moore 2002), for it must earn its
  // place
  /// against words that the lexicon has not learned yet.
  static final double NULL_SHARE = 0.001;

  private final PseudoCounts known;
  private final List<ModelOne.Example> taught;
  private final float[] unigramA;
  private final float[] unigramB;
  private final List<CodedText> as;
  private final List<CodedText> bs;
  private final List<Band> bands = new ArrayList<>();
  private BeadScore.Models models;

  /// @param as the first language's version of each statement; `bs` the second's, in step
  /// @param taught examples from outside, never doubted
  LanguagePair(
      List<CodedText> as,
      float[] unigramA,
      List<CodedText> bs,
      float[] unigramB,
      PseudoCounts known,
      List<ModelOne.Example> taught) {
    this.as = as;
    this.bs = bs;
    this.unigramA = unigramA;
    this.unigramB = unigramB;
    this.known = known;
    this.taught = taught;
    this.models =
        models(
            ShapePrior.general(NULL_SHARE),
            LengthModel.general(as, bs),
            BreakModel.silent(),
            taught,
            3);
    for (int s = 0; s < as.size(); s++) {
      bands.add(Anchors.band(as.get(s), bs.get(s), models.aToB()));
    }
  }

  BeadScore score(int statement) {
    return new BeadScore(as.get(statement), bs.get(statement), bands.get(statement), models);
  }

  /// Finds beads, learns from them, and looks again more closely.
  void refine(int width) {
    var beads = new ArrayList<List<PairBead>>();
    for (int s = 0; s < as.size(); s++) beads.add(new PairSearch(score(s), 1).best());
    learn(beads, width);
  }

  /// @param beads of each statement, in order, and covering it
  /// @param width of the next band around them
  void learn(List<List<PairBead>> beads, int width) {
    var shapes = new double[ShapePrior.LONGEST + 1][ShapePrior.LONGEST + 1];
    var samples = new ArrayList<LengthModel.Sample>();
    var examples = new ArrayList<>(taught);
    var ends = new double[4];
    var inner = new double[2];
    for (int s = 0; s < as.size(); s++) {
      var a = as.get(s);
      var b = bs.get(s);
      var corners = new ArrayList<int[]>();
      corners.add(new int[] {0, 0});
      for (PairBead bead : beads.get(s)) {
        int i = bead.i() + bead.countA();
        int j = bead.j() + bead.countB();
        corners.add(new int[] {i, j});
        if (bead.countA() == 0 || bead.countB() == 0) continue;
        double weight = bead.probability();
        if (ShapePrior.isShape(bead.countA(), bead.countB())) {
          shapes[bead.countA()][bead.countB()] += weight;
        }
        samples.add(
            new LengthModel.Sample(
                a.length(bead.i(), bead.countA()), b.length(bead.j(), bead.countB()), weight));
        examples.add(new ModelOne.Example(a, bead.i(), i, b, bead.j(), j, (float) weight));
        countBreaks(a, bead.i(), i, b, bead.j(), j, weight, ends, inner);
      }
      bands.set(s, Band.around(corners.toArray(int[][]::new), width));
    }
    models =
        models(
            ShapePrior.learned(shapes, NULL_SHARE),
            models.lengths().learned(samples),
            BreakModel.learned(ends, inner),
            examples,
            ShapePrior.LONGEST);
  }

  private BeadScore.Models models(
      ShapePrior shapes,
      LengthModel lengths,
      BreakModel breaks,
      List<ModelOne.Example> examples,
      int longest) {
    var turned = examples.stream().map(ModelOne.Example::reversed).toList();
    return new BeadScore.Models(
        shapes,
        lengths,
        breaks,
        new ModelOne(unigramA.length, unigramB, LAMBDA).learn(examples, known),
        new ModelOne(unigramB.length, unigramA, LAMBDA).learn(turned, known.reversed()),
        longest);
  }

  private static void countBreaks(
      CodedText a,
      int aFrom,
      int aTo,
      CodedText b,
      int bFrom,
      int bTo,
      double weight,
      double[] ends,
      double[] inner) {
    if (aTo < a.size() && bTo < b.size()) {
      ends[(a.breaks()[aTo] ? 0 : 2) + (b.breaks()[bTo] ? 0 : 1)] += weight;
    }
    for (int i = aFrom + 1; i < aTo; i++) inner[a.breaks()[i] ? 0 : 1] += weight;
    for (int j = bFrom + 1; j < bTo; j++) inner[b.breaks()[j] ? 0 : 1] += weight;
  }
}
