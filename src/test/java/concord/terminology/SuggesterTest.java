package concord.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import concord.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SuggesterTest {

  static Stream<String[]> cases() throws IOException {
    return Files.readAllLines(Path.of("src/test/cases/terminology/replacements.tsv")).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("\t"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_right_term_takes_the_form_of_what_it_replaces(
      String tag, String wrong, String right, String marked, String expected, String certain) {
    var language = Language.of(tag);
    var concept =
        Concept.of(
            "c", Term.preferred(language, right), Term.of(language, wrong, TermStatus.DEPRECATED));
    String text = marked.replace("[", "").replace("]", "");
    var mentions = Recogniser.of(java.util.List.of(concept)).mentions(language, text);
    assertThat(mentions).as("found in %s", text).hasSize(1);
    var found = mentions.getFirst();
    assertThat(found.term().text()).isEqualTo(wrong);
    assertThat(found.span().of(text))
        .isEqualTo(marked.substring(marked.indexOf('[') + 1, marked.indexOf(']')));
    var suggestion =
        Suggester.standard().replace(language, text, found, concept.preferred(language).get());
    assertThat(suggestion.text()).isEqualTo(expected);
    assertThat(suggestion.certain()).isEqualTo(certain.equals("certain"));
  }

  @Test
  void quotes_around_the_found_words_are_not_doubled() {
    var wrong = Term.of(Language.RU, "Один пояс, один путь", TermStatus.DEPRECATED);
    var right = Term.preferred(Language.RU, "«Пояс и путь»");
    var concept = Concept.of("bri", right, wrong);
    String text = "инициатива «Один пояс, один путь» живёт";
    var found = Recogniser.of(java.util.List.of(concept)).mentions(Language.RU, text).getFirst();
    var suggestion = Suggester.standard().replace(Language.RU, text, found, right);
    var fixed =
        new StringBuilder(text)
            .replace(
                suggestion.span().startUtf16(), suggestion.span().endUtf16(), suggestion.text());
    assertThat(fixed.toString()).isEqualTo("инициатива «Пояс и путь» живёт");
  }
}
