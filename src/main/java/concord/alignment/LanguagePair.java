package concord.alignment;

import concord.alignment.cost.Band;
import concord.alignment.cost.BeadScore;
import concord.alignment.cost.BreakModel;
import concord.alignment.cost.LengthModel;
import concord.alignment.cost.ShapePrior;
import concord.alignment.cost.Silences;
import concord.alignment.cost.Ties;
import concord.alignment.evidence.Evidence;
import concord.alignment.lexicon.CodedText;
import concord.alignment.lexicon.ModelOne;
import concord.alignment.lexicon.PseudoCounts;
import concord.alignment.meaning.Vectors;
import concord.alignment.pulse.Pulse;
import concord.alignment.search.Anchors;
import concord.alignment.search.PairSearch;
import concord.alignment.search.PairSearch.PairBead;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything learned about two languages from all statements that have both.
final class LanguagePair {

  /// Weight of the lexicon against the unigram where words are learned.
  static final double LAMBDA = 0.6;

  /// How far the ratio of whole texts and that of their segments may lie apart, as a logarithm,
  /// before a gap is supposed: half again as much.
  private static final double LOPSIDED = 0.4;

  private final Set<Evidence> used;
  private final PseudoCounts known;
  private final List<ModelOne.Example> taught;
  private final float[] unigramA;
  private final float[] unigramB;
  private final List<Texts> texts;
  private final Pulse pulse;
  private final List<Band> bands = new ArrayList<>();
  private final List<List<int[]>> ends = new ArrayList<>();
  private BeadScore.Models models;

  /// Both versions of a statement and what is fixed between them.
  record Texts(
      CodedText a, CodedText b, Ties ties, @Nullable Vectors vectorsA, @Nullable Vectors vectorsB) {

    /// What people have put together teaches from the beginning.
    private Stream<ModelOne.Example> taught() {
      return ties.ties().stream()
          .map(t -> new ModelOne.Example(a, t.a(), t.a() + 1, b, t.b(), t.b() + 1, 1));
    }
  }

  /// @param texts of each statement that has both languages
  /// @param taught examples from outside, never doubted
  LanguagePair(
      List<Texts> texts,
      float[] unigramA,
      float[] unigramB,
      PseudoCounts known,
      List<ModelOne.Example> taught,
      Set<Evidence> used,
      Pulse pulse) {
    this.used = used;
    this.texts = texts;
    this.pulse = pulse;
    this.unigramA = unigramA;
    this.unigramB = unigramB;
    this.known = known;
    this.taught = taught;
    this.models =
        models(
            ShapePrior.fromPapers(),
            LengthModel.general(
                texts.stream().map(Texts::a).toList(), texts.stream().map(Texts::b).toList()),
            BreakModel.silent(),
            Stream.concat(taught.stream(), texts.stream().flatMap(Texts::taught)).toList(),
            3);
    for (Texts two : texts) {
      pulse.beat();
      bands.add(Anchors.band(two.a, two.b, models.aToB(), two.ties));
      ends.add(Anchors.alongLengths(two.a, two.b, two.ties));
    }
  }

  BeadScore score(int statement) {
    return score(statement, models);
  }

  private BeadScore score(int statement, BeadScore.Models models) {
    var two = texts.get(statement);
    return new BeadScore(
        two.a, two.b, bands.get(statement), models, two.ties, pulse, two.vectorsA, two.vectorsB);
  }

  /// What was known of the two languages beforehand.
  PseudoCounts known() {
    return known;
  }

  /// The pairs of boundaries where beads ended when they were last looked for.
  List<int[]> ends(int statement) {
    return ends.get(statement);
  }

  /// Finds beads, learns from them, and looks again more closely.
  void refine(int width) {
    var beads = new ArrayList<List<PairBead>>();
    for (int s = 0; s < texts.size(); s++) {
      beads.add(search(s).best());
      ends.set(s, corners(beads.get(s)));
    }
    learn(beads, width);
  }

