package concord.terminology.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import concord.terminology.Recogniser;
import concord.terminology.evaluation.NameRecall.Parallel;
import concord.terminology.evaluation.NameRecall.Place;
import concord.terminology.evaluation.NameRecall.Score;
import concord.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Names of countries in news that nobody chose for us, translated from English.
class NameRecallTest {

  private static final List<Language> LANGUAGES =
      List.of(Language.EN, Language.ZH, Language.KK, Language.RU);

  private static final Path LISTS = Path.of("src/test/cases/terminology/names");

  @Test
  void names_mentioned_in_english_are_found_in_every_other_version() throws IOException {
    var data = ParallelNews.folder();
    assumeTrue(Files.isDirectory(data), "the parallel news are not at " + data);
    var scores =
        new NameRecall(
                Recogniser.of(WorldNames.concepts(LANGUAGES)),
                Language.EN,
                places("paraphrased.tsv"),
                places("right.tsv"))
            .measure(ParallelNews.read(data));
    for (Map.Entry<Language, Score> entry : scores.entrySet()) {
      Score score = entry.getValue();
      assertThat(score.recall())
          .as("%s missed %s", entry.getKey(), score.missed())
          .isGreaterThanOrEqualTo(0.97);
      assertThat(score.precision())
          .as("%s doubtful %s", entry.getKey(), score.doubtful())
          .isGreaterThanOrEqualTo(0.98);
    }
  }

  @Test
  void a_name_that_a_version_lacks_is_missed_unless_people_listed_it() {
    var recogniser = Recogniser.of(WorldNames.concepts(LANGUAGES));
    var segment =
        new Parallel(
            "d",
            3,
            Map.of(
                Language.EN, "In Kazakhstan and China.",
                Language.RU, "В Казахстане и Франции.",
                Language.KK, "Қазақстанда және Қытайда."));
    var none = new NameRecall(recogniser, Language.EN, Set.of(), Set.of());
    var russian = none.measure(List.of(segment)).get(Language.RU);
    assertThat(russian.missed()).containsExactly(Place.of("d 3 ru CN"));
    assertThat(russian.doubtful()).containsExactly(Place.of("d 3 ru FR"));
    assertThat(russian.recall()).isEqualTo(0.5);
    assertThat(none.measure(List.of(segment)).get(Language.KK).recall()).isEqualTo(1);
    var listed =
        new NameRecall(
            recogniser, Language.EN, Set.of(Place.of("d 3 ru CN")), Set.of(Place.of("d 3 ru FR")));
    var looked = listed.measure(List.of(segment)).get(Language.RU);
    assertThat(looked.recall()).isEqualTo(1);
    assertThat(looked.precision()).isEqualTo(1);
  }

  private static Set<Place> places(String file) throws IOException {
    return Files.readAllLines(LISTS.resolve(file)).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(Place::of)
        .collect(Collectors.toSet());
  }
}
