package concord.exchange.srx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.exchange.SrxRules;
import concord.text.Language;
import concord.text.Problem;
import concord.text.ProblemException;
import concord.text.Segment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SrxRulesTest {

  private static final Path CASES = Path.of("src/test/cases/exchange/srx");

  @Test
  void rules_of_all_patterns_that_fit_apply_one_after_the_other_when_the_file_cascades()
      throws IOException {
    var rules = SrxRules.read(CASES.resolve("desk.srx"));
    assertThat(rules.problems()).isEmpty();
    // English comes first in the file, and its rule about the semicolon wins over that of the
    // house.
    assertThat(cut(rules, "en", "One; two. Progr. Three"))
        .containsExactly("One; two.", "Progr. Three");
    assertThat(cut(rules, "ru-RU", "Один; два. Progr. Три"))
        .containsExactly("Один;", "два.", "Progr. Три");
  }

  @Test
  void where_no_rule_of_the_desk_matches_the_rules_of_concord_decide() throws IOException {
    var rules = SrxRules.read(CASES.resolve("desk.srx"));
    assertThat(cut(rules, "en", "Dr. Li came. He left [end] at once."))
        .containsExactly("Dr. Li came.", "He left [end]", "at once.");
    assertThat(cut(rules, "kk", "Бірінші қосымша. Екінші бөлім. Үшінші."))
        .containsExactly("Бірінші қосымша. Екінші бөлім.", "Үшінші.");
    assertThat(rules.of(Language.ZH)).isEmpty();
    assertThat(cut(rules, "zh", "他来了。她也来了。")).hasSize(2);
  }

  @Test
  void version_one_without_a_namespace_uses_its_first_set_of_maps_and_says_so() throws IOException {
    var rules = SrxRules.read(CASES.resolve("old.srx"));
    assertThat(cut(rules, "en", "Progr. One, two: three. Four"))
        .containsExactly("Progr. One, two:", "three.", "Four");
    assertThat(rules.problems()).extracting(Problem::code).containsOnly("srx-map-passed-over");
  }

  @Test
  void rules_that_cannot_be_used_are_reported_and_the_others_work() throws IOException {
    var rules = SrxRules.read(CASES.resolve("trouble.srx"));
    assertThat(rules.problems())
        .extracting(Problem::code)
        .containsExactlyInAnyOrder(
            "srx-pattern-broken",
            "srx-pattern-broken",
            "srx-break-unknown",
            "srx-rule-empty",
            "srx-pattern-broken",
            "srx-rules-missing");
    assertThat(rules.problems().getFirst().facts()).containsEntry("line", "8");
    assertThat(cut(rules, "en", "one; two # three")).containsExactly("one;", "two #", "three");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version='1.0'?><!DOCTYPE srx [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><srx>&x;</srx>",
        "<tmx version='1.4'/>",
        "{\"rules\": []}",
        "",
        "<srx><body><languagerules><languagerule languagerulename='A'><rule>"
      })
  void what_is_no_srx_or_hostile_or_cut_off_is_refused_with_a_sentence(String content) {
    assertThatThrownBy(() -> read(content)).isInstanceOf(ProblemException.class);
  }

  @Test
  void more_rules_than_anybody_has_are_refused() {
    String rule = "<rule><beforebreak>a</beforebreak></rule>";
    String file =
        "<srx><body><languagerules><languagerule languagerulename='A'>"
            + rule.repeat(20_001)
            + "</languagerule></languagerules></body></srx>";
    assertThatThrownBy(() -> read(file))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().code()).isEqualTo("srx-too-many-rules"));
  }

  /// Each expression of ICU, a text it matches whole and one it does not.
  @ParameterizedTest
  @CsvSource({
    "[[:alpha:]], ж, :",
    "[[:^alpha:]], 1, ж",
    "[:Lu:]+, ЖЖ, жж",
    "[\\p{L}--[ао]], ж, о",
    "[\\p{L}-[ао]], ж, о",
    "[\\p{L}--[^ао]], о, ж",
    "[[a-z]&[aeiou]], e, b",
    "[[a-z]&&[aeiou]], e, b",
    "\\p{Letter}, қ, 1",
    "\\P{Letter}, 1, қ",
    "\\U0001F600, 😀, 😁",
    "\\x{1F600}, 😀, 😁",
    "\\w+, қазақ, –",
    "[]x], ], y",
    "[:;], ;, a",
    "\\Q[:alpha:]\\E, [:alpha:], a",
    "(?i)ЖОЛ, жол, жал"
  })
  void an_expression_of_icu_means_the_same_here(String icu, String fits, String doesNot) {
    var pattern =
        java.util.regex.Pattern.compile(
            IcuPattern.toJava(icu), java.util.regex.Pattern.UNICODE_CHARACTER_CLASS);
    assertThat(fits).matches(pattern);
    assertThat(doesNot).doesNotMatch(pattern);
  }

  @Test
  void our_own_rules_leave_as_srx_that_is_read_again_without_a_word() throws IOException {
    var bytes = new ByteArrayOutputStream();
    SrxRules.writeStandard(bytes);
    var rules = SrxRules.read("own", new ByteArrayInputStream(bytes.toByteArray()));
    assertThat(rules.problems()).isEmpty();
    for (String tag : List.of("en", "EN-us", "zh-Hant", "kk", "ru", "fr")) {
      assertThat(rules.of(Language.of(tag))).as(tag).hasSizeGreaterThan(10);
    }
    assertThat(rules.of(Language.KK)).isNotEqualTo(rules.of(Language.of("fr")));
  }

  private static SrxRules read(String content) throws IOException {
    return SrxRules.read(
        "test.srx", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> cut(SrxRules rules, String tag, String text) {
    return rules.segmentation().of(Language.of(tag)).segments(text).stream()
        .map(Segment::text)
        .toList();
  }
}
