package concord.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import org.junit.jupiter.api.Test;

class SimplifiedHanTest {

  private static final Transliterator RULES = Transliterator.getInstance("Hant-Hans");

  /// Fails when a new ICU simplifies a character otherwise: then the file is to be made again.
  @Test
  void every_character_is_simplified_as_the_rules_of_icu_do_it() {
    int changed = 0;
    for (char c = SimplifiedHan.FIRST; c <= SimplifiedHan.LAST; c++) {
      if (Character.isSurrogate(c)) continue;
      String simple = RULES.transliterate(String.valueOf(c));
      char expected = simple.length() == 1 ? simple.charAt(0) : c;
      assertThat(SimplifiedHan.of(c)).as("%c", c).isEqualTo(expected);
      if (expected != c) changed++;
    }
    assertThat(changed).isGreaterThan(2_000);
  }

  @Test
  void other_characters_stay() {
    assertThat(SimplifiedHan.of('я')).isEqualTo('я');
    assertThat(SimplifiedHan.of('\uFFFD')).isEqualTo('\uFFFD');
  }
}
