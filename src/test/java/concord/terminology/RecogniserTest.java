package concord.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import concord.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecogniserTest {

  static Stream<String[]> cases() throws IOException {
    return cases("mentions.tsv", "rules.tsv");
  }

  static Stream<String[]> inOtherScripts() throws IOException {
    return cases("scripts.tsv");
  }

  private static Stream<String[]> cases(String... files) throws IOException {
    var lines = new ArrayList<String>();
    for (String file : files) {
      lines.addAll(Files.readAllLines(Path.of("src/test/cases/terminology", file)));
    }
    return lines.stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("\t"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_text_mentions(String tag, String terms, String text, String expected) {
    var language = Language.of(tag);
    var mentions = Recogniser.of(concepts(language, terms)).mentions(language, text);
    assertThat(mentions.isEmpty() ? "-" : written(mentions, text, " ")).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("inOtherScripts")
  void a_text_in_another_script_mentions(String tag, String terms, String text, String expected) {
    var mentions = Recogniser.of(concepts(Language.KK, terms)).mentions(Language.of(tag), text);
    assertThat(mentions.isEmpty() ? "-" : written(mentions, text, " ")).isEqualTo(expected);
  }

  @Test
  void a_term_cited_in_latin_letters_is_found_in_every_script() {
    var term = Term.preferred(Language.of("kk-Latn"), "Ortalyq Azia");
    var recogniser = Recogniser.of(List.of(Concept.of("region", term)));
    assertThat(recogniser.mentions(Language.KK, "Орталық Азияда")).hasSize(1);
    assertThat(recogniser.mentions(Language.of("kk-Latn"), "Ortalyq Aziada")).hasSize(1);
    assertThat(recogniser.mentions(Language.of("kk-Arab"), "ورتالىق ازيادا")).hasSize(1);
  }

  @Test
  void an_exact_wording_of_one_concept_is_no_form_of_another() {
    var concepts =
        List.of(
            Concept.of("children", Term.preferred(Language.RU, "дети")),
            Concept.of("steel", Term.preferred(Language.RU, "сталь")),
            Concept.of("became", Term.preferred(Language.RU, "стали")));
    var mentions = Recogniser.of(concepts).mentions(Language.RU, "стали");
    assertThat(mentions).extracting(m -> m.concept().value()).containsExactly("became");
  }

  @Test
  void a_form_that_no_rule_makes_is_found_as_it_is_written_and_counts_as_inflected() {
    var city =
        Term.preferred(Language.RU, "Владивосток")
            .withRules(
                new TermRules(LetterCase.USUAL, "", List.of(), List.of("Владик", "Владике")));
    var recogniser = Recogniser.of(List.of(Concept.of("vladivostok", city)));

    var mentions = recogniser.mentions(Language.RU, "Встретились во Владике.");

    assertThat(mentions).hasSize(1);
    assertThat(mentions.getFirst().term()).isEqualTo(city);
    assertThat(mentions.getFirst().exact()).isFalse();
    assertThat(recogniser.mentions(Language.RU, "Уехали из Владика.")).isEmpty();
    assertThat(recogniser.mentions(Language.RU, "Уехали из Владивостока.")).hasSize(1);
  }

  @Test
  void a_rejected_term_is_not_looked_for() {
    var term =
        new Term(Language.EN, "silk road", TermStatus.PREFERRED, Curation.REJECTED, "", "", "", "");
    assertThat(Recogniser.of(List.of(Concept.of("silk", term))).mentions(Language.EN, "silk road"))
        .isEmpty();
  }

  @Test
  void terms_of_a_language_are_found_in_texts_of_its_regions_and_scripts() {
    var concepts = List.of(Concept.of("region", Term.preferred(Language.of("zh-CN"), "中亚")));
    assertThat(Recogniser.of(concepts).mentions(Language.of("zh-Hant"), "中亞")).hasSize(1);
  }

  @Test
  void mentions_stand_in_order_and_do_not_overlap_whatever_the_text() {
    var words =
        "Орталық Азия саммиті Қытай – « » - ынтымақтастық ұйымы Шанхай . 中 亚 Xi'an ' \uD800"
            .split(" ");
    var concepts =
        concepts(
            Language.KK,
            "a=Орталық Азия | b=Азия саммиті | c=«Қытай – Орталық Азия» саммиті | d=Қытай | e=中亚 | f=- | g=«»");
    var recogniser = Recogniser.of(concepts);
    var random = new Random(11);
    for (int i = 0; i < 3_000; i++) {
      String text =
          IntStream.range(0, random.nextInt(15))
              .mapToObj(j -> words[random.nextInt(words.length)])
              .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
      int end = 0;
      for (Mention mention : recogniser.mentions(Language.KK, text)) {
        assertThat(mention.span().startUtf16()).isGreaterThanOrEqualTo(end);
        assertThat(mention.span().lengthUtf16()).isPositive();
        end = mention.span().endUtf16();
        for (Mention nested : mention.nested()) {
          assertThat(mention.span().contains(nested.span())).isTrue();
          assertThat(nested.concept()).isNotEqualTo(mention.concept());
        }
      }
      assertThat(end).isLessThanOrEqualTo(text.length());
    }
  }

  @Test
  void a_term_between_whose_words_a_sentence_ends_is_a_hint_and_no_mention() {
    var recogniser =
        Recogniser.of(concepts(Language.EN, "nep=Bright Road New Economic Policy | c=China"));
    String text = "the plan “Bright Road”. New Economic Policy of China.";
    assertThat(written(recogniser.mentions(Language.EN, text), text, " ")).isEqualTo("c[China]");
    assertThat(written(recogniser.broken(Language.EN, text), text, " "))
        .isEqualTo("nep[Bright Road”. New Economic Policy]");
    assertThat(recogniser.broken(Language.EN, "Bright Road New Economic Policy.")).isEmpty();
    var dashed = Recogniser.of(concepts(Language.EN, "cca=China–Central Asia summit"));
    assertThat(dashed.broken(Language.EN, "To China. Central Asia summit")).isEmpty();
    assertThat(dashed.broken(Language.EN, "The China-Central Asia. Summit")).hasSize(1);
  }

  @Test
  void a_changed_term_is_known_to_the_next_recogniser_and_not_to_the_one_before() {
    var silk = Concept.of("silk", Term.preferred(Language.EN, "silk road"));
    var before = Recogniser.of(List.of(silk));
    assertThat(before.mentions(Language.EN, "silk roads, steel roads")).hasSize(1);
    var steel = Concept.of("steel", Term.preferred(Language.EN, "steel road"));
    var after = before.changedTo(List.of(silk, steel));
    assertThat(after.mentions(Language.EN, "silk roads, steel roads")).hasSize(2);
    assertThat(before.mentions(Language.EN, "silk roads, steel roads")).hasSize(1);
    assertThat(after.changedTo(List.of(steel)).mentions(Language.EN, "silk roads")).isEmpty();
  }

  private static List<Concept> concepts(Language language, String terms) {
    return CaseTerms.read(language, terms);
  }

  private static String written(List<Mention> mentions, String text, String between) {
    return mentions.stream()
        .map(
            m ->
                (m.exact() ? "" : "~")
                    + (m.term().status().isAllowed() ? "" : "!")
                    + m.concept()
                    + "["
                    + m.span().of(text)
                    + "]"
                    + (m.nested().isEmpty() ? "" : "(" + written(m.nested(), text, ",") + ")"))
        .collect(Collectors.joining(between));
  }
}
