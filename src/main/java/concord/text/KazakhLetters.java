package concord.text;

import java.util.Set;

/// What the Cyrillic letters of Kazakh are.
final class KazakhLetters {

  /// Beginnings of loans in which и is followed by а and not by я: миллиард, социал, диалог.
  private static final Set<String> OPEN =
      Set.of(
          "ави",
          "вари",
          "ди",
          "импери",
          "иници",
          "матери",
          "милли",
          "офици",
          "потенци",
          "провинци",
          "соци",
          "специ",
          "триви");

  private KazakhLetters() {}

  /// What и and the а or у behind it are after a consonant: Азия, but миллиард.
  ///
  /// @param before the word up to and with its и, small
  static String afterI(String before, String vowel) {
    if (!vowel.equals("а")) return "ю";
    return OPEN.contains(before) ? vowel : "я";
  }

  static boolean isVowel(char c) {
    return "аәеёиоөуұүыіэюя".indexOf(c) >= 0;
  }

  static boolean isLetter(char c) {
    return c >= 0x400 && c < 0x530;
  }

  static String capital(String small) {
    return small.toUpperCase(java.util.Locale.ROOT);
  }
}
