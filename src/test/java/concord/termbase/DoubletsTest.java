package concord.termbase;

import static org.assertj.core.api.Assertions.assertThat;

import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Recogniser;
import concord.terminology.Term;
import concord.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubletsTest {

  private static final List<Concept> CONCEPTS =
      List.of(
          Concept.of(
              "central-asia",
              Term.preferred(Language.ZH, "中亚国家"),
              Term.preferred(Language.EN, "Central Asian country"),
              Term.preferred(Language.KK, "Орталық Азия елдері"),
              Term.preferred(Language.RU, "страны Центральной Азии")),
          Concept.of("summit", Term.preferred(Language.RU, "саммит")));

  private static final CompiledTerms TERMS = compiled();

  @ParameterizedTest
  @CsvSource({
    "ru, странам Центральной Азии",
    "kk, Орталық Азия елдерінің",
    "kk-Latn, Ortalyq Azııa elderi",
    "kk-Arab, ورتالىق ازيا ەلدەرى",
    "zh-Hant, 中亞國家",
    "en, Central Asian countries",
    "ru, страны Центральной Азии"
  })
  void a_wording_that_is_there_in_another_form_or_script_is_seen(String language, String typed) {
    assertThat(Doublets.of(TERMS, Language.of(language), typed, Optional.empty()))
        .extracting(doublet -> doublet.line().id().value())
        .containsExactly("central-asia");
  }

  @Test
  void a_term_stored_in_an_inflected_form_is_seen_when_its_citation_is_typed() {
    var stored = List.of(Concept.of("plural", Term.preferred(Language.RU, "саммиты")));
    var terms = new CompiledTerms(1, byId(stored), Recogniser.of(stored));

    assertThat(Doublets.of(terms, Language.RU, "саммит", Optional.empty())).hasSize(1);
  }

  @Test
  void a_longer_wording_or_the_concept_itself_is_no_doublet() {
    assertThat(Doublets.of(TERMS, Language.RU, "саммит глав государств", Optional.empty()))
        .isEmpty();
    assertThat(Doublets.of(TERMS, Language.RU, "саммит", Optional.of(new ConceptId("summit"))))
        .isEmpty();
    assertThat(Doublets.of(TERMS, Language.RU, "  ", Optional.empty())).isEmpty();
  }

  private static CompiledTerms compiled() {
    return new CompiledTerms(1, byId(CONCEPTS), Recogniser.of(CONCEPTS));
  }

  private static LinkedHashMap<ConceptId, Concept> byId(List<Concept> concepts) {
    var byId = new LinkedHashMap<ConceptId, Concept>();
    concepts.forEach(concept -> byId.put(concept.id(), concept));
    return byId;
  }
}
