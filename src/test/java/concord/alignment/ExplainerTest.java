package concord.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import concord.alignment.ReasonLine.Weight;
import concord.alignment.Reasons.Kind;
import concord.alignment.Reasons.Shared;
import concord.alignment.evaluation.Gold;
import concord.text.Language;
import concord.text.Messages;
import concord.text.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What a translator is told of a bead.
class ExplainerTest {

  private static final List<Language> ALL = List.of(Language.EN, Language.RU, Language.ZH);

  @Test
  void numbers_dates_and_names_that_agree_are_found_as_they_are_written() {
    var reasons =
        explained(
            "Tokayev said on 5 May that trade grew by 31 billion.",
            "Токаев сказал 5 мая, что торговля выросла на 31 млрд.",
            "托卡耶夫5月5日说，贸易增长310亿。");
    assertThat(said(reasons, Kind.NUMBER))
        .contains(Map.of(Language.EN, "31 billion", Language.RU, "31 млрд", Language.ZH, "310亿"));
    assertThat(said(reasons, Kind.WORLD))
        .contains(Map.of(Language.EN, "May", Language.RU, "мая", Language.ZH, "5月"));
    assertThat(said(reasons, Kind.NAME))
        .contains(Map.of(Language.EN, "Tokayev", Language.RU, "Токаев", Language.ZH, "托卡耶夫"));
    assertThat(reasons.shared()).allSatisfy(s -> assertThat(s.missing()).isEmpty());
  }

  @Test
  void a_number_that_one_version_lacks_is_told_with_the_version() {
    var reasons = explained("It grew by 40 %.", "Выросла на 14 %.", "增长40%。");
    assertThat(reasons.shared())
        .contains(
            new Shared(
                Kind.NUMBER, Map.of(Language.EN, "40", Language.ZH, "40"), List.of(Language.RU)))
        .contains(
            new Shared(Kind.NUMBER, Map.of(Language.RU, "14"), List.of(Language.EN, Language.ZH)));
  }

  @Test
  void small_numbers_may_be_words() {
    var reasons = explained("They signed 3 papers.", "Подписаны три бумаги.", "签署三份文件。");
    assertThat(reasons.shared()).allSatisfy(s -> assertThat(s.missing()).isEmpty());
  }

  @Test
  void a_known_term_is_asked_for_and_one_within_a_longer_one_is_not() {
    var summit =
        Map.of(
            Language.EN, Set.of("Central Asia summit"),
            Language.RU, Set.of("саммит Центральной Азии"),
            Language.ZH, Set.of("中亚峰会"));
    var asia =
        Map.of(
            Language.EN, Set.of("Central Asia"),
            Language.RU, Set.of("регион"),
            Language.ZH, Set.of("中亚"));
    var knowledge = Knowledge.of(List.of(summit, asia));
    var whole =
        explained(
            knowledge, "The Central Asia summit opened.", "Саммит Центральной Азии.", "中亚峰会开幕。");
    assertThat(whole.shared()).allSatisfy(s -> assertThat(s.missing()).isEmpty());
    var lacking = explained(knowledge, "The Central Asia summit.", "Встреча открылась.", "中亚峰会。");
    assertThat(lacking.shared())
        .anySatisfy(
            s -> {
              assertThat(s.kind()).isEqualTo(Kind.TERM);
              assertThat(s.missing()).containsExactly(Language.RU);
            });
  }

  @Test
  void silence_odd_lengths_and_neighbours_are_told() {
    var versions =
        List.of(
            version(Language.EN, "One.", "A sentence that says very many things. ".repeat(9), "X."),
            version(Language.RU, "Один.", "Да.", "Ы.", "Э."));
    var beads =
        List.of(
            new Bead(List.of(List.of(0), List.of(0)), 0.9),
            new Bead(List.of(List.of(1), List.of(1)), 0.9),
            new Bead(List.of(List.of(2), List.of(2, 3)), 0.9));
    var explainer =
        new Explainer(
            List.of(versions),
            List.of(new Alignment(List.of(Language.EN, Language.RU), beads)),
            Knowledge.none());
    assertThat(explainer.reasons(0, 0).steadyNeighbours()).isTrue();
    assertThat(explainer.reasons(0, 1).steadyNeighbours()).isFalse();
    assertThat(explainer.reasons(0, 1).pairs().getFirst().isOddlyShort()).isTrue();
    assertThat(keys(explainer.reasons(0, 1))).contains("alignment.reason.length-short");
    assertThat(keys(explainer.reasons(0, 0))).contains("alignment.reason.nothing");
  }

