package concord.text;

/// What the Cyrillic letters of Kazakh are.
final class KazakhLetters {

  private KazakhLetters() {}

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
