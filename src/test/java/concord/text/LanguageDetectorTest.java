package concord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh | 峰会在西安举行，六国元首出席。",
        "zh-Hant | 雙方簽署了聯合聲明，並就深化合作達成共識。",
        "zh | 5月18日，习近平主席会见了 Kassym-Jomart Tokayev。",
        "en | The summit was held in Xi'an and attended by six heads of state.",
        "en | Belt and Road (一带一路) is an initiative of the Chinese government.",
        "kk | Тараптар бірлескен мәлімдемеге қол қойды.",
        "kk | Саммит Сианьда өтті",
        "kk | Екі ел президенттері сауда мен инвестиция туралы сөйлесті.",
        "ru | Стороны подписали совместное заявление.",
        "ru | Президент Казахстана Касым-Жомарт Токаев прибыл в Сиань",
        "ru | Организация называется «Қазақстан темір жолы» и работает в Астане, на севере страны.",
        "kk-Latn | Qazaqstan men Qytai arasynda jäne basqa elder üşin maŋyzdy kelisım boldy.",
        "kk-Latn | Qazaqstan men Qytaı arasynda jáne basqa elder úshin mańyzdy kelisim boldy.",
        "kk-Latn | Qazaqstan men Qytai' arasynda ja'ne basqa elder u's'in man'yzdy kelisim boldy.",
        "kk-Latn | Prezident Tsıan qalasyna keldı.",
        "kk-Arab | تاراپتار بىرلەسكەن مالىمدەمەگە قول قويدى.",
        "ar | وقع الطرفان على البيان المشترك في مدينة شيان.",
        "tr | İki ülke arasında ticaret ve yatırım için bir anlaşma imzalandı.",
        "en | The Qing dynasty and its queen acquired unique antiques.",
        "kk-Arab | قازاقستان مەن قىتاي اراسىندا جانە باسقا ەلدەر ءۇشىن ماڭىزدى",
        "ky | Кыргыз Республикасы менен Кытай жана башка өлкөлөр үчүн маанилүү",
        "uk | Сторони підписали спільну заяву про співпрацю між країнами.",
        "ja | 両国の首脳は共同声明に署名しました。",
        "ko | 양국 정상은 공동성명에 서명했다.",
        "fr | Les deux parties ont signé une déclaration commune sur la coopération.",
        "de | Die beiden Seiten haben eine gemeinsame Erklärung unterzeichnet.",
      })
  void a_sentence_is_enough_to_tell_the_language(String tag, String text) {
    assertThat(LanguageDetector.detect(text).map(d -> d.language().tag())).contains(tag);
  }

  @Test
  void numbers_alone_have_no_language() {
    assertThat(LanguageDetector.detect("2023, 18–19: 31")).isEmpty();
    assertThat(LanguageDetector.detect("")).isEmpty();
  }

  @Test
  void a_name_alone_gets_an_answer_that_says_how_little_it_is_worth() {
    var detected = LanguageDetector.detect("Tokayev").orElseThrow();
    assertThat(detected.language()).isEqualTo(Language.EN);
    assertThat(detected.confidence()).isLessThan(0.3);
  }
}
