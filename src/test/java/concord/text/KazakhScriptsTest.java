package concord.text;

import static concord.text.KazakhAlphabet.ARABIC;
import static concord.text.KazakhAlphabet.CYRILLIC;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class KazakhScriptsTest {

  private static final Path CASES = Path.of("src/test/cases/text/kazakh-alphabets.tsv");

  static Stream<String[]> cases() throws IOException {
    return Files.readAllLines(CASES).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void words_are_written_in_every_alphabet_and_read_back(
      String cyrillic,
      String latin2021,
      String latin2019,
      String latin2018,
      String latin2017,
      String arabic,
      String exact) {
    var spellings = List.of(latin2021, latin2019, latin2018, latin2017, arabic);
    for (int i = 0; i < spellings.size(); i++) {
      var alphabet = KazakhAlphabet.values()[i + 1];
      assertThat(KazakhScripts.convert(cyrillic, CYRILLIC, alphabet).text())
          .as("%s", alphabet)
          .isEqualTo(spellings.get(i));
      boolean back = exact.equals("all") || exact.equals("latin") && alphabet.isLatin();
      if (!back) continue;
      assertThat(KazakhScripts.convert(spellings.get(i), alphabet, CYRILLIC).text())
          .as("from %s", alphabet)
          .isEqualTo(cyrillic);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "kk-Latn, Qazaqstan men Qytaidyñ yntymaqtastyğy, LATIN_2021",
    "kk-Latn, Qazaqstan, LATIN_2021",
    "kk-Latn, Memlekettik keŋes twraly, LATIN_2019",
    "kk-Latn, Qazaqstan Respýblıkasynyń Prezıdenti, LATIN_2018",
    "kk-Latn, Qazaqstan Respy’bli’kasynyn’ Prezi’denti, LATIN_2017",
    "kk-Arab, قازاقستان, ARABIC",
    "kk-Cyrl, Қазақстан, CYRILLIC",
    "kk, Қазақстан, CYRILLIC"
  })
  void the_tag_tells_the_script_and_the_letters_tell_the_alphabet(
      String tag, String text, KazakhAlphabet expected) {
    assertThat(KazakhAlphabet.of(Language.of(tag), text)).isEqualTo(expected);
  }

  @Test
  void what_is_no_kazakh_letter_stays_as_it_is() {
    for (KazakhAlphabet alphabet : KazakhAlphabet.values()) {
      assertThat(KazakhScripts.convert("2023 — 50% 中国 «»", CYRILLIC, alphabet).text())
          .isEqualTo("2023 — 50% 中国 «»");
    }
  }

  @Test
  void a_term_is_written_in_the_script_of_the_version_that_needs_it() {
    var latin = Language.of("kk-Latn");
    assertThat(KazakhScripts.written(Language.KK, "Орталық Азия", latin)).isEqualTo("Ortalyq Azia");
    assertThat(KazakhScripts.written(latin, "Ortalyq Azia", Language.KK)).isEqualTo("Орталық Азия");
    assertThat(KazakhScripts.written(Language.RU, "Азия", latin)).isEqualTo("Азия");
    assertThat(KazakhScripts.written(Language.KK, "Азия", Language.KK)).isEqualTo("Азия");
  }

  @Test
  void signs_typed_in_other_ways_are_read_too() {
    assertThat(KazakhScripts.convert("ءتىلى ٴتىلى", ARABIC, CYRILLIC).text())
        .isEqualTo("тілі тілі");
    assertThat(
            KazakhScripts.convert("Qazaqstannyn' qalan`yn", KazakhAlphabet.LATIN_2017, CYRILLIC)
                .text())
        .isEqualTo("Қазақстанның қалаңын");
    assertThat(KazakhScripts.convert("n\u0303", KazakhAlphabet.LATIN_2021, CYRILLIC).text())
        .isEqualTo("ң");
  }

  @Test
  void a_letter_knows_where_it_stood_and_where_it_went() {
    var converted = KazakhScripts.convert("Азия үшін", CYRILLIC, KazakhAlphabet.LATIN_2018);
    assertThat(converted.text()).isEqualTo("Azııa úshin");
    var word = new Span(5, 9);
    assertThat(converted.here(word).of(converted.text())).isEqualTo("úshin");
    assertThat(converted.original(converted.here(word))).isEqualTo(word);
    var arabic = KazakhScripts.convert("Азия үшін", CYRILLIC, ARABIC);
    assertThat(arabic.here(word).of(arabic.text())).isEqualTo("ٴۇشىن");
    assertThat(arabic.here(new Span(2, 2)).lengthUtf16()).isZero();
  }

  /// Words as a speaker makes them: every vowel of one kind, glides after vowels.
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CYRILLIC")
  void native_words_come_back_as_they_were(KazakhAlphabet alphabet) {
    var random = new Random(31);
    for (int i = 0; i < 20_000; i++) {
      String word = word(random);
      if (alphabet != ARABIC && random.nextBoolean()) {
        word = word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
      }
      // In these two І and И share their capital.
      if (word.startsWith("І") && alphabet == KazakhAlphabet.LATIN_2018) continue;
      String there = KazakhScripts.convert(word, CYRILLIC, alphabet).text();
      assertThat(KazakhScripts.convert(there, alphabet, CYRILLIC).text())
          .as("%s as %s", word, there)
          .isEqualTo(word);
    }
  }

  private static String word(Random random) {
    boolean back = random.nextBoolean();
    String vowels = back ? "аұыо" : "еөүі";
    String consonants = back ? "бғджзқлмнңпрстш" : "бгджзклмнңпрстш";
    var word = new StringBuilder();
    for (int syllables = 1 + random.nextInt(4); syllables > 0; syllables--) {
      word.append(consonants.charAt(random.nextInt(consonants.length())));
      word.append(vowels.charAt(random.nextInt(vowels.length())));
      int end = random.nextInt(4);
      if (end == 0) word.append(consonants.charAt(random.nextInt(consonants.length())));
      if (end == 1 && syllables > 1) word.append('й');
    }
    return word.toString();
  }

  @ParameterizedTest
  @EnumSource
  void places_are_in_range_and_never_go_back(KazakhAlphabet from) {
    var random = new Random(7);
    String letters =
        "аәиіИІяЯюшШщцьъҚұЫэё aiIıİäáóýuuwsshchŞşñn'’ʼgğqtsTS\u0303\u0301ٴءاەوۇىيقكگعشڭۋٵٸ،؟ـ1中\uD83D\uDE00\uD800.,?«»- \u00AD\u200B";
    for (int i = 0; i < 3_000; i++) {
      var made = new StringBuilder();
      for (int j = random.nextInt(25); j > 0; j--) {
        made.append(letters.charAt(random.nextInt(letters.length())));
      }
      String text = made.toString();
      for (KazakhAlphabet to : KazakhAlphabet.values()) {
        var converted = KazakhScripts.convert(text, from, to);
        assertThat(converted.original()).isEqualTo(text);
        int start = 0;
        int end = 0;
        for (int at = 0; at < converted.text().length(); at++) {
          var place = converted.original(new Span(at, at + 1));
          assertThat(place.startUtf16()).isGreaterThanOrEqualTo(start);
          assertThat(place.endUtf16())
              .isGreaterThanOrEqualTo(end)
              .isLessThanOrEqualTo(text.length());
          assertThat(place.lengthUtf16()).isPositive();
          var again = converted.here(place);
          assertThat(again.startUtf16()).isLessThanOrEqualTo(at);
          assertThat(again.endUtf16()).isGreaterThan(at);
          start = place.startUtf16();
          end = place.endUtf16();
        }
        for (int at = 0; at <= text.length(); at++) {
          var here = converted.here(new Span(at, text.length()));
          assertThat(here.endUtf16()).isLessThanOrEqualTo(converted.text().length());
        }
      }
    }
  }
}
