package concord.segmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.text.Language;
import concord.text.ProblemException;
import concord.text.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnRulesTest {

  @Test
  void the_first_rule_that_matches_a_place_decides() {
    var stop = new BreakRule(true, "x\\.", "\\s");
    var goOn = new BreakRule(false, "x\\.", "\\s");
    assertThat(cut("ax. by", stop, goOn)).containsExactly("ax.", "by");
    assertThat(cut("ax. By", goOn, stop)).containsExactly("ax. By");
  }

  @Test
  void the_place_is_the_same_before_between_and_after_the_blanks() {
    for (String before : List.of("one\\.", "one\\. ", "one\\.  ")) {
      assertThat(cut("one.  Two", new BreakRule(false, before, "")))
          .as(before)
          .containsExactly("one.  Two");
    }
  }

  @Test
  void a_rule_can_join_lines_and_sees_no_further_than_its_paragraph() {
    var join = new BreakRule(false, ":", "\\n");
    assertThat(cut("To:\nThe desk\n\nFrom:\n\nUs", join))
        .containsExactly("To: The desk", "From:", "Us");
  }

  @Test
  void overlapping_matches_all_count() {
    assertThat(cut("aa aaa", new BreakRule(true, "aa", "a"))).containsExactly("aa aa", "a");
    assertThat(cut("A. B. C. D", new BreakRule(false, "[A-Z]\\. [A-Z]\\.", "\\s")))
        .containsExactly("A. B. C. D");
  }

  @ParameterizedTest
  @CsvSource({"(a+)+b", "(a|a)*b", "(a|ab|aab)*c", ".*.*.*="})
  void a_rule_that_takes_for_ever_is_stopped_and_named(String before) {
    var rule = new BreakRule(true, before, "");
    assertThatThrownBy(() -> cut("a".repeat(20_000), rule))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().code()).isEqualTo("segmentation-rule-endless");
              assertThat(e.problem().facts()).containsEntry("rule", before);
            });
  }

  @Test
  void many_ordinary_rules_on_a_long_paragraph_are_no_trouble() {
    var rules = new ArrayList<BreakRule>();
    for (int i = 0; i < 500; i++) rules.add(new BreakRule(false, "\\bw" + i + "\\.", "\\s"));
    String text = "The w7. Committee met; it was late. Then they left. ".repeat(4_000);
    assertThat(cut(text, rules.toArray(BreakRule[]::new))).hasSize(8_000);
  }

  @Test
  void whatever_the_rules_nothing_but_blanks_is_lost() {
    var random = new Random(11);
    String[] parts = {".", "\\s", "\\p{L}", "\\ud83d", "[.?!]+", "\\n", "", "x*", "\\b", "(?<=a)"};
    String signs = "aB. \n\t😀é!?\u00A0中。x";
    for (int round = 0; round < 3000; round++) {
      var rules = new ArrayList<BreakRule>();
      for (int i = 0; i < 3; i++) {
        rules.add(
            new BreakRule(
                random.nextBoolean(),
                parts[random.nextInt(parts.length)],
                parts[random.nextInt(parts.length)]));
      }
      var text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      var pieces = cut(text.toString(), rules.toArray(BreakRule[]::new));
      assertThat(shown(String.join("", pieces))).as("%s", rules).isEqualTo(shown(text.toString()));
      assertThat(pieces).as("%s", rules).allSatisfy(piece -> assertThat(piece).isNotBlank());
    }
  }

  private static List<String> cut(String text, BreakRule... rules) {
    return Segmenter.of(Language.EN, List.of(rules)).segments(text).stream()
        .map(Segment::text)
        .toList();
  }

  private static String shown(String text) {
    return text.replaceAll("[\\s\u00A0]", "");
  }
}
