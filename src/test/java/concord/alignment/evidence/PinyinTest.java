package concord.alignment.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import org.junit.jupiter.api.Test;

class PinyinTest {

  private static final Transliterator RULES =
      Transliterator.getInstance("Han-Latin; NFD; [:Nonspacing Mark:] Remove; NFC; Lower");

  /// Fails when a new ICU reads a character otherwise: then the file is to be made again.
  @Test
  void every_character_is_read_as_the_rules_of_icu_read_it() {
    for (int c = Pinyin.FIRST; c < Pinyin.END; c++) {
      String character = Character.toString(c);
      assertThat(Pinyin.of(c)).as(character).isEqualTo(RULES.transliterate(character).strip());
    }
  }

  @Test
  void what_is_no_han_character_reads_as_itself() {
    for (String character : new String[] {"カ", "が", "ไ", "A", "é"}) {
      assertThat(Pinyin.of(character.codePointAt(0)))
          .as(character)
          .isEqualTo(RULES.transliterate(character).strip());
    }
  }
}
