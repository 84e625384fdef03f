package concord.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import concord.text.Language;
import concord.text.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Cases are lines of `src/test/cases/segmentation/*.<language>.cases`.
class EverySegmentationCaseTest {

  private static final Path CASES = Path.of("src/test/cases/segmentation");

  static Stream<Arguments> cases() throws IOException {
    var cases = new ArrayList<Arguments>();
    try (var files = Files.newDirectoryStream(CASES, "*.cases")) {
      for (Path file : files) {
        String[] name = file.getFileName().toString().split("\\.");
        for (String line : Files.readAllLines(file)) {
          if (!line.startsWith("#")) cases.add(Arguments.of(name[name.length - 2], line));
        }
      }
    }
    return cases.stream();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cases")
  void a_paragraph_is_cut_as_its_case_says(String tag, String marked) {
    var expected = Stream.of(marked.split("¦")).map(s -> s.replace("⏎", " ").strip()).toList();
    String text = marked.replace(" ¦ ", " ").replace("¦", "").replace("⏎", "\n");
    assertThat(texts(tag, text)).isEqualTo(expected);
  }

  @Test
  void blank_lines_end_paragraphs_and_line_ends_of_every_system_count() {
    var segments =
        Segmenter.of(Language.EN)
            .segments("\r\n\nOne.\r\nTwo.\r\n \t\r\nThree.\r\rFour.\u2028Five.");
    assertThat(segments)
        .containsExactly(
            new Segment("One.", 0),
            new Segment("Two.", 0),
            new Segment("Three.", 1),
            new Segment("Four.", 2),
            new Segment("Five.", 2));
  }

  @Test
  void a_language_without_rules_gets_the_general_ones() {
    assertThat(texts("fr", "Il est venu. Elle aussi ! Et toi ?"))
        .containsExactly("Il est venu.", "Elle aussi !", "Et toi ?");
    assertThat(texts("zh-Hant", "他來了。她也來了。")).hasSize(2);
  }

  private static List<String> texts(String tag, String text) {
    return Segmenter.of(Language.of(tag)).segments(text).stream().map(Segment::text).toList();
  }
}
