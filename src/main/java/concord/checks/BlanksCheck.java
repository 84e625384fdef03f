package concord.checks;

import com.google.auto.service.AutoService;
import concord.text.Language;
import concord.text.Severity;
import concord.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reports two blanks in a row, blanks at either end, and a blank before a mark that closes.
@AutoService(Check.class)
public final class BlanksCheck implements Check {

  private static final CheckId ID = new CheckId("blanks");

  /// Marks that cling to the word before them in the languages we write.
  private static final String CLINGING = ",.;:!?)»”，。；：！？）";

  @Override
  public CheckId id() {
    return ID;
  }

  @Override
  public Mqm mqm() {
    return Mqm.PUNCTUATION;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example(
            Language.ZH,
            Map.of(
                Language.ZH, "会谈取得成果。",
                Language.EN, "The  talks were a success.",
                Language.RU, "Переговоры прошли успешно .",
                Language.KK, " Келіссөз сәтті өтті."),
            Map.of(
                Language.ZH, "会谈取得成果。",
                Language.EN, "The talks were a success.",
                Language.RU, "Переговоры прошли успешно.",
                Language.KK, "Келіссөз сәтті өтті."),
            List.of()));
  }

  @Override
  public List<Finding> inspect(BeadText bead, Recognised terms) {
    var findings = new ArrayList<Finding>();
    bead.texts()
        .forEach(
            (language, text) -> {
              for (int i = 0; i < text.length(); ) {
                if (!isBlank(text.charAt(i))) {
                  i++;
                  continue;
                }
                int end = i;
                while (end < text.length() && isBlank(text.charAt(end))) end++;
                inspect(language, text, new Span(i, end), findings);
                i = end;
              }
            });
    return findings;
  }

  private static void inspect(Language language, String text, Span blanks, List<Finding> findings) {
    int start = blanks.startUtf16();
    int end = blanks.endUtf16();
    if (start == 0 && end == text.length()) return;
    if (start == 0 || end == text.length()) {
      findings.add(finding("edge", Severity.NOTE, language, blanks, ""));
    } else if (clings(language, text, end)) {
      findings.add(finding("before-mark", Severity.WARNING, language, blanks, ""));
    } else if (blanks.lengthUtf16() > 1) {
      findings.add(finding("doubled", Severity.WARNING, language, blanks, " "));
    }
  }

  /// Not " ...", ".NET", ":)", "? !"; French keeps its blanks.
  private static boolean clings(Language language, String text, int at) {
    if (List.of("fr", "br").contains(language.primary())) return false;
    char mark = text.charAt(at);
    if (CLINGING.indexOf(mark) < 0) return false;
    if (at + 1 >= text.length()) return true;
    char next = text.charAt(at + 1);
    return Character.isWhitespace(next) || Character.isIdeographic(next);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00A0' || c == '\t' || c == '\u3000';
  }

  private static Finding finding(
      String variant, Severity severity, Language language, Span span, String right) {
    return new Finding(
        ID,
        variant,
        severity,
        language,
        span,
        Optional.empty(),
        Map.of(),
        List.of(new Finding.Fix(span, right, true)));
  }
}
