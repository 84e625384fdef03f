package concord.checks;

import com.google.auto.service.AutoService;
import com.ibm.icu.lang.UScript;
import concord.text.Language;
import concord.text.Severity;
import concord.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reports a cell that still holds another version's text, or is written in another script or
/// language than its own.
@AutoService(Check.class)
public final class UntranslatedCheck implements Check {

  private static final CheckId ID = new CheckId("untranslated");

  /// Fewer letters may be a name, a brand or an address, the same everywhere.
  private static final int FEWEST_LETTERS = 12;

  private static final int FEWEST_HAN = 4;

  /// Letters that Kazakh has and Russian has not.
  private static final String KAZAKH = "әғқңөұүһі";

  /// Frequent in any Russian sentence, and words of Kazakh none.
  private static final Set<String> RUSSIAN =
      Set.of(
          "и", "в", "на", "с", "по", "что", "не", "для", "из", "к", "от", "о", "как", "это", "его",
          "года");

  @Override
  public CheckId id() {
    return ID;
  }

  @Override
  public Mqm mqm() {
    return Mqm.UNTRANSLATED;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example(
            Language.EN,
            Map.of(
                Language.EN, "The two sides signed a joint declaration.",
                Language.RU, "The two sides signed a joint declaration."),
            Map.of(
                Language.EN, "The two sides signed a joint declaration.",
                Language.RU, "Стороны подписали совместную декларацию."),
            List.of()),
        new Example(
            Language.ZH,
            Map.of(
                Language.ZH, "双方签署了联合声明。",
                Language.KK,
                    "Стороны в ходе встречи подписали совместное заявление по итогам переговоров."),
            Map.of(
                Language.ZH, "双方签署了联合声明。",
                Language.KK,
                    "Кездесуде тараптар келіссөз қорытындысы бойынша бірлескен мәлімдемеге қол қойды."),
            List.of()));
  }

  @Override
  public List<Finding> inspect(BeadText bead, Recognised terms) {
    var findings = new ArrayList<Finding>();
    bead.texts()
        .forEach(
            (language, text) -> {
              if (bead.source().filter(language::equals).isPresent()) return;
              same(bead, language, text).or(() -> foreign(language, text)).ifPresent(findings::add);
            });
    return findings;
  }

  private static Optional<Finding> same(BeadText bead, Language language, String text) {
    if (!isProse(text)) return Optional.empty();
    for (var other : bead.texts().entrySet()) {
      boolean reference =
          bead.source().map(other.getKey()::equals).orElse(other.getKey().compareTo(language) < 0);
      if (!reference || other.getKey().sameLanguageAs(language)) continue;
      if (fold(other.getValue()).equals(fold(text))) {
        return Optional.of(finding("same", language, text, "other", other.getKey().tag()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Finding> foreign(Language language, String text) {
    var letters = Letters.of(text);
    return switch (language.primary()) {
      case "zh" ->
          letters.all() >= 2 * FEWEST_LETTERS && letters.han() == 0 && isProse(text)
              ? Optional.of(finding("script", language, text))
              : Optional.empty();
      case "en" -> wrongScript(language, text, letters, letters.latin());
      case "ru" ->
          letters.kazakh() * 20 > letters.cyrillic() && letters.cyrillic() >= 2 * FEWEST_LETTERS
              ? Optional.of(finding("language", language, text))
              : wrongScript(language, text, letters, letters.cyrillic());
      case "kk" -> {
        // Kazakh in Latin or Arabic letters has its own tag.
        if (!language.locale().getScript().matches("|Cyrl")) yield Optional.empty();
        boolean russian =
            letters.kazakh() == 0
                && letters.cyrillic() >= 2 * FEWEST_LETTERS
                && russianWords(text) >= 2;
        yield russian
            ? Optional.of(finding("language", language, text))
            : wrongScript(language, text, letters, letters.cyrillic());
      }
      default -> Optional.empty();
    };
  }

  private static Optional<Finding> wrongScript(
      Language language, String text, Letters letters, int own) {
    boolean wrong = letters.all() >= FEWEST_LETTERS || letters.han() >= FEWEST_HAN;
    return wrong && own * 5 < letters.all() && isProse(text)
        ? Optional.of(finding("script", language, text))
        : Optional.empty();
  }

  /// More than names: Han text, or three words that begin with a small letter.
  private static boolean isProse(String text) {
    if (Letters.of(text).han() >= FEWEST_HAN) return true;
    int small = 0;
    for (String word : words(text)) {
      if (word.length() > 1 && Character.isLowerCase(word.charAt(0)) && !word.contains("."))
        small++;
    }
    return small >= 3;
  }

  private static int russianWords(String text) {
    int count = 0;
    for (String word : words(text)) {
      if (RUSSIAN.contains(word.toLowerCase(Locale.ROOT))) count++;
    }
    return count;
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  private static String fold(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  private static Finding finding(String variant, Language language, String text, Object... facts) {
    return new Finding(
        ID,
        variant,
        Severity.ERROR,
        language,
        new Span(0, text.length()),
        Optional.empty(),
        Facts.of(facts),
        List.of());
  }

  /// Letters of a text by script.
  private record Letters(int all, int latin, int cyrillic, int han, int kazakh) {

    static Letters of(String text) {
      int[] counts = new int[5];
      text.codePoints()
          .filter(Character::isLetter)
          .forEach(
              c -> {
                counts[0]++;
                int script = UScript.getScript(c);
                if (script == UScript.LATIN) counts[1]++;
                if (script == UScript.CYRILLIC) counts[2]++;
                if (script == UScript.HAN) counts[3]++;
                if (KAZAKH.indexOf(Character.toLowerCase(c)) >= 0) counts[4]++;
              });
      return new Letters(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }
  }
}
