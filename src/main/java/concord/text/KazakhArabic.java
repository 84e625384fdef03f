package concord.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Kazakh between Cyrillic and the Arabic letters of Xinjiang.
///
/// A vowel letter stands for the back and the front one. The front ones are meant when the word
/// begins with the sign ٴ (dayekshe), or holds a letter that stands in front words only: ە ك گ.
/// Loans mix both; in them the nearest letter that tells decides.
final class KazakhArabic {

  private static final char SIGN = 'ٴ';

  /// The sign as it is also typed.
  private static final String SIGNS = "ٴء";

  private static final Map<Character, String> ARABIC = new HashMap<>();
  private static final Map<Character, Character> CYRILLIC = new HashMap<>();

  static {
    String[] pairs =
        ("а ا,ә ا,б ب,в ۆ,г گ,ғ ع,д د,е ە,ж ج,з ز,и ي,й ي,к ك,қ ق,л ل,м م,н ن,ң ڭ,о و,ө و,п پ,р ر,с س,"
                + "т ت,у ۋ,ұ ۇ,ү ۇ,ф ف,х ح,һ ھ,ц تس,ч چ,ш ش,щ شش,ы ى,і ى,э ە,ю يۋ,я يا,ё يو,ъ ,ь ")
            .split(",");
    for (String pair : pairs) {
      char cyrillic = pair.charAt(0);
      String arabic = pair.substring(2);
      ARABIC.put(cyrillic, arabic);
      if (arabic.length() == 1) CYRILLIC.putIfAbsent(arabic.charAt(0), cyrillic);
    }
    ARABIC.put(',', "،");
    ARABIC.put('?', "؟");
    ARABIC.put(';', "؛");
    CYRILLIC.put('،', ',');
    CYRILLIC.put('؟', '?');
    CYRILLIC.put('؛', ';');
    // Letters of neighbours that keyboards give instead.
    CYRILLIC.put('ک', 'к');
    CYRILLIC.put('ی', 'й');
    CYRILLIC.put('ه', 'е');
    CYRILLIC.put('خ', 'х');
    CYRILLIC.put('غ', 'ғ');
  }

  /// Vowels with the sign in one: ٵ ٶ ٷ ٸ.
  private static final String SIGNED = "ٵٶٷٸ";

  private static final String SIGNED_VOWELS = "әөүі";

  private KazakhArabic() {}

  // Cyrillic to Arabic

  static MappedText write(String text) {
    var written = new MappedText.Builder(text);
    for (int at = 0; at < text.length(); ) {
      int end = at;
      while (end < text.length() && KazakhLetters.isLetter(text.charAt(end))) end++;
      if (end == at) {
        char c = text.charAt(at);
        written.append(ARABIC.getOrDefault(c, String.valueOf(c)), at, at + 1);
        at++;
      } else {
        writeWord(text, at, end, written);
        at = end;
      }
    }
    return written.build();
  }

