package concord.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import concord.text.KazakhScripts;
import concord.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every language's morphology promises, whatever it is given.
class EveryMorphologyTest {

  private static final String ALPHABET =
      "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяАҚabcxyzXI'’ʼ-–—«»“”.,!? \u00A0\u00AD\u0301\u0308"
          + "0123456789中国亞亚哈萨克一〇\uD842\uDFB7\uD83D\uDE00\uD800\uDC00ｆｕｌｌ\u200Bـعرب";

  static Stream<Language> languages() {
    return Stream.of("kk", "kk-Latn", "kk-Arab", "ru", "en", "zh", "zh-Hant", "uz", "ar")
        .map(Language::of);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void tokens_stand_in_order_and_cover_every_visible_letter(Language language) {
    var morphology = Morphology.of(language);
    for (String text : texts()) {
      int end = 0;
      for (Token token : morphology.tokens(text)) {
        assertThat(token.span().startUtf16()).isGreaterThanOrEqualTo(end);
        assertThat(token.surface()).isNotEmpty();
        if (!KazakhScripts.isOtherScript(language)) {
          assertThat(token.surface()).isEqualTo(token.span().of(text));
        }
        assertThat(text.substring(end, token.span().startUtf16()).codePoints())
            .noneMatch(Character::isLetterOrDigit);
        end = token.span().endUtf16();
      }
      assertThat(text.substring(end).codePoints()).noneMatch(Character::isLetterOrDigit);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void a_form_is_always_a_form_of_itself(Language language) {
    var morphology = Morphology.of(language);
    for (String text : texts()) {
      for (Token token : morphology.tokens(text)) {
        assertThat(morphology.keys(token.surface()))
            .contains(morphology.citationKey(token.surface()))
            .doesNotContain("");
        morphology.analyses(token.surface());
        morphology.generate(token.surface(), List.of("PL", "GEN"));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void the_search_sees_every_key_at_the_place_of_its_word(Language language) throws Exception {
    var morphology = Morphology.of(language);
    try (var analyzer = KeyAnalyzer.of(language)) {
      for (String text : texts()) {
        var expected = new ArrayList<String>();
        for (Token token : morphology.tokens(text)) {
          if (!token.isWordlike()) continue;
          boolean first = true;
          for (String key : morphology.keys(token.surface())) {
            expected.add((first ? 1 : 0) + key + token.span());
            first = false;
          }
        }
        var seen = new ArrayList<String>();
        try (var stream = analyzer.tokenStream("field", text)) {
          var term = stream.getAttribute(CharTermAttribute.class);
          var offsets = stream.getAttribute(OffsetAttribute.class);
          var step = stream.getAttribute(PositionIncrementAttribute.class);
          stream.reset();
          while (stream.incrementToken()) {
            var span = new concord.text.Span(offsets.startOffset(), offsets.endOffset());
            seen.add(step.getPositionIncrement() + term.toString() + span);
          }
          stream.end();
          assertThat(offsets.endOffset()).isEqualTo(text.length());
        }
        assertThat(seen).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void a_monstrous_word_is_read_in_no_time(Language language) {
    var morphology = Morphology.of(language);
    String monster = "ларының".repeat(20_000);
    assertThat(morphology.tokens(monster)).hasSize(1);
    assertThat(morphology.keys(monster)).contains(morphology.citationKey(monster));
    assertThat(morphology.keys("ларының".repeat(9))).isNotEmpty();
  }

  private static List<String> texts() {
    var texts = new ArrayList<>(List.of("", " ", "Xi'an’s 1 234,5", "«Бір белдеу, бір жол»"));
    var random = new Random(20260519);
    int[] letters = ALPHABET.codePoints().toArray();
    for (int i = 0; i < 300; i++) {
      var text = new StringBuilder();
      int length = random.nextInt(40);
      for (int j = 0; j < length; j++) {
        text.appendCodePoint(letters[random.nextInt(letters.length)]);
      }
      texts.add(text.toString());
    }
    return texts;
  }
}
