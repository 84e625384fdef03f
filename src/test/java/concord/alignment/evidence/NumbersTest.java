package concord.alignment.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import concord.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | $31 billion | #31000000000",
        "zh | 310亿美元 | #31000000000",
        "ru | 31 млрд долларов | #31000000000",
        "kk | 31 млрд доллар | #31000000000",
        "en | 1,234.5 | #1234.5",
        "ru | 1 234,5 | #1234.5",
        "de | 1.234,5 | #1234.5",
        "en | 74,000 trips | #74000",
        "zh | 7.4万列 | #74000",
        "zh | 三万亿 | #3000000000000",
        "zh | 二〇二三年 | #2023",
        "zh | 一百二十三 | #123",
        "zh | 两千零五 | #2005",
        "en | 5 trillion | #5000000000000",
        "de | 2 Billionen | #2000000000000",
        "ru | 70,2 млрд | #70200000000",
        "kk | 5 мың | #5000",
        "en | 2.50 | #2.5",
        "en | 0 | #0",
      })
  void one_number_has_one_spelling_in_all_languages(String tag, String text, String expected) {
    assertThat(tokens(tag, text)).contains(expected);
  }

  @Test
  void months_are_the_same_in_words_and_in_digits() {
    assertThat(tokens("zh", "5月19日")).contains("=month-5", "#19");
    assertThat(tokens("en", "on 19 May")).contains("=month-5", "#19");
    assertThat(tokens("ru", "19 мая")).contains("=month-5", "#19");
    assertThat(tokens("kk", "19 мамырда")).contains("=month-5", "#19");
  }

  @Test
  void single_chinese_numerals_and_broken_ones_are_words() {
    assertThat(tokens("zh", "一些")).noneMatch(t -> t.startsWith("#"));
    assertThat(tokens("zh", "百千")).noneMatch(t -> t.startsWith("#"));
  }

  private static List<String> tokens(String tag, String text) {
    var phrases = new Phrases(Language.of(tag));
    WorldNames.addTo(phrases, Language.of(tag));
    return new Features(Language.of(tag), phrases).of(text);
  }
}
