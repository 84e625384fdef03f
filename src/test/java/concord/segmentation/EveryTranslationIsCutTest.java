package concord.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import concord.text.Language;
import concord.text.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The project's own statements against their cutting by hand:
/// `src/test/cases/segmentation/<statement>.<language>.segments` for
/// `translations/<statement>/<language>.txt`.
class EveryTranslationIsCutTest {

  private static final Path CASES = Path.of("src/test/cases/segmentation");

  /// Two or three sentence ends of a long interview may be read either way.
  private static final double FLOOR = 0.99;

  static Stream<Path> golds() throws IOException {
    var golds = new ArrayList<Path>();
    try (var files = Files.newDirectoryStream(CASES, "*.segments")) {
      files.forEach(golds::add);
    }
    return golds.stream().sorted();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("golds")
  void a_statement_is_cut_as_a_person_cut_it(Path gold) throws IOException {
    String[] name = gold.getFileName().toString().split("\\.");
    Path text = Path.of("translations", name[0], name[1] + ".txt");
    var segments = Segmenter.of(Language.of(name[1])).segments(Files.readString(text));
    var expected = Files.readAllLines(gold).stream().filter(l -> !l.startsWith("#")).toList();
    var ours = Boundaries.of(segments.stream().map(Segment::text).toList());
    var score = ours.against(Boundaries.of(expected));
    assertThat(score.f1()).as("%s: %s", gold.getFileName(), score).isGreaterThanOrEqualTo(FLOOR);
  }

  @Test
  void all_four_languages_have_statements_cut_by_hand() throws IOException {
    assertThat(golds().map(p -> p.getFileName().toString().split("\\.")[1]))
        .contains("en", "zh", "kk", "ru");
  }
}
