package concord.morphology.kazakh;

/// Latin letters typed for Cyrillic ones of the same shape: «бiрлескен» with a Latin i.
final class LookAlikes {

  private static final String LATIN = "iaceopxyhəөk";
  private static final String CYRILLIC = "іасеорхуһәөк";

  private LookAlikes() {}

  /// The word with its Latin letters replaced when any of its letters is Cyrillic.
  static String cyrillic(String word) {
    boolean latin = false;
    boolean cyrillic = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 0x400 && c < 0x530) cyrillic = true;
      else if (LATIN.indexOf(c) >= 0) latin = true;
    }
    if (!latin || !cyrillic) return word;
    var repaired = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      int at = LATIN.indexOf(word.charAt(i));
      if (at >= 0) repaired.setCharAt(i, CYRILLIC.charAt(at));
    }
    return repaired.toString();
  }
}
