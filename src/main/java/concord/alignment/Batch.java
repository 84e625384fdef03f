package concord.alignment;

import concord.alignment.cost.BeadScore;
import concord.alignment.cost.Silences;
import concord.alignment.evidence.ChineseEnglish;
import concord.alignment.evidence.Evidence;
import concord.alignment.evidence.Features;
import concord.alignment.evidence.NamePairs;
import concord.alignment.joint.JointBead;
import concord.alignment.joint.JointSearch;
import concord.alignment.joint.Rough;
import concord.alignment.lexicon.CodedText;
import concord.alignment.meaning.SentenceEncoder;
import concord.alignment.search.Anchors;
import concord.alignment.search.PairSearch;
import concord.alignment.search.PairSearch.PairBead;
import concord.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The statements of one call while they are aligned: what is learned of each pair of languages and
/// the beads found so far. Languages, and then pairs of them, know nothing of each other, so each
/// has a processor of its own where there are several; the result is the same.
final class Batch {

  /// Work of learning from a segment, against searching for its bead.
  private static final double LEARNING = 0.5;

  private final Progress progress;
  private final Set<Evidence> used;
  private final TreeMap<Language, LanguageTexts> languages = new TreeMap<>();
  private final List<Statement> work = new ArrayList<>();
  private final Map<Two, Pair> pairs = new HashMap<>();

  /// The beads of each statement: nothing, or those of the first joint search, or the last.
  private final List<@Nullable List<JointBead>> joint = new ArrayList<>();

  /// How many statements the joint search under way is through with.
  private int searched;

  private int rounds;

  private record Two(Language a, Language b) {}

  /// A pair of languages and the statements that have both.
  private record Pair(Two languages, List<Integer> statements, LanguagePair learned) {}

  /// @param used evidence that counts
  /// @param encoder what else to go by, where somebody has it
  Batch(
      List<AlignmentTask> tasks,
      Knowledge knowledge,
      Set<Evidence> used,
      Progress progress,
      @Nullable SentenceEncoder encoder) {
    this.used = used;
    this.progress = progress;
    var versions =
        tasks.stream()
            .flatMap(task -> task.versions().stream())
            .collect(Collectors.groupingBy(Version::language, TreeMap::new, Collectors.toList()));
    progress.plan(planned(tasks, versions.size() > 2));
    var lexicon =
        used.contains(Evidence.CHINESE_ENGLISH)
            ? ChineseEnglish.shippedFor(versions.keySet())
            : Optional.<ChineseEnglish>empty();
    versions.entrySet().parallelStream()
        .map(
            e ->
                new LanguageTexts(
                    e.getKey(), e.getValue(), knowledge, used, lexicon, progress::isStopped))
        .toList()
        .forEach(texts -> languages.put(texts.language, texts));
    for (AlignmentTask task : tasks) {
      work.add(Statement.of(task, languages, encoder));
      joint.add(null);
      progress.advance(task.versions().stream().mapToInt(Version::size).sum());
    }
  }

  /// In segments searched once for one pair.
  private static double planned(List<AlignmentTask> tasks, boolean triangles) {
    double coding = 0;
    double pairs = 0;
    for (AlignmentTask task : tasks) {
      int segments = task.versions().stream().mapToInt(Version::size).sum();
      coding += segments;
      pairs += (double) segments * (task.versions().size() - 1);
    }
    double searches = 3 + (triangles ? 2 : 1);
    double lessons = 4 + (triangles ? 1 : 0);
    return coding + pairs * (searches + LEARNING * lessons);
  }

  boolean hasTriangles() {
    return languages.size() > 2;
  }

  /// Gives every pair of languages what is known of it beforehand.
  void pairUp() {
    var twos =
        languages.keySet().stream()
            .flatMap(a -> languages.tailMap(a, false).keySet().stream().map(b -> new Two(a, b)))
            .toList();
    twos.parallelStream()
        .flatMap(two -> pairUp(two).stream())
        .toList()
        .forEach(pair -> pairs.put(pair.languages, pair));
  }

