package concord.morphology.english;

import static org.assertj.core.api.Assertions.assertThat;

import concord.morphology.Morphology;
import concord.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishMorphologyTest {

  private static final Morphology ENGLISH = Morphology.of(Language.EN);

  @ParameterizedTest
  @CsvSource({
    "country, countries", "summit, summits", "crisis, crises", "person, people", "man, men",
    "policeman, policemen", "box, boxes", "church, churches", "day, days", "bus, buses",
    "process, processes", "Initiative, Initiatives", "belt, belts", "child, children"
  })
  void a_plural_is_made_and_recognised(String singular, String plural) {
    assertThat(ENGLISH.generate(singular, List.of("PL"))).contains(plural);
    assertThat(ENGLISH.keys(plural)).contains(ENGLISH.citationKey(singular));
  }

  @ParameterizedTest
  @CsvSource({"Asia’s, asia", "countries', country", "China's, china", "Xi'an's, xi'an"})
  void a_possessive_is_a_form_of_its_owner(String form, String owner) {
    assertThat(ENGLISH.keys(form)).contains(owner);
  }

  @ParameterizedTest
  @CsvSource({
    "access, acces",
    "status, statu",
    "basis, basi",
    "news, new_",
    "this, thi",
    "gas, ga"
  })
  void what_only_ends_in_s_is_no_plural(String form, String notSingular) {
    assertThat(ENGLISH.keys(form)).doesNotContain(notSingular);
  }

  @ParameterizedTest
  @CsvSource({
    "closer, close",
    "widest, wide",
    "easier, easy",
    "biggest, big",
    "thinner, thin",
    "slower, slow",
    "better, good",
    "worst, bad",
    "further, far",
    "driest, dry"
  })
  void what_is_compared_is_a_form_of_its_adjective(String form, String adjective) {
    assertThat(ENGLISH.keys(form)).contains(adjective);
    assertThat(ENGLISH.analyses(form)).anyMatch(a -> a.lemma().equals(adjective));
  }

  @ParameterizedTest
  @CsvSource({"worker, work", "interest, inter", "forest, for", "leader, lead", "matter, mat"})
  void what_only_ends_in_er_or_est_is_compared_with_nothing(String form, String notAdjective) {
    assertThat(ENGLISH.keys(form)).doesNotContain(notAdjective);
  }

  @Test
  void an_address_is_one_word_and_a_lost_blank_is_none() {
    assertThat(ENGLISH.tokens("see www.example.org/a-b, mail a.b@c.org on Monday.China"))
        .extracting(t -> t.surface())
        .containsExactly(
            "see", "www.example.org/a-b", ",", "mail", "a.b@c.org", "on", "Monday", ".", "China");
  }
}
