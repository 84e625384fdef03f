package concord.alignment.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import concord.text.Language;
import concord.text.Skeleton;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeaturesTest {

  @Test
  void words_are_cut_to_stems_and_marks_have_one_spelling() {
    var features = new Features(Language.RU, new Phrases(Language.RU));
    assertThat(features.of("«Сотрудничество?» – сказал ёж."))
        .containsExactly("\"", "сотру", "?", "\"", "сказа", "еж");
  }

  @Test
  void chinese_gives_dictionary_words_and_their_characters() {
    var features = new Features(Language.ZH, new Phrases(Language.ZH));
    assertThat(features.of("我们合作。")).contains("合作", "合", "作", "我们");
  }

  @Test
  void countries_are_the_same_in_every_language_and_case() {
    for (var text :
        List.of(
            List.of("en", "in Kazakhstan"),
            List.of("zh", "在哈萨克斯坦"),
            List.of("kk", "Қазақстанның"),
            List.of("ru", "в Казахстане"))) {
      var language = Language.of(text.get(0));
      var phrases = new Phrases(language);
      WorldNames.addTo(phrases, language);
      assertThat(new Features(language, phrases).of(text.get(1))).contains("=KZ");
    }
  }

  @Test
  void a_known_phrase_is_found_with_every_word_inflected() {
    var phrases = new Phrases(Language.RU);
    phrases.add("экономический пояс", "=belt");
    var features = new Features(Language.RU, phrases);
    assertThat(features.of("вдоль Экономического пояса")).contains("=belt");
    assertThat(features.of("экономический союз")).doesNotContain("=belt");
  }

  @ParameterizedTest
  @CsvSource({"Токаев, Tokayev", "Трамп, Trump", "Ковачич, Kovačić", "Мирзиёев, Mirziyoyev"})
  void a_name_has_the_same_consonants_in_both_alphabets(String cyrillic, String latin) {
    assertThat(Skeleton.of(cyrillic)).isEqualTo(Skeleton.of(latin)).hasSizeGreaterThan(2);
  }

  @ParameterizedTest
  @CsvSource({
    "kk-Latn, Qazaqstan men Qytaidyñ tauar ainalymy 31 milliard dollar boldy.",
    "kk-Latn, Qazaqstan men Qytaıdyń taýar aınalymy 31 mıllıard dollar boldy.",
    "kk-Arab, قازاقستان مەن قىتايدىڭ تاۋار اينالىمى 31 ميلليارد دوللار بولدى."
  })
  void kazakh_has_the_same_tokens_in_every_script(String tag, String text) {
    var phrases = new Phrases(Language.KK);
    phrases.add("Қазақстан", "=KZ");
    var cyrillic =
        new Features(Language.KK, phrases)
            .of("Қазақстан мен Қытайдың тауар айналымы 31 миллиард доллар болды.");
    assertThat(new Features(Language.of(tag), phrases).of(text)).isEqualTo(cyrillic);
  }

  @Test
  void hostile_text_is_only_text() {
    var features = new Features(Language.KK, new Phrases(Language.KK));
    for (String text : List.of("", " ", "\uD83D", "\uDC00x", "\u0301\u0301", "9".repeat(5000))) {
      assertThat(features.of(text)).isNotNull();
    }
  }
}
