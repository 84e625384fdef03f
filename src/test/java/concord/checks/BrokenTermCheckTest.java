package concord.checks;

import static org.assertj.core.api.Assertions.assertThat;

import concord.terminology.Concept;
import concord.terminology.Term;
import concord.text.Language;
import concord.text.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BrokenTermCheckTest {

  private static final Checks CHECKS =
      Checks.of(
          List.of(
              Concept.of("region", Term.preferred(Language.EN, "Central Asia")),
              Concept.of("future", Term.preferred(Language.EN, "community with a shared future")),
              Concept.of("sco", Term.preferred(Language.ZH, "上海合作组织"))));

  private static List<List<Finding>> findings(Language language, String... texts) {
    var beads =
        List.of(texts).stream().map(text -> BeadText.of(language, Map.of(language, text))).toList();
    return CHECKS.inspectAll(beads).stream()
        .map(list -> list.stream().filter(f -> f.check().value().equals("broken-term")).toList())
        .toList();
  }

  @Test
  void the_stop_is_taken_out_and_the_word_behind_it_is_written_as_in_the_term() {
    var finding =
        findings(Language.EN, "They build a community with a shared. Future is near.")
            .getFirst()
            .getFirst();
    assertThat(finding.severity()).isEqualTo(Severity.NOTE);
    assertThat(finding.suggestions())
        .singleElement()
        .satisfies(
            fix -> {
              assertThat(fix.text()).isEqualTo("community with a shared future");
              assertThat(fix.certain()).isFalse();
            });
    assertThat(
            findings(Language.EN, "In Central. Asia")
                .getFirst()
                .getFirst()
                .suggestions()
                .getFirst())
        .extracting(Finding.Fix::text)
        .isEqualTo("Central Asia");
  }

  @Test
  void nothing_is_offered_where_more_than_a_stop_stands_between_the_words() {
    var finding = findings(Language.EN, "In “Central”. Asia").getFirst().getFirst();
    assertThat(finding.suggestions()).isEmpty();
  }

  @Test
  void a_term_cut_in_two_beads_is_told_where_it_begins() {
    var found = findings(Language.ZH, "各方支持上海合作", "组织的工作。", "会议结束。");
    assertThat(found.get(0))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.span().of("各方支持上海合作")).isEqualTo("上海合作");
              assertThat(f.variant()).isEqualTo("over-beads");
            });
    assertThat(found.get(1)).isEmpty();
    assertThat(findings(Language.EN, "They met in Central. ", " Asia was glad.").getFirst())
        .hasSize(1);
  }

  @Test
  void whole_terms_on_either_side_of_a_sentence_end_are_no_finding() {
    assertThat(findings(Language.EN, "In Central Asia. Central Asia is near.", "Central Asia."))
        .allMatch(List::isEmpty);
    assertThat(findings(Language.EN, "The wind came from Central Asia.", "Asia was quiet."))
        .allMatch(List::isEmpty);
  }
}
