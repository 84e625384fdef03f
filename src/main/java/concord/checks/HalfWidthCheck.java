package concord.checks;

import com.google.auto.service.AutoService;
import concord.text.Language;
import concord.text.Severity;
import concord.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reports half-width punctuation between Han characters, where Chinese writes full-width marks.
@AutoService(Check.class)
public final class HalfWidthCheck implements Check {

  private static final CheckId ID = new CheckId("half-width");

  private static final String HALF = ",.;:?!";
  private static final String FULL = "，。；：？！";

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
            Language.EN,
            Map.of(Language.EN, "Trade grew, and so did travel.", Language.ZH, "贸易增长,人员往来也增加."),
            Map.of(Language.EN, "Trade grew, and so did travel.", Language.ZH, "贸易增长，人员往来也增加。"),
            List.of()));
  }

  @Override
  public List<Finding> inspect(BeadText bead, Recognised terms) {
    var findings = new ArrayList<Finding>();
    bead.texts()
        .forEach(
            (language, text) -> {
              if (!language.primary().equals("zh")) return;
              for (int i = 1; i < text.length(); i++) {
                int mark = HALF.indexOf(text.charAt(i));
                if (mark < 0 || !Character.isIdeographic(text.charAt(i - 1))) continue;
                if (!endsOrHan(text, i + 1)) continue;
                var span = new Span(i, i + 1);
                String full = FULL.substring(mark, mark + 1);
                findings.add(
                    new Finding(
                        ID,
                        "",
                        Severity.WARNING,
                        language,
                        span,
                        Optional.empty(),
                        Facts.of("found", span.of(text), "right", full),
                        List.of(new Finding.Fix(span, full, true))));
              }
            });
    return findings;
  }

  private static boolean endsOrHan(String text, int at) {
    return at >= text.length()
        || Character.isIdeographic(text.charAt(at))
        || Character.isWhitespace(text.charAt(at))
        || "”」』）".indexOf(text.charAt(at)) >= 0;
  }
}
