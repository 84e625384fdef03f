package concord.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import concord.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VerdictJudgeTest {

  private static final Concept COMMUNITY =
      Concept.of(
          "community",
          Term.preferred(Language.ZH, "命运共同体"),
          Term.preferred(Language.EN, "community with a shared future"),
          Term.of(Language.EN, "community of common destiny", TermStatus.DEPRECATED),
          Term.preferred(Language.RU, "сообщество единой судьбы"),
          Term.preferred(Language.KK, "тағдырлас ортақ тұлға"),
          Term.of(Language.KK, "тағдыры ортақ қоғамдастық", TermStatus.ADMITTED));

  private static final Concept REGION =
      Concept.of(
          "region",
          Term.preferred(Language.ZH, "中亚"),
          Term.preferred(Language.EN, "Central Asia"),
          Term.preferred(Language.RU, "Центральная Азия"));

  private static final Concept REGIONAL_COMMUNITY =
      Concept.of(
          "regional-community",
          Term.preferred(Language.ZH, "中国—中亚命运共同体"),
          Term.preferred(Language.EN, "China-Central Asia community with a shared future"),
          Term.preferred(Language.RU, "китайско-центральноазиатское сообщество"));

  private static final List<Concept> ALL = List.of(COMMUNITY, REGION, REGIONAL_COMMUNITY);
  private static final Recogniser RECOGNISER = Recogniser.of(ALL);

  private static Map<String, ConceptVerdict> judge(Map<Language, String> texts) {
    var mentions = new TreeMap<Language, List<Mention>>();
    texts.forEach((language, text) -> mentions.put(language, RECOGNISER.mentions(language, text)));
    Function<ConceptId, Optional<Concept>> concepts =
        id -> ALL.stream().filter(concept -> concept.id().equals(id)).findFirst();
    return new VerdictJudge(concepts)
        .judge(texts, mentions).stream()
            .collect(Collectors.toMap(v -> v.concept().id().value(), v -> v));
  }

  @Test
  void each_version_gets_its_own_verdict() {
    var verdict =
        judge(
                Map.of(
                    Language.ZH, "构建命运共同体",
                    Language.EN, "a community of common destiny",
                    Language.RU, "о сообществе единой судьбы",
                    Language.KK, "тағдыры ортақ қоғамдастық"))
            .get("community");
    assertThat(verdict.verdict(Language.ZH)).isEqualTo(Verdict.EXACT);
    assertThat(verdict.verdict(Language.EN)).isEqualTo(Verdict.DEPRECATED);
    assertThat(verdict.versions().get(Language.EN).deprecated()).hasSize(1);
    assertThat(verdict.verdict(Language.RU)).isEqualTo(Verdict.INFLECTED);
    assertThat(verdict.verdict(Language.KK)).isEqualTo(Verdict.ADMITTED);
  }

  @Test
  void a_version_that_speaks_and_does_not_name_the_concept_misses_it() {
    var verdict = judge(Map.of(Language.ZH, "中亚", Language.RU, "в этом регионе")).get("region");
    assertThat(verdict.verdict(Language.RU)).isEqualTo(Verdict.MISSING);
  }

  @Test
  void nothing_is_missing_where_a_version_is_silent_or_has_no_term() {
    var verdict =
        judge(Map.of(Language.ZH, "中亚", Language.RU, " ", Language.KK, "бұл өңір")).get("region");
    assertThat(verdict.verdict(Language.RU)).isEqualTo(Verdict.UNKNOWN);
    assertThat(verdict.verdict(Language.KK)).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void what_stands_only_inside_a_longer_term_is_expected_nowhere_else() {
    var verdicts =
        judge(
            Map.of(
                Language.ZH, "中国—中亚命运共同体",
                Language.RU, "китайско-центральноазиатское сообщество"));
    assertThat(verdicts.get("regional-community").verdict(Language.RU)).isEqualTo(Verdict.EXACT);
    assertThat(verdicts.get("region").verdict(Language.RU)).isEqualTo(Verdict.UNKNOWN);
    assertThat(verdicts.get("region").expected()).isZero();
  }

  @Test
  void mentions_are_counted_and_fewer_than_stated_elsewhere_is_short() {
    var verdict =
        judge(
                Map.of(
                    Language.ZH, "中亚和中亚",
                    Language.EN, "Central Asia and it",
                    Language.RU, "Центральная Азия и Центральной Азии"))
            .get("region");
    assertThat(verdict.expected()).isEqualTo(2);
    assertThat(verdict.isShort(Language.EN)).isTrue();
    assertThat(verdict.isShort(Language.RU)).isFalse();
    assertThat(verdict.versions().get(Language.RU).count()).isEqualTo(2);
  }

  @Test
  void a_bead_that_names_nothing_has_no_verdict() {
    assertThat(judge(Map.of(Language.ZH, "你好", Language.EN, "hello"))).isEmpty();
  }
}