  @Test
  void what_is_missing_comes_first_and_every_line_is_a_sentence_in_every_language() {
    var lines = ReasonLine.of(explained("It grew by 40 %.", "Выросла на 14 %.", "增长40%。"));
    assertThat(lines.getFirst().weight()).isEqualTo(Weight.MISSING);
    for (String tag : List.of("en", "zh", "kk", "ru")) {
      var messages = Messages.in(Locale.forLanguageTag(tag));
      for (ReasonLine line : lines) {
        assertThat(messages.format(line.key(), line.facts()))
            .doesNotContain("alignment.reason", "{");
      }
    }
  }

  @Test
  void most_pairs_support_beads_made_by_people_and_what_is_missing_is_really_missing()
      throws IOException {
    int pairs = 0;
    int supporting = 0;
    var missing = new ArrayList<String>();
    for (String name : List.of("trade-figures-2022", "xian-summit-2023", "belt-and-road-decade")) {
      var gold =
          Gold.read(Files.readAllLines(Path.of("src/test/cases/alignment", name + ".beads")));
      var versions = new ArrayList<Version>();
      for (Language language : gold.languages()) versions.add(version(name, language));
      var beads = gold.beads().stream().map(b -> new Bead(b, 1)).toList();
      var explainer =
          new Explainer(
              List.of(versions), List.of(new Alignment(gold.languages(), beads)), Knowledge.none());
      for (int b = 0; b < beads.size(); b++) {
        var reasons = explainer.reasons(0, b);
        pairs += reasons.pairs().size();
        supporting += (int) reasons.pairs().stream().filter(Reasons.Support::supports).count();
        for (Shared s : reasons.shared()) {
          if (!s.missing().isEmpty()) missing.add(name + " " + s.said() + " not in " + s.missing());
        }
      }
    }
    assertThat((double) supporting / pairs).isGreaterThan(0.93);
    // The trade figures carry three wrong numbers on purpose; each is missing both ways.
    assertThat(missing.stream().filter(m -> m.startsWith("trade"))).hasSize(6);
    assertThat(missing.stream().filter(m -> !m.startsWith("trade")))
        .as("%s", missing)
        .hasSizeLessThanOrEqualTo(3);
  }

  private static List<String> keys(Reasons reasons) {
    return ReasonLine.of(reasons).stream().map(ReasonLine::key).toList();
  }

  private static List<Map<Language, String>> said(Reasons reasons, Kind kind) {
    return reasons.shared().stream().filter(s -> s.kind() == kind).map(Shared::said).toList();
  }

  private static Reasons explained(String... texts) {
    return explained(Knowledge.none(), texts);
  }

  private static Reasons explained(Knowledge knowledge, String... texts) {
    var versions =
        IntStream.range(0, texts.length).mapToObj(v -> version(ALL.get(v), texts[v])).toList();
    var bead = new Bead(versions.stream().map(v -> List.of(0)).toList(), 1);
    return new Explainer(List.of(versions), List.of(new Alignment(ALL, List.of(bead))), knowledge)
        .reasons(0, 0);
  }

  private static Version version(Language language, String... texts) {
    return new Version(
        language, List.of(texts).stream().map(text -> new Segment(text, 0)).toList());
  }

  private static Version version(String name, Language language) throws IOException {
    var segments = new ArrayList<Segment>();
    var file = Path.of("src/test/cases/segmentation", name + "." + language.tag() + ".segments");
    int paragraph = 0;
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("# ")) continue;
      if (line.isBlank()) paragraph++;
      else segments.add(new Segment(line, paragraph));
    }
    return new Version(language, segments);
  }
}
