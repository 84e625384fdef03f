package concord.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Optional;

/// Words in plain lower-case Latin letters where a table of letters does it: for Latin and Cyrillic
/// the same as the rules of ICU, which take longer to put together than a statement to align.
final class PlainLatin {

  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

  /// Small Cyrillic letters and what ICU (`Cyrillic-Latin`, ISO 9) leaves of them without marks.
  private static final String CYRILLIC =
      """
      а a б b в v г g д d е e ж z з z и i й j к k л l м m н n о o п p р r с s т t у u ф f х h ц c ч c
      ш s щ s ъ " ы y ь ' э e ю u я a ђ d є e ѕ z і i ј j љ l њ n ћ c џ d ґ g ғ g ҕ g ҙ z қ kˌ ң n
      ү u ұ u һ h ӕ ae ә ə ө o ӫ ө
      """;

  private static final String[] LETTERS = letters();

  private PlainLatin() {}

  private static String[] letters() {
    var letters = new String[0x530];
    for (char c = 0; c < 0x80; c++) letters[c] = String.valueOf(Character.toLowerCase(c));
    String[] pairs = CYRILLIC.strip().split("\\s+");
    for (int k = 0; k < pairs.length; k += 2) {
      char small = pairs[k].charAt(0);
      letters[small] = pairs[k + 1];
      letters[Character.toUpperCase(small)] = pairs[k + 1];
    }
    return letters;
  }

  /// Empty for a word with a letter that is in no table.
  static Optional<String> of(String word) {
    var latin = new StringBuilder(word.length() + 2);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < LETTERS.length && LETTERS[c] != null) {
        latin.append(LETTERS[c]);
      } else if (!bare(c, latin)) {
        return Optional.empty();
      }
    }
    return Optional.of(latin.toString());
  }

  /// A letter with marks, as the letter.
  private static boolean bare(char letter, StringBuilder latin) {
    String parts = NFD.getDecomposition(letter);
    if (parts == null) return Character.getType(letter) == Character.NON_SPACING_MARK;
    for (int k = 0; k < parts.length(); k++) {
      char c = parts.charAt(k);
      if (Character.getType(c) == Character.NON_SPACING_MARK) continue;
      if (c >= LETTERS.length || LETTERS[c] == null) return false;
      latin.append(LETTERS[c]);
    }
    return true;
  }

  /// The word without accents, as one letter each where there is one.
  static String withoutMarks(String word) {
    String apart = NFD.normalize(word);
    var bare = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); ) {
      int c = apart.codePointAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) bare.appendCodePoint(c);
      i += Character.charCount(c);
    }
    return Normalizer2.getNFCInstance().normalize(bare);
  }
}
