package concord.text;

import com.ibm.icu.text.Transliterator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tells the language of a text from its script, its letters and its small words.
///
/// What counts for which language is the file `languages.evidence`; to teach a language is to add
/// lines there.
public final class LanguageDetector {

  private static final int SAMPLE_CHARACTERS = 20_000;

  /// A letter only one alphabet of its script has, in a text of that language, about every tenth
  /// letter; a small word weighs more because chance makes it less often.
  private static final double WORD_WEIGHT = 4;

  private static final double ENDING_WEIGHT = 1.5;

  /// The languages of this desk are likelier than their neighbours before anything is read.
  private static final double NEIGHBOUR_WEIGHT = 0.75;

  private static final Set<Language> HOME =
      Set.of(Language.EN, Language.ZH, Language.KK, Language.RU, Language.of("kk-Latn"));

  private static final List<Evidence> EVIDENCE = load();

  /// What speaks for a language within a script.
  private record Evidence(
      Language language,
      UnicodeScript script,
      String letters,
      List<String> words,
      List<String> endings) {

    /// A word with one of the endings before which something is left.
    boolean endsLike(String word) {
      return endings.stream().anyMatch(e -> word.length() > e.length() + 1 && word.endsWith(e));
    }
  }

  /// @param confidence between 0 and 1: how clearly it leads over the next
  public record Detected(Language language, double confidence) {}

  private LanguageDetector() {}

  public static Optional<Detected> detect(String text) {
    String sample =
        text.length() <= SAMPLE_CHARACTERS ? text : text.substring(0, SAMPLE_CHARACTERS);
    var scripts = scripts(sample);
    var leading =
        scripts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    if (leading.isEmpty()) return Optional.empty();
    return switch (leading.get()) {
      case HAN -> Optional.of(chinese(sample));
      case HIRAGANA -> Optional.of(new Detected(Language.of("ja"), 0.95));
      case HANGUL -> Optional.of(new Detected(Language.of("ko"), 0.95));
      default -> withinScript(sample, leading.get());
    };
  }

  /// Letters a script, each Chinese character for about three letters; kana decide for Japanese.
  private static Map<UnicodeScript, Integer> scripts(String text) {
    var scripts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
    int kana = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (!Character.isLetter(c)) continue;
      var script = UnicodeScript.of(c);
      switch (script) {
        case HIRAGANA, KATAKANA -> kana++;
        case HAN -> scripts.merge(script, 3, Integer::sum);
        case COMMON, INHERITED -> {}
        default -> scripts.merge(script, 1, Integer::sum);
      }
    }
    int han = scripts.getOrDefault(UnicodeScript.HAN, 0) / 3;
    if (kana * 10 > han + kana) {
      scripts.remove(UnicodeScript.HAN);
      scripts.put(UnicodeScript.HIRAGANA, 3 * (kana + han));
    }
    return scripts;
  }

  private static Detected chinese(String text) {
    int simplified = 0;
    int traditional = 0;
    for (int c : text.codePoints().toArray()) {
      if (UnicodeScript.of(c) != UnicodeScript.HAN) continue;
      String character = Character.toString(c);
      if (Character.isBmpCodePoint(c) && SimplifiedHan.of((char) c) != c) traditional++;
      else if (!Han.TO_TRADITIONAL.transliterate(character).equals(character)) simplified++;
    }
    double total = Math.max(1, simplified + traditional);
    return traditional > simplified
        ? new Detected(Language.of("zh-Hant"), traditional / total)
        : new Detected(Language.ZH, simplified + traditional == 0 ? 0.8 : simplified / total);
  }

  /// Built only when Chinese is met.
  private static final class Han {
    static final Transliterator TO_TRADITIONAL =
        Transliterator.getInstance("Simplified-Traditional");
  }

  private static Optional<Detected> withinScript(String text, UnicodeScript script) {
    String lower = text.toLowerCase(java.util.Locale.ROOT);
    var letters = new HashMap<Integer, Integer>();
    lower.codePoints().filter(Character::isLetter).forEach(c -> letters.merge(c, 1, Integer::sum));
    var words = new HashMap<String, Integer>();
    for (String word : lower.split("[^\\p{L}\\p{M}'’]+")) words.merge(word, 1, Integer::sum);
    var marks = new LinkedHashMap<Language, Double>();
    for (Evidence evidence : EVIDENCE) {
      if (evidence.script() != script) continue;
      double mark = 0;
      for (int c : evidence.letters().codePoints().toArray()) {
        mark += letters.getOrDefault(c, 0);
      }
      for (String word : evidence.words()) mark += WORD_WEIGHT * words.getOrDefault(word, 0);
      for (var word : words.entrySet()) {
        if (evidence.endsLike(word.getKey())) mark += ENDING_WEIGHT * word.getValue();
      }
      marks.put(
          evidence.language(), HOME.contains(evidence.language()) ? mark : mark * NEIGHBOUR_WEIGHT);
    }
    var ranked =
        marks.entrySet().stream()
            .sorted(Map.Entry.<Language, Double>comparingByValue().reversed())
            .toList();
    if (ranked.isEmpty()) return Optional.empty();
    double best = ranked.get(0).getValue();
    if (best == 0) return mostCommon(script);
    double next = ranked.size() > 1 ? ranked.get(1).getValue() : 0;
    return Optional.of(new Detected(ranked.get(0).getKey(), (best - next) / best));
  }

  /// A few words without any evidence, such as a name: the likeliest language of the script.
  private static Optional<Detected> mostCommon(UnicodeScript script) {
    return switch (script) {
      case LATIN -> Optional.of(new Detected(Language.EN, 0.1));
      case CYRILLIC -> Optional.of(new Detected(Language.RU, 0.1));
      default -> Optional.empty();
    };
  }

  private static List<Evidence> load() {
    try (var in = LanguageDetector.class.getResourceAsStream("languages.evidence")) {
      if (in == null) throw new IllegalStateException("languages.evidence is missing");
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(LanguageDetector::evidence)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Evidence evidence(String line) {
    String[] parts = line.split("\\|", -1);
    return new Evidence(
        Language.of(parts[0].strip()),
        UnicodeScript.forName(parts[1].strip()),
        parts[2].replace(" ", ""),
        words(parts[3]),
        words(parts[4]));
  }

  private static List<String> words(String field) {
    return field.isBlank() ? List.of() : List.of(field.strip().split("\\s+"));
  }
}
