package concord.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import concord.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ExplainerTest {

  private static final Concept REGION =
      Concept.of(
          "region",
          Term.preferred(Language.KK, "Орталық Азия"),
          Term.of(Language.KK, "Орта Азия", TermStatus.DEPRECATED),
          Term.preferred(Language.RU, "Центральная Азия"),
          Term.preferred(Language.EN, "Central Asia"));
  private static final Concept SUMMIT =
      Concept.of("summit", Term.preferred(Language.EN, "Central Asia Summit"));

  private final Explainer explainer = explainer(REGION, SUMMIT);

  private static Explainer explainer(Concept... concepts) {
    Function<ConceptId, Optional<Concept>> byId =
        id -> List.of(concepts).stream().filter(c -> c.id().equals(id)).findFirst();
    return new Explainer(Recogniser.of(List.of(concepts)), byId);
  }

  @Test
  void each_version_tells_its_rule_its_places_and_how_words_were_read() {
    var texts =
        Map.of(
            Language.KK, "Орта Азиясына барды.",
            Language.RU, "Он поехал в страны Центральной Азии.",
            Language.EN, "He went there.",
            Language.ZH, "他去了中亚。");
    var explanation = explainer.explain(REGION.id(), texts).orElseThrow();
    assertThat(explanation.counts()).isEqualTo("en 0, kk 1, ru 1, zh 0");
    var rules =
        explanation.versions().stream().map(v -> v.language() + " " + v.rule().word()).toList();
    assertThat(rules)
        .containsExactly("en not-found", "kk deprecated", "ru inflected", "zh no-term");
    var kazakh = explanation.versions().get(1).found().getFirst();
    assertThat(kazakh.text()).isEqualTo("Орта Азиясына");
    assertThat(kazakh.analysis()).isEqualTo("Азиясына = азия POSS3 DAT");
    var russian = explanation.versions().get(2).found().getFirst();
    assertThat(russian.analysis())
        .contains("Центральной = центральный")
        .contains("Азии = азия")
        .contains("GEN");
  }

  @Test
  void a_term_that_a_sentence_end_breaks_is_told_where_it_is_missing() {
    var texts = Map.of(Language.EN, "In Central Asia.", Language.RU, "В Центральной. Азии тихо.");
    var russian = explainer.explain(REGION.id(), texts).orElseThrow().versions().get(1);
    assertThat(russian.rule()).isEqualTo(Explanation.Rule.BROKEN);
    assertThat(russian.verdict()).isEqualTo(Verdict.MISSING);
    assertThat(russian.count()).isZero();
    assertThat(russian.found())
        .singleElement()
        .extracting(Explanation.Found::text)
        .isEqualTo("Центральной. Азии");
  }

  @Test
  void what_stands_in_a_longer_term_is_told_and_asks_nothing_of_others() {
    var texts = Map.of(Language.EN, "The Central Asia Summit met.", Language.RU, "Саммит прошёл.");
    var explanation = explainer.explain(REGION.id(), texts).orElseThrow();
    assertThat(explanation.versions().getFirst().found().getFirst().inside()).isTrue();
    assertThat(explanation.versions().get(1).rule()).isEqualTo(Explanation.Rule.INSIDE_LONGER);
    assertThat(explanation.versions().get(1).verdict()).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void a_version_in_latin_letters_is_told_the_term_in_its_letters() {
    var latin = Language.of("kk-Latn");
    var texts = Map.of(Language.EN, "In Central Asia.", latin, "Ol jaqta.");
    var explanation = explainer.explain(REGION.id(), texts).orElseThrow();
    var version = explanation.versions().get(1);
    assertThat(version.rule()).isEqualTo(Explanation.Rule.NOT_FOUND);
    assertThat(explanation.facts(version)).containsEntry("term", "Ortalyq Azia");
  }

  @Test
  void a_silent_version_is_told_apart_from_one_that_lacks_the_term() {
    var explanation =
        explainer
            .explain(REGION.id(), Map.of(Language.EN, "Central Asia", Language.RU, " "))
            .orElseThrow();
    assertThat(explanation.versions().get(1).rule()).isEqualTo(Explanation.Rule.SILENT);
    assertThat(explainer.explain(new ConceptId("other"), Map.of(Language.EN, "x"))).isEmpty();
  }
}