  private Optional<Pair> pairUp(Two two) {
    progress.beat();
    var statements = new ArrayList<Integer>();
    var texts = new ArrayList<LanguagePair.Texts>();
    for (int s = 0; s < work.size(); s++) {
      var statement = work.get(s);
      int p = statement.index(two.a);
      int q = statement.index(two.b);
      if (p < 0 || q < 0) continue;
      statements.add(s);
      texts.add(
          new LanguagePair.Texts(
              statement.texts().get(p),
              statement.texts().get(q),
              statement.ties(p, q),
              statement.vectors(p),
              statement.vectors(q)));
    }
    if (statements.isEmpty()) return Optional.empty();
    var a = known(languages, two.a);
    var b = known(languages, two.b);
    var learned =
        new LanguagePair(
            texts,
            a.vocabulary.unigram(),
            b.vocabulary.unigram(),
            NamePairs.of(a.vocabulary, a.features, b.vocabulary, b.features, used),
            a.examplesWith(b),
            used,
            progress);
    progress.advance(LEARNING * segments(statements, two));
    return Optional.of(new Pair(two, statements, learned));
  }

  /// Finds the beads of each pair by itself, learns from them, and leaves a narrower band.
  void searchPairs(int width) {
    pairs.values().parallelStream()
        .forEach(
            pair -> {
              pair.learned.refine(width);
              progress.advance((1 + LEARNING) * segments(pair.statements, pair.languages));
            });
  }

  /// Lets the beads of all versions teach each pair.
  void learnFromJoint(int width) {
    pairs.values().parallelStream().forEach(pair -> learnFromJoint(pair, width));
  }

  private void learnFromJoint(Pair pair, int width) {
    var beads = new ArrayList<List<PairBead>>();
    for (int s : pair.statements) {
      int a = work.get(s).index(pair.languages.a);
      int b = work.get(s).index(pair.languages.b);
      beads.add(Objects.requireNonNull(joint.get(s)).stream().map(x -> project(x, a, b)).toList());
    }
    pair.learned.learn(beads, width);
    progress.advance(LEARNING * segments(pair.statements, pair.languages));
  }

  private static PairBead project(JointBead bead, int a, int b) {
    return new PairBead(
        bead.starts()[a], bead.counts()[a], bead.starts()[b], bead.counts()[b], bead.probability());
  }

  private double segments(List<Integer> statements, Two two) {
    double segments = 0;
    for (int s : statements) {
      var statement = work.get(s);
      segments += statement.versions().get(statement.index(two.a)).size();
      segments += statement.versions().get(statement.index(two.b)).size();
    }
    return segments;
  }

  /// Finds the beads of all versions at once.
  void searchJointly() {
    rounds++;
    for (searched = 0; searched < work.size(); searched++) {
      joint.set(searched, beads(searched));
      int n = work.get(searched).size();
      double segments =
          work.get(searched).versions().stream().mapToInt(Version::size).sum() * (n - 1.0);
      progress.advance(segments);
    }
  }

  private List<JointBead> beads(int s) {
    var statement = work.get(s);
    int n = statement.size();
    var scores = new BeadScore[n][n];
    var searches = new PairSearch[n][n];
    IntStream.range(0, n * n)
        .filter(at -> at / n < at % n)
        .parallel()
        .forEach(
            at -> {
              int p = at / n;
              int q = at % n;
              var pair = pair(statement, p, q);
              scores[p][q] = pair.learned.score(pair.statements.indexOf(s));
              searches[p][q] = new PairSearch(scores[p][q], n == 2 ? sharpness(2) : 1);
            });
    return beads(statement.units(), scores, searches);
  }

  private Pair pair(Statement statement, int p, int q) {
    var versions = statement.versions();
    return known(pairs, new Two(versions.get(p).language(), versions.get(q).language()));
  }

  /// Fitted so that the confidence of a bead is the share of such beads that are right: words and
  /// pairs agree more often than if they were independent.
  private static double sharpness(int versions) {
    return 0.45 * Math.pow(2.0 / versions, 0.8);
  }

  private static List<JointBead> beads(Units units, BeadScore[][] scores, PairSearch[][] searches) {
    int[] sizes = units.sizes();
    return switch (sizes.length) {
      case 0 -> List.of();
      case 1 -> alone(sizes[0]);
      case 2 -> searches[0][1].best().stream().map(Batch::ofPair).toList();
      default ->
          new JointSearch(
                  sizes, scores, searches, Silences.general(), sharpness(sizes.length), units.way())
              .best();
    };
  }

