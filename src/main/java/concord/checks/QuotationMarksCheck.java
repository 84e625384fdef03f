package concord.checks;

import com.google.auto.service.AutoService;
import concord.text.Language;
import concord.text.Severity;
import concord.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reports quotation marks of another language: « » in English and Chinese, “ ” in Russian and
/// Kazakh, straight ones beside Han characters.
@AutoService(Check.class)
public final class QuotationMarksCheck implements Check {

  private static final CheckId ID = new CheckId("quotation-marks");

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
                Language.ZH, "共建“一带一路”。",
                Language.RU, "Совместно строим “Пояс и путь”.",
                Language.EN, "Building the «Belt and Road» together."),
            Map.of(
                Language.ZH, "共建“一带一路”。",
                Language.RU, "Совместно строим «Пояс и путь».",
                Language.EN, "Building the “Belt and Road” together."),
            List.of()),
        new Example(
            Language.KK,
            Map.of(Language.KK, "«Бір белдеу, бір жол» бастамасы.", Language.ZH, "\"一带一路\"倡议。"),
            Map.of(Language.KK, "«Бір белдеу, бір жол» бастамасы.", Language.ZH, "“一带一路”倡议。"),
            List.of()));
  }

  @Override
  public List<Finding> inspect(BeadText bead, Recognised terms) {
    var findings = new ArrayList<Finding>();
    bead.texts()
        .forEach(
            (language, text) -> {
              switch (language.primary()) {
                case "en" -> pairs(language, text, '«', '»', "“", "”", findings);
                case "zh" -> {
                  pairs(language, text, '«', '»', "“", "”", findings);
                  straight(language, text, findings);
                }
                case "ru", "kk" -> {
                  if (text.indexOf('«') < 0) pairs(language, text, '“', '”', "«", "»", findings);
                }
                default -> {}
              }
            });
    return findings;
  }

  /// Only whole pairs: a lone mark may be half of a quotation over several cells.
  private static void pairs(
      Language language,
      String text,
      char open,
      char close,
      String rightOpen,
      String rightClose,
      List<Finding> findings) {
    for (int at = text.indexOf(open); at >= 0; ) {
      int end = text.indexOf(close, at + 1);
      if (end < 0) return;
      findings.add(finding(language, text, at, end, rightOpen, rightClose));
      at = text.indexOf(open, end + 1);
    }
  }

  private static void straight(Language language, String text, List<Finding> findings) {
    for (int at = text.indexOf('"'); at >= 0; ) {
      int end = text.indexOf('"', at + 1);
      if (end < 0) return;
      boolean han =
          (at + 1 < end && Character.isIdeographic(text.charAt(at + 1)))
              || (at > 0 && Character.isIdeographic(text.charAt(at - 1)));
      if (han) findings.add(finding(language, text, at, end, "“", "”"));
      at = text.indexOf('"', end + 1);
    }
  }

  private static Finding finding(
      Language language, String text, int at, int end, String rightOpen, String rightClose) {
    var span = new Span(at, end + 1);
    String right = rightOpen + text.substring(at + 1, end) + rightClose;
    return new Finding(
        ID,
        "",
        Severity.NOTE,
        language,
        span,
        Optional.empty(),
        Facts.of(
            "found",
            text.charAt(at) + " " + text.charAt(end),
            "right",
            rightOpen + " " + rightClose),
        List.of(new Finding.Fix(span, right, true)));
  }
}