  private static void writeWord(String text, int start, int end, MappedText.Builder written) {
    String word = text.substring(start, end).toLowerCase(java.util.Locale.ROOT);
    boolean sign = holds(word, "әөүі") && !holds(word, "гкеэ") && !holds(word, "қғ");
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      // Азия is ازيا: и before я is not written twice.
      boolean once = "яюё".indexOf(c) >= 0 && i > 1 && word.charAt(i - 1) == 'и';
      String arabic = ARABIC.getOrDefault(c, String.valueOf(c));
      if (once && !KazakhLetters.isVowel(word.charAt(i - 2))) arabic = arabic.substring(1);
      if (sign && i == 0) arabic = SIGN + arabic;
      written.append(arabic, start + i, start + i + 1);
    }
  }

  private static boolean holds(String word, String letters) {
    return word.chars().anyMatch(c -> letters.indexOf(c) >= 0);
  }

  // Arabic to Cyrillic

  /// A letter read, and where it stood.
  private record Letter(char cyrillic, int start, int end) {

    boolean isOneOf(String letters) {
      return letters.indexOf(cyrillic) >= 0;
    }
  }

  static MappedText read(String text) {
    var read = new MappedText.Builder(text);
    for (int at = 0; at < text.length(); ) {
      int end = at;
      while (end < text.length() && isWordLetter(text, end)) end++;
      if (end == at) {
        char c = text.charAt(at);
        read.append(String.valueOf(CYRILLIC.getOrDefault(c, c)), at, at + 1);
        at++;
      } else {
        readWord(text, at, end, read);
        at = end;
      }
    }
    return read.build();
  }

  private static boolean isWordLetter(String text, int at) {
    char c = text.charAt(at);
    if (SIGNS.indexOf(c) >= 0) return at + 1 < text.length() && isLetter(text.charAt(at + 1));
    return isLetter(c);
  }

  private static boolean isLetter(char c) {
    Character cyrillic = CYRILLIC.get(c);
    return cyrillic != null && KazakhLetters.isLetter(cyrillic) || SIGNED.indexOf(c) >= 0;
  }

  private static void readWord(String text, int start, int end, MappedText.Builder read) {
    var letters = new ArrayList<Letter>();
    boolean sign = false;
    int from = start;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (SIGNS.indexOf(c) >= 0) {
        sign = true;
        continue;
      }
      int signed = SIGNED.indexOf(c);
      sign |= signed >= 0;
      char cyrillic = signed >= 0 ? SIGNED_VOWELS.charAt(signed) : CYRILLIC.getOrDefault(c, c);
      letters.add(new Letter(cyrillic, from, at + 1));
      from = at + 1;
    }
    for (int i = 0; i < letters.size(); i++) {
      Letter letter = letters.get(i);
      Letter next = i + 1 < letters.size() ? letters.get(i + 1) : null;
      if (!letter.isOneOf("ий")) {
        char c = letter.cyrillic();
        read.append(String.valueOf(vowel(c, letters, i, sign)), letter.start(), letter.end());
        continue;
      }
      boolean first = i == 0;
      boolean apart = !first && !KazakhLetters.isVowel(letters.get(i - 1).cyrillic());
      String soft = next == null ? "" : next.isOneOf("а") ? "я" : next.isOneOf("у") ? "ю" : "";
      if (next == null || soft.isEmpty()) {
        boolean glide = !first && !apart && !letters.get(i - 1).isOneOf("ий");
        read.append(glide ? "й" : "и", letter.start(), letter.end());
        continue;
      }
      if (apart) {
        read.append("и", letter.start(), letter.end());
        soft = KazakhLetters.afterI(upTo(letters, i), String.valueOf(next.cyrillic()));
      }
      read.append(soft, apart ? next.start() : letter.start(), next.end());
      i++;
    }
  }

  private static String upTo(List<Letter> word, int last) {
    var letters = new StringBuilder();
    for (Letter letter : word.subList(0, last + 1)) {
      letters.append(letter.isOneOf("й") ? 'и' : letter.cyrillic());
    }
    return letters.toString();
  }

  /// The back or the front vowel.
  private static char vowel(char c, List<Letter> word, int i, boolean sign) {
    int pair = "аоұы".indexOf(c);
    if (pair < 0) return c;
    char front = "әөүі".charAt(pair);
    if (sign) return front;
    if (!told(word)) return c;
    boolean back = word.stream().anyMatch(l -> l.isOneOf("қғ"));
    // A front word with а in its first syllable has ә there (мәселе); later ones are loans.
    if (c == 'а') return !back && isFirstVowel(word, i) && !isBeside(word, i, "кг") ? front : c;
    if (isBeside(word, i, "қғ")) return c;
    if (isBeside(word, i, "кг") && c != 'о') return front;
    int right = nearest(word, i, 1);
    int side = right != 0 ? right : nearest(word, i, -1);
    return side < 0 ? c : front;
  }

  private static boolean told(List<Letter> word) {
    return word.stream().anyMatch(letter -> letter.isOneOf("екг"));
  }

  private static boolean isFirstVowel(List<Letter> word, int i) {
    return word.subList(0, i).stream().noneMatch(l -> KazakhLetters.isVowel(l.cyrillic()));
  }

  private static boolean isBeside(List<Letter> word, int i, String letters) {
    return i > 0 && word.get(i - 1).isOneOf(letters)
        || i + 1 < word.size() && word.get(i + 1).isOneOf(letters);
  }

  /// What the nearest letter on one side tells: 1 front, -1 back, 0 nothing.
  private static int nearest(List<Letter> word, int i, int step) {
    for (int at = i + step; at >= 0 && at < word.size(); at += step) {
      if (word.get(at).isOneOf("екг")) return 1;
      if (word.get(at).isOneOf("ақғ")) return -1;
    }
    return 0;
  }
}
