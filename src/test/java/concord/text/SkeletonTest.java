package concord.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SkeletonTest {

  private static final Transliterator LATIN =
      Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower");
  private static final Transliterator BARE =
      Transliterator.getInstance("NFD; [:Nonspacing Mark:] Remove; NFC");

  @Test
  void a_name_has_the_same_consonants_in_every_alphabet() {
    assertThat(List.of("Tokayev", "Токаев", "Тоқаев"))
        .allSatisfy(name -> assertThat(Skeleton.of(name)).isEqualTo("tkv"));
  }

  @Test
  void every_letter_becomes_what_the_rules_of_icu_make_of_it() {
    for (char c = 0; c < 0x0600; c++) {
      if (!Character.isLetter(c)) continue;
      String letter = String.valueOf(c);
      assertThat(Skeleton.latin(letter)).as(letter).isEqualTo(LATIN.transliterate(letter));
    }
  }

  @Test
  void words_of_letters_taken_at_random_become_what_the_rules_of_icu_make_of_them() {
    String letters = "abcxyzABCéüñßøКазақұңһёйщъьЯЮЭїіў'-ḱế";
    var random = new Random(5);
    for (int round = 0; round < 2_000; round++) {
      var word = new StringBuilder();
      for (int k = random.nextInt(12); k >= 0; k--) {
        word.append(letters.charAt(random.nextInt(letters.length())));
      }
      assertThat(Skeleton.latin("" + word)).isEqualTo(LATIN.transliterate("" + word));
      assertThat(Skeleton.withoutMarks("" + word)).isEqualTo(BARE.transliterate("" + word));
    }
  }

  @Test
  void marks_go_and_letters_stay() {
    assertThat(Skeleton.withoutMarks("подъём йод café Ελλάδα")).isEqualTo("подъем иод cafe Ελλαδα");
  }
}
