package concord.checks;

import com.google.auto.service.AutoService;
import com.ibm.icu.lang.UScript;
import concord.text.Language;
import concord.text.Severity;
import concord.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reports a Latin letter inside a Cyrillic word that looks like the right one, and the other way
/// round. Nobody sees it, and no search, term base or spelling checker finds the word.
@AutoService(Check.class)
public final class MixedScriptCheck implements Check {

  private static final CheckId ID = new CheckId("mixed-script");

  /// Letters that look the same, pair by pair; Latin ə is what old Kazakh fonts used for ә.
  private static final String LATIN = "aceopxyiheABCEHKMOPTXYIəƏjsJS";

  private static final String CYRILLIC = "асеорхуіһеАВСЕНКМОРТХУІәӘјѕЈЅ";

  /// Numbers in Roman letters are Latin in every language.
  private static final String ROMAN = "IVXLCDM";

  private static final int MOST_REPORTED = 50;

  @Override
  public CheckId id() {
    return ID;
  }

  @Override
  public Mqm mqm() {
    return Mqm.SPELLING;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example(
            Language.RU,
            // с and о in «сотрудничество», і in «бірлескен», the numeral of the century
            Map.of(
                Language.RU, "Развивается cотрудничество в XХI веке.",
                Language.KK, "XXI ғасырда бiрлескен жұмыс жүріп жатыр.",
                Language.EN, "Cooperation in the XXI сentury is growing."),
            Map.of(
                Language.RU, "Развивается сотрудничество в XXI веке.",
                Language.KK, "XXI ғасырда бірлескен жұмыс жүріп жатыр.",
                Language.EN, "Cooperation in the XXI century is growing."),
            List.of()));
  }

  @Override
  public List<Finding> inspect(BeadText bead, Recognised terms) {
    var findings = new ArrayList<Finding>();
    bead.texts().forEach((language, text) -> inspect(language, text, findings));
    return findings;
  }

  private static void inspect(Language language, String text, List<Finding> findings) {
    int found = 0;
    for (int i = 0; i < text.length() && found < MOST_REPORTED; ) {
      if (!isLetter(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i;
      while (end < text.length() && isLetter(text.charAt(end))) end++;
      var right = repaired(text.substring(i, end));
      if (right.isPresent()) {
        findings.add(finding(language, text, new Span(i, end), right.get()));
        found++;
      }
      i = end;
    }
  }

  /// The word in one script, if it mixes two and letters that look alike account for it.
  private static Optional<String> repaired(String word) {
    int latin = 0;
    int cyrillic = 0;
    for (int i = 0; i < word.length(); i++) {
      if (isCyrillic(word.charAt(i))) cyrillic++;
      else latin++;
    }
    if (latin == 0 || cyrillic == 0) return Optional.empty();
    var asLatin = written(word, CYRILLIC, LATIN, true);
    if (asLatin.filter(MixedScriptCheck::isRoman).isPresent()) return asLatin;
    // The letters that have no twin tell which word it is; else the commoner script.
    var asCyrillic = written(word, LATIN, CYRILLIC, false);
    if (asLatin.isPresent() && asCyrillic.isPresent()) {
      return latin > cyrillic ? asLatin : asCyrillic;
    }
    return asCyrillic.isPresent() ? asCyrillic : asLatin;
  }

  /// The word with every letter of the unwanted script replaced by its twin; empty when one has
  /// none.
  private static Optional<String> written(
      String word, String unwanted, String wanted, boolean latin) {
    var right = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (isCyrillic(c) != latin) {
        right.append(c);
        continue;
      }
      int twin = unwanted.indexOf(c);
      if (twin < 0) return Optional.empty();
      right.append(wanted.charAt(twin));
    }
    return Optional.of(right.toString());
  }

  private static boolean isRoman(String word) {
    return word.chars().allMatch(c -> ROMAN.indexOf(c) >= 0);
  }

  private static boolean isLetter(char c) {
    int script = Character.isLetter(c) ? UScript.getScript(c) : UScript.COMMON;
    return script == UScript.LATIN || script == UScript.CYRILLIC;
  }

  private static boolean isCyrillic(char c) {
    return UScript.getScript(c) == UScript.CYRILLIC;
  }

  private static Finding finding(Language language, String text, Span span, String right) {
    return new Finding(
        ID,
        "",
        Severity.WARNING,
        language,
        span,
        Optional.empty(),
        Facts.of("found", span.of(text), "right", right),
        List.of(new Finding.Fix(span, right, true)));
  }
}
