package concord.morphology.russian;

import static org.assertj.core.api.Assertions.assertThat;

import concord.morphology.Morphology;
import concord.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RussianMorphologyTest {

  private static final Morphology RUSSIAN = Morphology.of(Language.RU);

  static Stream<String[]> cases() throws IOException {
    return Files.readAllLines(Path.of("src/test/cases/morphology/russian-forms.tsv")).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("\t"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_form_is_made_and_recognised(String citation, String tags, String form) {
    assertThat(RUSSIAN.generate(citation, List.of(tags.split(" ")))).contains(form);
    var shared = new java.util.HashSet<>(RUSSIAN.keys(citation));
    shared.retainAll(RUSSIAN.keys(form));
    assertThat(shared).isNotEmpty();
  }

  @Test
  void a_name_no_dictionary_has_is_found_in_its_cases() {
    for (String form : List.of("Цзиньпина", "Цзиньпину", "Цзиньпином", "Цзиньпине")) {
      assertThat(RUSSIAN.keys(form)).contains("цзиньпин");
    }
    assertThat(RUSSIAN.keys("сианьской")).contains("сианьский");
    assertThat(RUSSIAN.keys("Тоқаев")).containsExactly("тоқаев");
  }

  @Test
  void participles_and_superlatives_are_words_of_their_own() {
    assertThat(RUSSIAN.keys("объединённых")).contains("объединенный");
    assertThat(RUSSIAN.keys("крупнейших")).contains("крупнейший").doesNotContain("крупный");
  }

  @Test
  void a_patronymic_is_no_form_of_the_first_name() {
    assertThat(RUSSIAN.keys("Дмитриевича")).doesNotContain("дмитрий");
  }

  @Test
  void analyses_name_number_and_case() {
    assertThat(RUSSIAN.analyses("сообществом"))
        .anyMatch(
            a -> a.lemma().equals("сообщество") && a.tags().containsAll(List.of("SG", "INS")));
    assertThat(RUSSIAN.analyses("всестороннего"))
        .anyMatch(a -> a.tags().containsAll(List.of("ADJ", "NEUT", "SG", "GEN")));
  }
}
