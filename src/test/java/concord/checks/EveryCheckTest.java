package concord.checks;

import static org.assertj.core.api.Assertions.assertThat;

import concord.text.Folding;
import concord.text.Language;
import concord.text.Messages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every check, whoever writes the next one.
class EveryCheckTest {

  private static final List<Locale> LOCALES =
      Stream.of("en", "zh", "kk", "ru").map(Locale::forLanguageTag).toList();

  private static final List<String> HOSTILE =
      List.of(
          "",
          " ",
          "\uD800",
          "a\uDC00b 310亿\uD83D",
          "مرحبا بالعالم 123 \u202E456",
          "e\u0301\u0301\u0301 к\u0306 3\u0301,5",
          "((((((((((".repeat(10_000),
          "1,234.5 ".repeat(12_500),
          "一".repeat(100_000),
          "亿万".repeat(50_000),
          "two hundred ".repeat(8_334),
          "“«".repeat(50_000),
          "  .".repeat(33_334),
          "а ".repeat(50_000),
          "$1 млрд 2 млн ".repeat(7_143),
          "99999999999999999999999999999999".repeat(3_125),
          "\u0000\uFFFF{0}'{found}'");

  /// No measure of speed: a check that needs minutes for one text has a loop inside a loop.
  private static final Duration HANGS = Duration.ofMinutes(3);

  static Stream<Check> beadChecks() {
    return Checks.beadChecks().stream();
  }

  static Stream<StatementCheck> statementChecks() {
    return Checks.statementChecks().stream();
  }

  static Stream<CheckId> ids() {
    return Checks.ids().stream();
  }

  @Test
  void the_checks_of_the_design_are_found() {
    assertThat(Checks.ids().stream().map(CheckId::value))
        .contains(
            "missing-term",
            "deprecated-term",
            "inconsistent-rendering",
            "number-mismatch",
            "empty-cell",
            "untranslated",
            "final-punctuation",
            "quotation-marks",
            "doubled-word",
            "blanks")
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("beadChecks")
  void wrong_examples_are_found_and_right_ones_pass_every_check(Check check) {
    assertThat(check.examples()).as("%s has no example", check.id()).isNotEmpty();
    for (Example example : check.examples()) {
      var checks = Checks.of(example.concepts(), approved(example));
      var wrong = BeadText.of(example.source(), example.wrong());
      var found = check.inspect(wrong, checks.recognise(wrong));
      assertThat(found).as("%s in %s", check.id(), example.wrong()).isNotEmpty();
      assertThat(found).allMatch(finding -> finding.check().equals(check.id()));
      sentences(found);
      inside(wrong, found);
      var right = BeadText.of(example.source(), example.right());
      assertThat(checks.inspect(right)).as("%s", example.right()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("statementChecks")
  void wrong_statements_are_found_and_right_ones_pass(StatementCheck check) {
    assertThat(check.examples()).as("%s has no example", check.id()).isNotEmpty();
    for (StatementExample example : check.examples()) {
      var checks = Checks.of(example.concepts());
      var wrong = beads(example.source(), example.wrong());
      var found =
          checks.inspectAll(wrong).stream()
              .flatMap(List::stream)
              .filter(finding -> finding.check().equals(check.id()))
              .toList();
      assertThat(found).as("%s in %s", check.id(), example.wrong()).isNotEmpty();
      sentences(found);
      assertThat(checks.inspectAll(beads(example.source(), example.right())))
          .allMatch(List::isEmpty);
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void every_check_has_a_name_and_a_help_text_in_all_languages(CheckId id) {
    for (Locale locale : LOCALES) {
      assertThat(Messages.in(locale).has("check." + id + ".name")).as("%s %s", id, locale).isTrue();
      assertThat(Messages.in(locale).has("check." + id + ".help")).as("%s %s", id, locale).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("beadChecks")
  void hostile_texts_are_survived_in_time_with_spans_inside_the_text(Check check) {
    var checks = Checks.of(List.of());
    for (String one : HOSTILE) {
      for (String other : List.of("Обычный текст, 5.", one)) {
        var texts = new TreeMap<Language, String>();
        texts.put(Language.ZH, one);
        texts.put(Language.RU, other);
        texts.put(Language.KK, one);
        texts.put(Language.EN, other);
        var bead = BeadText.of(Language.ZH, texts);
        var terms = checks.recognise(bead);
        Assertions.assertTimeoutPreemptively(
            HANGS,
            () -> inside(bead, check.inspect(bead, terms)),
            check.id() + " on " + one.substring(0, Math.min(20, one.length())));
      }
    }
  }

  private static Approved approved(Example example) {
    return (language, sentence) ->
        example.approved().stream()
            .filter(
                unit ->
                    Folding.bare(language, unit.getOrDefault(language, ""))
                        .equals(Folding.bare(language, sentence)))
            .toList();
  }

  private static List<BeadText> beads(Language source, List<Map<Language, String>> texts) {
    var beads = new ArrayList<BeadText>();
    texts.forEach(text -> beads.add(BeadText.of(source, text)));
    return beads;
  }

  private static void inside(BeadText bead, List<Finding> findings) {
    for (Finding finding : findings) {
      String text = bead.texts().get(finding.language());
      assertThat(text).isNotNull();
      assertThat(finding.span().endUtf16()).isLessThanOrEqualTo(text.length());
      finding.suggestions().forEach(fix -> fix.span().of(text));
    }
  }

  private static void sentences(List<Finding> findings) {
    for (Finding finding : findings) {
      for (Locale locale : LOCALES) {
        var messages = Messages.in(locale);
        assertThat(messages.has(finding.messageKey())).as(finding.messageKey()).isTrue();
        assertThat(messages.format(finding.messageKey(), finding.facts()))
            .as("a fact is not filled in")
            .doesNotContain("{");
      }
    }
  }
}
