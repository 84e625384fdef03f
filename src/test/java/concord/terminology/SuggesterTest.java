package concord.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import concord.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource({
    "We need an open corridor., open corridor, middle corridor, We need a middle corridor.",
    "A new forum met., new forum, annual forum, An annual forum met.",
    "In a big union., big union, universal union, In a universal union.",
    "Meet the five Stans., five Stans, the five Central Asian countries, Meet the five Central Asian countries."
  })
  void the_english_article_before_it_fits(String text, String wrong, String right, String fixed) {
    var term = Term.preferred(Language.EN, right);
    var concept = Concept.of("c", term, Term.of(Language.EN, wrong, TermStatus.DEPRECATED));
    var found = Recogniser.of(java.util.List.of(concept)).mentions(Language.EN, text).getFirst();
    var suggestion = Suggester.standard().replace(Language.EN, text, found, term);
    var span = suggestion.span();
    assertThat(
            new StringBuilder(text)
                .replace(span.startUtf16(), span.endUtf16(), suggestion.text())
                .toString())
        .isEqualTo(fixed);
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