  /// Where one text is so much shorter that pages may be missing, its length tells a wrong ratio,
  /// and the first search would spread it over all of the other. So there a second one supposes a
  /// gap: the ratio of a segment to a segment, and long silences. The likelier of the two counts.
  private PairSearch search(int statement) {
    var whole = new PairSearch(score(statement), 1);
    var two = texts.get(statement);
    double bySegments = Math.log(meanLength(two.b) / meanLength(two.a));
    boolean first = models.longest() < ShapePrior.LONGEST;
    if (!first || !used.contains(Evidence.SILENCES)) return whole;
    if (Math.abs(bySegments - models.lengths().logRatio()) < LOPSIDED) return whole;
    var gap =
        new BeadScore.Models(
            models.shapes(),
            Silences.general(),
            models.lengths().withRatio(bySegments),
            models.breaks(),
            models.aToB(),
            models.bToA(),
            models.longest());
    var other = new PairSearch(score(statement, gap), 1);
    return other.likelihood() > whole.likelihood() ? other : whole;
  }

  private static double meanLength(CodedText text) {
    return (text.length(0, text.size()) + 1.0) / (text.size() + 1.0);
  }

  /// @param beads of each statement, in order, and covering it
  /// @param width of the next band around them
  void learn(List<List<PairBead>> beads, int width) {
    var shapes = new double[ShapePrior.LONGEST + 1][ShapePrior.LONGEST + 1];
    var samples = new ArrayList<LengthModel.Sample>();
    var examples = new ArrayList<>(taught);
    var ends = new double[4];
    var inner = new double[2];
    for (int s = 0; s < texts.size(); s++) {
      pulse.beat();
      var a = texts.get(s).a;
      var b = texts.get(s).b;
      for (PairBead bead : beads.get(s)) {
        int i = bead.i() + bead.countA();
        int j = bead.j() + bead.countB();
        if (bead.countA() == 0 || bead.countB() == 0) continue;
        double weight = bead.probability();
        if (ShapePrior.isShape(bead.countA(), bead.countB())) {
          shapes[bead.countA()][bead.countB()] += weight;
        }
        samples.add(
            new LengthModel.Sample(
                a.length(bead.i(), bead.countA()), b.length(bead.j(), bead.countB()), weight));
        if (used.contains(Evidence.LEARNED_WORDS)) {
          examples.add(new ModelOne.Example(a, bead.i(), i, b, bead.j(), j, (float) weight));
        }
        countBreaks(a, bead.i(), i, b, bead.j(), j, weight, ends, inner);
      }
      var way = corners(beads.get(s)).toArray(int[][]::new);
      bands.set(s, texts.get(s).ties.within(Band.around(way, width)));
    }
    models =
        models(
            ShapePrior.learned(shapes),
            models.lengths().learned(samples),
            BreakModel.learned(ends, inner),
            examples,
            ShapePrior.LONGEST);
  }

  private static List<int[]> corners(List<PairBead> beads) {
    var corners = new ArrayList<int[]>();
    corners.add(new int[] {0, 0});
    for (PairBead bead : beads) {
      corners.add(new int[] {bead.i() + bead.countA(), bead.j() + bead.countB()});
    }
    return corners;
  }

  private BeadScore.Models models(
      ShapePrior shapes,
      LengthModel lengths,
      BreakModel breaks,
      List<ModelOne.Example> examples,
      int longest) {
    var words = new ModelOne(unigramA, unigramB, LAMBDA).learn(examples, known, pulse);
    boolean leavesOut = used.contains(Evidence.LEAVING_OUT);
    return new BeadScore.Models(
        shapes,
        silences(longest),
        used.contains(Evidence.LENGTHS) ? lengths : lengths.muted(),
        used.contains(Evidence.PARAGRAPHS) ? breaks : BreakModel.silent(),
        leavesOut ? words.aToB() : words.aToB().whole(),
        leavesOut ? words.bToA() : words.bToA().whole(),
        longest);
  }

  /// Before the words of the texts are known, long silences would explain too much.
  private Silences silences(int longest) {
    boolean known = longest == ShapePrior.LONGEST && used.contains(Evidence.SILENCES);
    return known ? Silences.general() : Silences.general().cautious();
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
