package concord.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import concord.text.Language;
import concord.text.Segment;
import concord.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules for other programs, with none of our own below them.
class PortableRulesTest {

  /// What a list of expressions cannot say costs this much on the project's own statements.
  private static final double FLOOR = 0.97;

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh", "kk", "ru"})
  void they_cut_the_statements_nearly_as_our_own_rules_do(String tag) throws IOException {
    var score = Boundaries.Score.NONE;
    try (var folders = Files.newDirectoryStream(Path.of("translations"))) {
      for (Path folder : folders) {
        String text = Files.readString(folder.resolve(tag + ".txt"));
        var ours =
            Segmenter.of(Language.of(tag)).segments(text).stream().map(Segment::text).toList();
        score = score.plus(Boundaries.of(cut(tag, text)).against(Boundaries.of(ours)));
      }
    }
    assertThat(score.right()).isGreaterThan(100);
    assertThat(score.f1()).as("%s %s", tag, score).isGreaterThan(FLOOR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "en ¦ Mr. Li spoke. He left.",
        "en ¦ See No. 5. It helps.",
        "en ¦ J.R.R. Tolkien wrote. We read.",
        "kk ¦ 1993 ж. Әмина келді. Ол кетті.",
        "kk ¦ «Қашан келді?» – деп сұрады. Үндемеді.",
        "ru ¦ Это т. е. так. Он ушёл.",
        "ru ¦ Вырос на 5 млрд. тенге. Затем упал.",
        "zh ¦ 他说：“走吧。”大家都走了。"
      })
  void they_know_what_does_not_end_a_sentence(String tag, String text) {
    assertThat(cut(tag, text)).hasSize(2);
  }

  private static List<String> cut(String tag, String text) {
    var whole = List.of(new Span(0, text.stripTrailing().length()));
    var rules = new OwnRules(PortableRules.of(tag));
    var pieces = new ArrayList<String>();
    for (Span span : rules.over(whole, text, OwnRules.looks(text.length()))) {
      pieces.add(span.of(text).strip());
    }
    return pieces;
  }
}
