package concord.text;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The consonants of a name once it is written in plain Latin letters: Токаев, Tokayev and Тоқаев
/// all give `tkv`.
///
/// After the skeleton matching of Freeman et al. (2006) for names across scripts.
public final class Skeleton {

  /// For what [PlainLatin] has no table of.
  private static final class Rules {
    static final Transliterator LATIN =
        Transliterator.getInstance(
            "Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower");
  }

  private static final int REMEMBERED = 200_000;
  private static final Map<String, String> LATIN_FORMS = new ConcurrentHashMap<>();

  private Skeleton() {}

  /// Plain lower-case Latin letters of a word in any script; remembered where it is slow.
  public static String latin(String word) {
    return PlainLatin.of(word).orElseGet(() -> byRules(word));
  }

  private static String byRules(String word) {
    String known = LATIN_FORMS.get(word);
    if (known != null) return known;
    String latin = Rules.LATIN.transliterate(word);
    if (LATIN_FORMS.size() < REMEMBERED) LATIN_FORMS.put(word, latin);
    return latin;
  }

  /// The word without accents: é to e, ё to е, й to и.
  public static String withoutMarks(String word) {
    boolean plain = true;
    for (int i = 0; plain && i < word.length(); i++) {
      char c = word.charAt(i);
      plain = c < 0x80 || (c >= 'а' && c <= 'я' && c != 'й') || (c >= 0x3400 && c < 0xA000);
    }
    return plain ? word : PlainLatin.withoutMarks(word);
  }

  /// Consonants of a word, equal sounds spelled alike; a vowel at the start is kept as `a`.
  public static String of(String word) {
    String latin = latin(word);
    var skeleton = new StringBuilder();
    char last = 0;
    for (int i = 0; i < latin.length(); i++) {
      char c = latin.charAt(i);
      char next = i + 1 < latin.length() ? latin.charAt(i + 1) : 0;
      char sound = sound(c, next, i == 0);
      if (c == 'x') {
        skeleton.append('k');
        sound = 's';
      }
      if (sound == 0) {
        if (isVowel(c)) last = 0;
        continue;
      }
      if (sound != last) skeleton.append(sound);
      last = sound;
    }
    return skeleton.toString();
  }

  private static char sound(char c, char next, boolean first) {
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u', 'y' -> first ? 'a' : 0;
      case 'h' -> first ? 'h' : 0;
      case 'c' -> next == 'e' || next == 'i' || next == 'y' || next == 'h' ? 's' : 'k';
      case 'p' -> next == 'h' ? 'f' : 'p';
      case 'q' -> 'k';
      case 'k' -> 'k';
      case 'w' -> 'v';
      case 'z', 'j' -> 's';
      case 'x' -> 's';
      default -> c >= 'a' && c <= 'z' ? c : 0;
    };
  }

  private static boolean isVowel(char c) {
    return "aeiouy".indexOf(c) >= 0;
  }
}
