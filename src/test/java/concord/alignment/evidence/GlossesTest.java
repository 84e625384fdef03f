package concord.alignment.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import concord.alignment.lexicon.CodedText;
import concord.alignment.lexicon.PseudoCounts;
import concord.alignment.lexicon.Vocabulary;
import concord.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossesTest {

  private static final ChineseEnglish LEXICON =
      ChineseEnglish.of(
          List.of("山\tmountain/hill", "桥\tbridge", "桥头\tend of a bridge", "跑\tto run"));

  @Test
  void a_word_is_found_whole_and_nothing_else() {
    assertThat(LEXICON.glosses("山")).containsExactly("mountain", "hill");
    assertThat(LEXICON.glosses("桥头")).containsExactly("end of a bridge");
    assertThat(LEXICON.holds("桥")).isTrue();
    assertThat(LEXICON.holds("头")).isFalse();
    assertThat(LEXICON.holds("桥头堡")).isFalse();
    assertThat(LEXICON.holds("")).isFalse();
    assertThat(LEXICON.glosses("龥")).isEmpty();
    assertThat(LEXICON.holds("a")).isFalse();
  }

  @Test
  void a_chinese_word_is_paired_with_every_form_of_its_english_words_in_the_text() {
    var han = new Vocabulary();
    var english = new Vocabulary();
    var chinese = new Features(Language.ZH, new Phrases(Language.ZH), Optional.of(LEXICON));
    var features = new Features(Language.EN, new Phrases(Language.EN));
    CodedText.of(List.of("他跑到桥头"), new int[1], chinese::of, han);
    CodedText.of(List.of("He ran to the bridges"), new int[1], features::of, english);
    var pairs = new PseudoCounts();
    Glosses.pairs(LEXICON, han, english, features, pairs);
    assertThat(
            pairs.entries().stream()
                .map(e -> han.type(e.source()) + " " + english.type(e.target()))
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder("跑 ran", "桥 bridg", "桥头 bridg");
  }

  @ParameterizedTest
  @CsvSource({
    "went, go",
    "stopped, stop",
    "ladies, lady",
    "bridges, bridge",
    "making, make",
    "children, child",
    "quickly, quick",
    "falls, fell",
    "sing, sings",
    "king, king",
    "mother's, mother"
  })
  void forms_of_a_word_share_a_spelling(String form, String other) {
    assertThat(EnglishForms.shared(form)).isEqualTo(EnglishForms.shared(other));
  }

  @ParameterizedTest
  @CsvSource({"sing, s", "bring, br", "red, r", "class, clas", "thing, think"})
  void words_that_only_look_like_forms_stay_apart(String word, String other) {
    assertThat(EnglishForms.shared(word)).isNotEqualTo(EnglishForms.shared(other));
  }

  @Test
  void the_lexicon_is_read_only_for_chinese_beside_english() {
    assertThat(ChineseEnglish.shippedFor(List.of(Language.ZH, Language.KK))).isEmpty();
    assertThat(ChineseEnglish.shippedFor(List.of(Language.EN, Language.RU))).isEmpty();
    ChineseEnglish.shippedFor(List.of(Language.ZH, Language.EN))
        .ifPresent(shipped -> assertThat(shipped.glosses("山")).contains("mountain"));
  }
}
