package concord.segmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import concord.text.Language;
import concord.text.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Figures on treebanks that are not part of the project, where they are at hand.
class TreebankSegmentationTest {

  private static final Path FLOORS = Path.of("src/test/cases/segmentation/treebanks.floors");

  static Stream<String> floors() throws IOException {
    return Files.readAllLines(FLOORS).stream().filter(line -> !line.startsWith("#"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("floors")
  void the_figure_does_not_fall_below_its_floor(String line) throws IOException {
    String[] floor = line.split(" ");
    Path gold = data().resolve("language/segmentation/" + floor[0] + ".txt");
    assumeTrue(Files.exists(gold), "no development data at " + gold);
    var segmenter = Segmenter.of(Language.of(floor[0].substring(0, 2)));
    var score = Boundaries.Score.NONE;
    for (String document : Files.readAllLines(gold)) {
      var marked = document.replace('\u2424', '\n');
      var segments = segmenter.segments(marked.replace("\u241e", ""));
      var ours = Boundaries.of(segments.stream().map(Segment::text).toList());
      score = score.plus(ours.against(Boundaries.of(List.of(marked.split("\u241e")))));
    }
    assertThat(score.f1()).as("%s %s", floor[0], score).isGreaterThan(Double.parseDouble(floor[1]));
  }

  private static Path data() {
    return Path.of(
        Optional.ofNullable(System.getProperty("CONCORD_DEV_DATA"))
            .or(() -> Optional.ofNullable(System.getenv("CONCORD_DEV_DATA")))
            .orElse("../shared/data"));
  }
}
