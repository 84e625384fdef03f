package concord.morphology.kazakh;

import java.util.List;

/// What the letters of a stem do to the suffix that follows.
final class Sounds {

  /// How a stem ends, in the order of the columns of `suffixes.tsv`. The last two are not letters
  /// but the possessive suffix that stands there.
  enum Ending {
    VOWEL,
    GLIDE,
    L,
    NASAL,
    BUZZ,
    VOICELESS,
    POSSESSED_3,
    POSSESSED_1_2
  }

  enum Harmony {
    BACK,
    FRONT
  }

  private static final List<Harmony> BACK = List.of(Harmony.BACK);
  private static final List<Harmony> FRONT = List.of(Harmony.FRONT);
  private static final List<Harmony> BACK_OR_FRONT = List.of(Harmony.BACK, Harmony.FRONT);
  private static final List<Harmony> FRONT_OR_BACK = List.of(Harmony.FRONT, Harmony.BACK);

  private Sounds() {}

  static boolean isVowel(char c) {
    return "аәеёиоөуүұыіэюя".indexOf(c) >= 0;
  }

  static boolean hasVowel(String stem) {
    for (int i = 0; i < stem.length(); i++) {
      if (isVowel(stem.charAt(i))) return true;
    }
    return false;
  }

  /// Final у, и and ю close a syllable as a glide does: келу-і, би-і, not келу-сі.
  static Ending ending(String stem) {
    int last = stem.length() - 1;
    while (last > 0 && (stem.charAt(last) == 'ь' || stem.charAt(last) == 'ъ')) last--;
    if (last < 0) return Ending.VOICELESS;
    char c = stem.charAt(last);
    if ("рйуию".indexOf(c) >= 0) return Ending.GLIDE;
    if (isVowel(c)) return Ending.VOWEL;
    if (c == 'л') return Ending.L;
    if ("мнң".indexOf(c) >= 0) return Ending.NASAL;
    return c == 'з' || c == 'ж' ? Ending.BUZZ : Ending.VOICELESS;
  }

  /// The harmony the last syllable asks for, the likelier first where the spelling does not tell.
  ///
  /// и and у are written for front and back alike. A closed last syllable with и is a loan and goes
  /// front (туризм-нің); otherwise the vowel before decides (келу-ге, оқу-ға, клуб-тар).
  ///
  /// Family names in -ев keep the harmony of what stands before (Тоқаев-тың), loans that end in a
  /// cluster are often read with an і after it (Нью-Йорк-тің), and so are those in -ань and with a
  /// closed у (Тайвань-ды, Сингапур-де).
  static List<Harmony> harmony(String stem) {
    if (stem.endsWith("ь")) return stem.endsWith("ань") ? BACK_OR_FRONT : FRONT;
    if (stem.length() > 4 && stem.endsWith("ев")) {
      boolean back = "аоұы".indexOf(stem.charAt(stem.length() - 3)) >= 0;
      return back ? BACK_OR_FRONT : FRONT_OR_BACK;
    }
    // Баку is said with a front у though а stands before it.
    if (stem.equals("баку")) return FRONT_OR_BACK;
    var harmony = lastSyllable(stem);
    if (stem.endsWith("и") && harmony == BACK) return FRONT_OR_BACK; // Батуми-де, тарихи-дың
    return harmony == BACK && (endsInLoanCluster(stem) || isMixed(stem)) ? BACK_OR_FRONT : harmony;
  }

  static boolean endsInLoanCluster(String stem) {
    if (stem.length() < 3) return false;
    return switch (stem.substring(stem.length() - 2)) {
      case "кт", "фт", "пт", "нк", "нг", "ск", "рк", "рг", "мб", "фр", "бр" -> true;
      default -> false;
    };
  }

  /// я after a front vowel may be front: әмиян-ім.
  private static boolean isMixed(String stem) {
    int ya = stem.lastIndexOf('я');
    if (ya < 0) return false;
    for (int i = 0; i < ya; i++) if ("әөүі".indexOf(stem.charAt(i)) >= 0) return true;
    return false;
  }

  private static List<Harmony> lastSyllable(String stem) {
    int last = stem.length() - 1;
    boolean sawI = false;
    boolean sawU = false;
    for (int i = last; i >= 0; i--) {
      char c = stem.charAt(i);
      if ("аоұыёя".indexOf(c) >= 0) {
        if (sawI) return FRONT_OR_BACK;
        return sawU && !isVowel(stem.charAt(last)) ? BACK_OR_FRONT : BACK;
      }
      if ("әеөүіэ".indexOf(c) >= 0) {
        return sawU && !isVowel(stem.charAt(last)) ? BACK_OR_FRONT : FRONT;
      }
      if (c == 'и' && i < last) {
        if (sawU) return BACK_OR_FRONT;
        sawI = true;
      }
      if ((c == 'у' || c == 'ю') && i < last && !sawI) sawU = true;
    }
    if (sawI || stem.endsWith("и")) return FRONT_OR_BACK;
    return BACK_OR_FRONT;
  }
}
