package concord.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// The alphabets Kazakh is written in.
public enum KazakhAlphabet {
  CYRILLIC("kk-Cyrl"),
  LATIN_2021("kk-Latn"),
  LATIN_2019("kk-Latn"),
  LATIN_2018("kk-Latn"),
  LATIN_2017("kk-Latn"),
  /// The letters of Xinjiang (töte zhazu): a sign in front of a word makes its vowels front ones.
  ARABIC("kk-Arab");

  private static final String APOSTROPHES = "'’ʼ‘`´ʻ";
  private static final Map<String, String[]> TABLE = table();

  private final Language language;

  KazakhAlphabet(String tag) {
    this.language = Language.of(tag);
  }

  /// The tag of texts in this alphabet.
  public Language language() {
    return language;
  }

  public boolean isLatin() {
    return language.tag().endsWith("Latn");
  }

  /// The alphabet of a text. A tag tells the script only; which Latin alphabet it is, its letters
  /// tell, and where none of them does it is today's.
  public static KazakhAlphabet of(Language language, String text) {
    return switch (language.locale().getScript()) {
      case "Latn" -> latin(text);
      case "Arab" -> ARABIC;
      default -> CYRILLIC;
    };
  }

  /// Letters only one of them has count, and the letters i: next to a vowel stands и or й, never і,
  /// and which of i and ı that is, they differ in.
  private static KazakhAlphabet latin(String text) {
    int acute = 0;
    int apostrophe = 0;
    int draft = 0;
    int today = 0;
    String small = Folding.normalised(text).replace('İ', 'i').toLowerCase(java.util.Locale.ROOT);
    for (int i = 0; i < small.length(); i++) {
      char c = small.charAt(i);
      char before = i > 0 ? small.charAt(i - 1) : ' ';
      if ("áǵńóúý".indexOf(c) >= 0) acute++;
      else if ("wç".indexOf(c) >= 0) draft++;
      else if ("ñū".indexOf(c) >= 0) today++;
      else if (isApostrophe(c) && "agnoscuyi".indexOf(before) >= 0) apostrophe++;
      if (c == 'i' && isBesideVowel(small, i)) today++;
      if (c == 'ı' && isBesideVowel(small, i)) {
        acute++;
        draft++;
      }
    }
    if (apostrophe > Math.max(acute, Math.max(draft, today))) return LATIN_2017;
    if (today >= Math.max(acute, draft)) return LATIN_2021;
    return acute > draft ? LATIN_2018 : LATIN_2019;
  }

  private static boolean isBesideVowel(String small, int at) {
    String vowels = "aäáeoóöuúūüy";
    return at > 0 && vowels.indexOf(small.charAt(at - 1)) >= 0
        || at + 1 < small.length() && vowels.indexOf(small.charAt(at + 1)) >= 0;
  }

  static boolean isApostrophe(int c) {
    return APOSTROPHES.indexOf(c) >= 0;
  }

  /// The Latin spelling of every Cyrillic letter, small, in the order of the table.
  Map<String, String> letters() {
    if (!isLatin()) throw new IllegalStateException(this + " is not Latin");
    var letters = new LinkedHashMap<String, String>();
    TABLE.forEach((cyrillic, columns) -> letters.put(cyrillic, columns[ordinal() - 1]));
    return Collections.unmodifiableMap(letters);
  }

  /// How the capital of a spelling is written: only the letters i differ from what is usual.
  String capital(String spelling) {
    boolean today = this == LATIN_2021;
    if (spelling.equals("i")) return today || this == LATIN_2019 ? "İ" : "I";
    if (spelling.equals("ı")) return "I";
    return spelling.isEmpty()
        ? spelling
        : Character.toUpperCase(spelling.charAt(0)) + spelling.substring(1);
  }

  private static Map<String, String[]> table() {
    try (var in = KazakhAlphabet.class.getResourceAsStream("kazakh-latin.tsv")) {
      if (in == null) throw new IllegalStateException("kazakh-latin.tsv is missing");
      var table = new LinkedHashMap<String, String[]>();
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isEmpty())
          .map(line -> line.split("\t", -1))
          .forEach(c -> table.put(c[0], new String[] {c[1], c[2], c[3], c[4]}));
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