  private static List<JointBead> alone(int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> new JointBead(new int[] {i}, new int[] {1}, 1))
        .toList();
  }

  private static JointBead ofPair(PairBead b) {
    return new JointBead(
        new int[] {b.i(), b.j()}, new int[] {b.countA(), b.countB()}, b.probability());
  }

  List<Alignment> finished() {
    var alignments = new ArrayList<Alignment>();
    for (int s = 0; s < work.size(); s++) {
      alignments.add(work.get(s).alignment(Objects.requireNonNull(joint.get(s)), true));
    }
    return alignments;
  }

  /// After a stop: statements that are through the last search are finished, the others get what is
  /// known of them.
  List<Alignment> soFar() {
    var alignments = new ArrayList<Alignment>();
    for (int s = 0; s < work.size(); s++) {
      var beads = joint.get(s);
      boolean finished = rounds == (hasTriangles() ? 2 : 1) && s < searched;
      alignments.add(work.get(s).alignment(beads == null ? rough(s) : beads, finished));
    }
    return alignments;
  }

  /// Beads through the first version, from the pairs' last beads, or along the lengths of the texts
  /// where no pair has been searched yet.
  private List<JointBead> rough(int s) {
    var statement = work.get(s);
    var units = statement.units();
    if (units.sizes().length < 2) return alone(units.size(0));
    var images = new int[units.sizes().length][];
    for (int v = 1; v < images.length; v++) images[v] = image(s, v);
    return Rough.beads(
        units.sizes(),
        0,
        units.beads(),
        (v, i) -> images[v][i] < 0 ? Optional.empty() : Optional.of(images[v][i]));
  }

  /// Where each boundary of the first version falls in another; -1 where no bead ends.
  private int[] image(int s, int version) {
    var statement = work.get(s);
    var pair =
        pairs.get(
            new Two(
                statement.versions().get(0).language(),
                statement.versions().get(version).language()));
    var image = new int[statement.units().size(0) + 1];
    java.util.Arrays.fill(image, -1);
    List<int[]> ends =
        pair == null ? lengths(statement, version) : pair.learned.ends(pair.statements.indexOf(s));
    for (int[] end : ends) if (image[end[0]] < 0) image[end[0]] = end[1];
    return image;
  }

  private static List<int[]> lengths(Statement statement, int version) {
    CodedText first = statement.texts().get(0);
    return Anchors.alongLengths(first, statement.texts().get(version), statement.ties(0, version));
  }

  /// Takes beads found before as those of the joint search.
  void take(List<Alignment> alignments) {
    for (int s = 0; s < work.size(); s++) joint.set(s, work.get(s).beads(alignments.get(s)));
  }

  /// The search of two versions by themselves, `a` before `b`.
  PairSearch search(int statement, Language a, Language b) {
    var pair = known(pairs, new Two(a, b));
    return new PairSearch(pair.learned.score(pair.statements.indexOf(statement)), sharpness(2));
  }

  Features features(Language language) {
    return known(languages, language).features;
  }

  /// Words of two languages that look or sound alike, whichever of the two comes first.
  Map<String, Set<String>> known(Language a, Language b) {
    boolean turned = a.compareTo(b) > 0;
    var pair = known(pairs, turned ? new Two(b, a) : new Two(a, b));
    var first = known(languages, pair.languages.a).vocabulary;
    var second = known(languages, pair.languages.b).vocabulary;
    var alike = new HashMap<String, Set<String>>();
    for (var entry : pair.learned.known().entries()) {
      String source = first.type(entry.source());
      String target = second.type(entry.target());
      if (!Character.isLetter(source.codePointAt(0))) continue;
      alike
          .computeIfAbsent(turned ? target : source, t -> new HashSet<>())
          .add(turned ? source : target);
    }
    return alike;
  }

  static <K, V> V known(Map<K, V> map, K key) {
    return Objects.requireNonNull(map.get(key), key::toString);
  }
}
