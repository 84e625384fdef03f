package concord.bench.recall;

import com.google.auto.service.AutoService;
import concord.bench.Benchmark;
import concord.bench.Run;
import concord.bench.Table;
import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Explainer;
import concord.terminology.Explanation;
import concord.terminology.Mention;
import concord.terminology.Recogniser;
import concord.terminology.evaluation.NameRecall;
import concord.terminology.evaluation.NameRecall.Parallel;
import concord.terminology.evaluation.NameRecall.Place;
import concord.terminology.evaluation.NameRecall.Score;
import concord.terminology.evaluation.ParallelNews;
import concord.terminology.evaluation.WorldNames;
import concord.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Names of countries (CLDR) in translated news: found where the English version mentions them, and
/// nowhere else; beside what a search for the exact names finds. No speed.
@AutoService(Benchmark.class)
public final class RecallBenchmark implements Benchmark {

  private static final List<Language> LANGUAGES =
      List.of(Language.EN, Language.ZH, Language.KK, Language.RU);

  private static final Path LISTS = Path.of("src/test/cases/terminology/names");

  @Override
  public String name() {
    return "recall";
  }

  @Override
  public String purpose() {
    return "recall and precision of country names in running text, beside the exact names; «list» shows each miss";
  }

  @Override
  public void measure(Run run) throws Exception {
    var data = ParallelNews.folder();
    var news = Files.isDirectory(data) ? ParallelNews.read(data) : OWN;
    var concepts = WorldNames.concepts(LANGUAGES);
    var recogniser = Recogniser.of(concepts);
    var raw = new NameRecall(recogniser, Language.EN, Set.of(), Set.of()).measure(news);
    var scores = recall(recogniser).measure(news);
    var exact = recall(new AsCited(recogniser)).measure(news);
    var table =
        Table.of(
            "language",
            "names expected",
            "recall",
            "exact names only",
            "found",
            "precision",
            "recall without lists",
            "with related words");
    scores.forEach(
        (language, score) -> {
          var cited = exact.get(language);
          var unlisted = raw.getOrDefault(language, score);
          table.row(
              language.tag(),
              "" + score.expected(),
              share(score.recall()),
              cited == null ? "" : share(cited.recall()),
              "" + score.found(),
              share(score.precision()),
              share(unlisted.recall()),
              share(withRelated(unlisted, recogniser, concepts, news)));
        });
    run.show(table);
    if (!run.arguments().contains("list")) return;
    scores.forEach(
        (language, score) -> {
          score.missed().forEach(place -> tell(run, "missed", place, news));
          score.doubtful().forEach(place -> tell(run, "doubtful", place, news));
        });
  }

  /// Recall where a word of the name's stem, which leaves the verdict open, is no miss.
  private static double withRelated(
      Score score, Recogniser recogniser, List<Concept> concepts, List<Parallel> news) {
    long related =
        score.missed().stream()
            .filter(
                place ->
                    news.stream()
                        .filter(p -> p.document().equals(place.document()))
                        .filter(p -> p.bead() == place.bead())
                        .anyMatch(p -> isRelated(place, p, recogniser, concepts)))
            .count();
    if (score.expected() == 0) return 1;
    return 1 - (double) (score.missed().size() - related) / score.expected();
  }

  private static boolean isRelated(
      Place place, Parallel segment, Recogniser recogniser, List<Concept> concepts) {
    var explainer =
        new Explainer(
            recogniser,
            id -> concepts.stream().filter(concept -> concept.id().equals(id)).findFirst());
    return explainer.explain(new ConceptId(place.concept()), segment.texts()).stream()
        .flatMap(explanation -> explanation.versions().stream())
        .anyMatch(
            version ->
                version.language().equals(place.language())
                    && version.rule() == Explanation.Rule.KIN);
  }

  private static final List<Parallel> OWN =
      List.of(
          new Parallel(
              "own",
              1,
              new TreeMap<>(
                  Map.of(
                      Language.EN, "They flew from Kazakhstan to China.",
                      Language.ZH, "他们从哈萨克斯坦飞往中国。",
                      Language.KK, "Олар Қазақстаннан Қытайға ұшты.",
                      Language.RU, "Они вылетели из Казахстана в Китай."))));

  private static NameRecall recall(Recogniser recogniser) throws Exception {
    return new NameRecall(recogniser, Language.EN, places("paraphrased.tsv"), places("right.tsv"));
  }

  private static void tell(Run run, String what, Place place, List<Parallel> news) {
    run.say(what + " " + place);
    news.stream()
        .filter(p -> p.document().equals(place.document()) && p.bead() == place.bead())
        .findFirst()
        .ifPresent(
            p -> p.texts().forEach((language, text) -> run.say("    " + language + " " + text)));
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static Set<Place> places(String file) throws Exception {
    return Files.readAllLines(LISTS.resolve(file)).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(Place::of)
        .collect(Collectors.toSet());
  }

  /// What a search for the names as cited would find of what the English version mentions.
  private record AsCited(Recogniser recogniser) implements Recogniser {

    @Override
    public List<Mention> mentions(Language language, String text) {
      var all = recogniser.mentions(language, text);
      if (language.equals(Language.EN)) return all;
      return all.stream().filter(Mention::exact).toList();
    }

    @Override
    public List<Mention> broken(Language language, String text) {
      return List.of();
    }

    @Override
    public Recogniser changedTo(Collection<Concept> concepts) {
      return new AsCited(recogniser.changedTo(concepts));
    }
  }
}
