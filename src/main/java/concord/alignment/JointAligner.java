package concord.alignment;

import concord.alignment.cost.BeadScore;
import concord.alignment.evidence.Features;
import concord.alignment.evidence.NamePairs;
import concord.alignment.evidence.Phrases;
import concord.alignment.evidence.WorldNames;
import concord.alignment.joint.JointBead;
import concord.alignment.joint.JointSearch;
import concord.alignment.lexicon.CodedText;
import concord.alignment.lexicon.ModelOne;
import concord.alignment.lexicon.Vocabulary;
import concord.alignment.search.PairSearch;
import concord.alignment.search.PairSearch.PairBead;
import concord.text.Language;
import concord.text.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Pairs first, then all versions at once.
///
/// 1. Every version becomes tokens; every pair of languages gets what is known beforehand.
/// 2. Each pair is searched and learned from three times, in a narrowing band.
/// 3. The pairs' posteriors leave few boundaries that can fall together in all versions; over these
///    the joint search is exact. Its beads teach the pairs once more, and it runs again.
final class JointAligner implements Aligner {

  /// Widths of the bands that follow the first search, in segments.
  private static final int[] WIDTHS = {40, 24, 16};

  /// More examples teach little and cost memory.
  private static final int MOST_EXAMPLES = 20_000;

  @Override
  public List<Alignment> alignAll(List<List<Version>> statements, Knowledge knowledge) {
    var work = new ArrayList<Statement>();
    var languages = new TreeMap<Language, LanguageTexts>();
    for (var versions : statements) {
      var sorted =
          versions.stream().sorted((a, b) -> a.language().compareTo(b.language())).toList();
      for (Version version : sorted) {
        languages.computeIfAbsent(version.language(), l -> new LanguageTexts(l, knowledge));
      }
      work.add(
          new Statement(
              sorted, sorted.stream().map(v -> known(languages, v.language()).code(v)).toList()));
    }
    var pairs = pairs(work, languages);
    for (var pair : pairs.values()) {
      for (int width : WIDTHS) pair.learned.refine(width);
    }
    var beads = joint(work, pairs);
    if (languages.size() > 2) {
      for (var pair : pairs.values()) pair.learn(work, beads, 16);
      beads = joint(work, pairs);
    }
    var alignments = new ArrayList<Alignment>();
    for (int s = 0; s < work.size(); s++) {
      alignments.add(work.get(s).alignment(beads.get(s), statements.get(s)));
    }
    return alignments;
  }

  /// A statement with its versions in the order of their tags, so that the order asked for plays no
  /// part in the search.
  private record Statement(List<Version> versions, List<CodedText> texts) {

    int index(Language language) {
      for (int v = 0; v < versions.size(); v++) {
        if (versions.get(v).language().equals(language)) return v;
      }
      return -1;
    }

    Alignment alignment(List<JointBead> beads, List<Version> asked) {
      var order = asked.stream().map(v -> index(v.language())).toList();
      return new Alignment(
          asked.stream().map(Version::language).toList(),
          beads.stream()
              .map(
                  bead ->
                      new Bead(
                          order.stream().map(v -> numbers(bead, v)).toList(), bead.probability()))
              .toList());
    }

    private static List<Integer> numbers(JointBead bead, int version) {
      int start = bead.starts()[version];
      return IntStream.range(start, start + bead.counts()[version]).boxed().toList();
    }
  }

  /// One language in all statements.
  private static final class LanguageTexts {
    private final Features features;
    private final Vocabulary vocabulary = new Vocabulary();

    /// The language's side of each example; a segment without tokens where it has none.
    private final CodedText examples;

    LanguageTexts(Language language, Knowledge knowledge) {
      var phrases = new Phrases(language);
      WorldNames.addTo(phrases, language);
      for (int e = 0; e < knowledge.equivalents().size(); e++) {
        for (var entry : knowledge.equivalents().get(e).entrySet()) {
          if (!entry.getKey().sameLanguageAs(language)) continue;
          for (String phrase : entry.getValue()) phrases.add(phrase, "=" + e);
        }
      }
      this.features = new Features(language, phrases);
      var texts =
          knowledge.examples().stream()
              .limit(MOST_EXAMPLES)
              .map(example -> text(example, language))
              .toList();
      this.examples = CodedText.of(texts, new int[texts.size()], features::of, vocabulary);
    }

    private static String text(Map<Language, String> example, Language language) {
      return example.entrySet().stream()
          .filter(e -> e.getKey().sameLanguageAs(language))
          .map(Map.Entry::getValue)
          .findFirst()
          .orElse("");
    }

