package concord.checks;

import com.google.auto.service.AutoService;
import concord.text.Language;
import concord.text.Severity;
import concord.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reports a word written twice in a row.
@AutoService(Check.class)
public final class DoubledWordCheck implements Check {

  private static final CheckId ID = new CheckId("doubled-word");

  /// Rightly doubled: English "had had", «бір бір» and other Kazakh distributives, «чуть чуть».
  private static final Set<String> MAY_DOUBLE =
      Set.of(
          "had",
          "that",
          "very",
          "no",
          "so",
          "bye",
          "ha",
          "чуть",
          "очень",
          "да",
          "нет",
          "еле",
          "бір",
          "екі",
          "үш",
          "төрт",
          "бес",
          "он",
          "жүз",
          "мың",
          "кейде",
          "тез",
          "жиі",
          "қайта",
          "бара",
          "келе",
          "жүре",
          "айта",
          "біртіндеп",
          "үлкен",
          "жаңа",
          "жоқ",
          "иә");

  /// Chinese particles and prepositions that are never doubled, unless part of a longer word.
  private static final String HAN_ONCE = "的和在与及被把为";

  @Override
  public CheckId id() {
    return ID;
  }

  @Override
  public Mqm mqm() {
    return Mqm.GRAMMAR;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example(
            Language.ZH,
            Map.of(
                Language.ZH, "这是双方的的共识。",
                Language.EN, "This is the the consensus of both sides.",
                Language.RU, "Это консенсус консенсус двух сторон.",
                Language.KK, "Бұл – екі тараптың ортақ ортақ ұстанымы."),
            Map.of(
                Language.ZH, "这是双方的共识。",
                Language.EN, "This is the consensus of both sides.",
                Language.RU, "Это консенсус двух сторон.",
                Language.KK, "Бұл – екі тараптың ортақ ұстанымы."),
            List.of()));
  }

  @Override
  public List<Finding> inspect(BeadText bead, Recognised terms) {
    var findings = new ArrayList<Finding>();
    bead.texts()
        .forEach(
            (language, text) -> {
              if (language.primary().equals("zh")) han(language, text, findings);
              words(language, text, findings);
            });
    return findings;
  }

  private static void words(Language language, String text, List<Finding> findings) {
    String last = "";
    int lastStart = 0;
    int lastEnd = -1;
    for (int i = 0; i < text.length(); ) {
      if (!isLetter(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i;
      while (end < text.length() && isLetter(text.charAt(end))) end++;
      String word = text.substring(i, end);
      boolean adjoining = lastEnd >= 0 && i - lastEnd == 1 && isBlank(text.charAt(lastEnd));
      boolean alone = end >= text.length() || "-‑'’".indexOf(text.charAt(end)) < 0;
      boolean begins = lastStart == 0 || "-‑'’".indexOf(text.charAt(lastStart - 1)) < 0;
      if (adjoining && alone && begins && isMistake(last, word)) {
        findings.add(finding(language, text, lastStart, lastEnd, end));
      }
      last = word;
      lastStart = i;
      lastEnd = end;
      i = end;
    }
  }

  /// Capitals on both are a name (Duran Duran) or an exclamation.
  private static boolean isMistake(String first, String second) {
    if (!first.equalsIgnoreCase(second) || second.length() < 2) return false;
    if (Character.isUpperCase(second.charAt(0))) return false;
    return !MAY_DOUBLE.contains(second.toLowerCase(Locale.ROOT));
  }

  private static void han(Language language, String text, List<Finding> findings) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != text.charAt(i - 1) || HAN_ONCE.indexOf(c) < 0) continue;
      // 目的的, 的的确确, 和和气气, 共和和…, 存在在…, 参与与…
      boolean longer = i + 1 < text.length() && "确確气氣".indexOf(text.charAt(i + 1)) >= 0;
      boolean joined = i > 1 && "目共饱温存现所正参给赋以普涉成因作称棉".indexOf(text.charAt(i - 2)) >= 0;
      if (!longer && !joined) findings.add(finding(language, text, i - 1, i, i + 1));
    }
  }

  private static Finding finding(Language language, String text, int start, int firstEnd, int end) {
    var span = new Span(start, end);
    String once = text.substring(start, firstEnd);
    return new Finding(
        ID,
        "",
        Severity.WARNING,
        language,
        span,
        Optional.empty(),
        Facts.of("found", once),
        List.of(new Finding.Fix(span, once, true)));
  }

  private static boolean isLetter(char c) {
    return (Character.isLetter(c) && !Character.isIdeographic(c))
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00A0';
  }
}