    List<ModelOne.Example> examplesWith(LanguageTexts other) {
      var pairs = new ArrayList<ModelOne.Example>();
      for (int i = 0; i < examples.size(); i++) {
        pairs.add(new ModelOne.Example(examples, i, i + 1, other.examples, i, i + 1, 1));
      }
      return pairs;
    }

    CodedText code(Version version) {
      return CodedText.of(
          version.segments().stream().map(Segment::text).toList(),
          version.segments().stream().mapToInt(Segment::paragraph).toArray(),
          features::of,
          vocabulary);
    }
  }

  private record Two(Language a, Language b) {}

  /// A pair of languages and the statements that have both.
  private record Pair(Two languages, List<Integer> statements, LanguagePair learned) {

    void learn(List<Statement> work, List<List<JointBead>> joint, int width) {
      var beads = new ArrayList<List<PairBead>>();
      for (int s : statements) {
        int a = work.get(s).index(languages.a);
        int b = work.get(s).index(languages.b);
        beads.add(joint.get(s).stream().map(bead -> project(bead, a, b)).toList());
      }
      learned.learn(beads, width);
    }

    private static PairBead project(JointBead bead, int a, int b) {
      return new PairBead(
          bead.starts()[a],
          bead.counts()[a],
          bead.starts()[b],
          bead.counts()[b],
          bead.probability());
    }
  }

  private static Map<Two, Pair> pairs(
      List<Statement> work, TreeMap<Language, LanguageTexts> languages) {
    var pairs = new HashMap<Two, Pair>();
    for (Language a : languages.keySet()) {
      for (Language b : languages.tailMap(a, false).keySet()) {
        var statements = new ArrayList<Integer>();
        var as = new ArrayList<CodedText>();
        var bs = new ArrayList<CodedText>();
        for (int s = 0; s < work.size(); s++) {
          int p = work.get(s).index(a);
          int q = work.get(s).index(b);
          if (p < 0 || q < 0) continue;
          statements.add(s);
          as.add(work.get(s).texts.get(p));
          bs.add(work.get(s).texts.get(q));
        }
        if (statements.isEmpty()) continue;
        var textsA = known(languages, a);
        var textsB = known(languages, b);
        var known =
            NamePairs.of(textsA.vocabulary, textsA.features, textsB.vocabulary, textsB.features);
        var learned =
            new LanguagePair(
                as,
                textsA.vocabulary.unigram(),
                bs,
                textsB.vocabulary.unigram(),
                known,
                textsA.examplesWith(textsB));
        pairs.put(new Two(a, b), new Pair(new Two(a, b), statements, learned));
      }
    }
    return pairs;
  }

  private static <K, V> V known(Map<K, V> map, K key) {
    return Objects.requireNonNull(map.get(key), key::toString);
  }

  private static List<List<JointBead>> joint(List<Statement> work, Map<Two, Pair> pairs) {
    var beads = new ArrayList<List<JointBead>>();
    for (int s = 0; s < work.size(); s++) {
      var versions = work.get(s).versions;
      int n = versions.size();
      var scores = new BeadScore[n][n];
      var searches = new PairSearch[n][n];
      for (int p = 0; p < n; p++) {
        for (int q = p + 1; q < n; q++) {
          var pair = known(pairs, new Two(versions.get(p).language(), versions.get(q).language()));
          scores[p][q] = pair.learned.score(pair.statements.indexOf(s));
          searches[p][q] = new PairSearch(scores[p][q], n == 2 ? sharpness(2) : 1);
        }
      }
      var sizes = versions.stream().mapToInt(Version::size).toArray();
      beads.add(beads(sizes, scores, searches));
    }
    return beads;
  }

  /// Fitted so that the confidence of a bead is the share of such beads that are right: words and
  /// pairs agree more often than if they were independent.
  private static double sharpness(int versions) {
    return 0.5 * Math.pow(2.0 / versions, 0.75);
  }

  private static List<JointBead> beads(int[] sizes, BeadScore[][] scores, PairSearch[][] searches) {
    return switch (sizes.length) {
      case 0 -> List.of();
      case 1 ->
          IntStream.range(0, sizes[0])
              .mapToObj(i -> new JointBead(new int[] {i}, new int[] {1}, 1))
              .toList();
      case 2 ->
          searches[0][1].best().stream()
              .map(
                  b ->
                      new JointBead(
                          new int[] {b.i(), b.j()},
                          new int[] {b.countA(), b.countB()},
                          b.probability()))
              .toList();
      default ->
          new JointSearch(sizes, scores, searches, LanguagePair.NULL_SHARE, sharpness(sizes.length))
              .best();
    };
  }
}
