package concord.checks;

import com.google.auto.service.AutoService;
import concord.text.Folding;
import concord.text.Language;
import concord.text.Severity;
import concord.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reports a quotation of an approved sentence that does not stand in its approved rendering: what
/// a president has said is not translated a second time.
@AutoService(Check.class)
public final class QuotationCheck implements Check {

  private static final CheckId ID = new CheckId("quotation");

  /// Lighter quotations are names and slogans, which the term base keeps.
  private static final int LEAST_WEIGHT = 24;

  /// Opening marks and, at the same place, what closes them.
  private static final String OPEN = "“«「『„\"";

  private static final String CLOSE = "”»」』“\"";

  private static final int MOST_QUOTATIONS = 20;

  @Override
  public CheckId id() {
    return ID;
  }

  @Override
  public Mqm mqm() {
    return Mqm.EXTERNAL_REFERENCE;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example(
            Language.ZH,
            Map.of(
                Language.ZH, "公报写道：“各方将共同建设和平的地区。”",
                Language.EN, "The communiqué reads: “All sides shall build a region of peace.”",
                Language.RU, "В коммюнике сказано: «Стороны вместе построят мирный регион»."),
            Map.of(
                Language.ZH, "公报写道：“各方将共同建设和平的地区。”",
                Language.EN,
                    "The communiqué reads: “The parties will build a peaceful region together.”",
                Language.RU, "В коммюнике сказано: «Стороны вместе построят мирный регион»."),
            List.of(),
            List.of(
                Map.of(
                    Language.ZH, "各方将共同建设和平的地区。",
                    Language.EN, "The parties will build a peaceful region together.",
                    Language.RU, "Стороны вместе построят мирный регион."))));
  }

  @Override
  public List<Finding> inspect(BeadText bead, Recognised terms) {
    var findings = new ArrayList<Finding>();
    for (Language from : bead.source().map(List::of).orElse(Facts.speaking(bead))) {
      String source = bead.texts().getOrDefault(from, "");
      for (Span quoted : quotations(source)) {
        String sentence = quoted.of(source);
        if (Facts.weight(sentence) < LEAST_WEIGHT) continue;
        expected(from, terms.approved().renderings(from, sentence))
            .forEach(
                (language, wordings) ->
                    against(bead, from, language, wordings).ifPresent(findings::add));
      }
    }
    return findings;
  }

  /// For every other language the wordings that were approved there.
  private static Map<Language, List<String>> expected(
      Language from, List<Map<Language, String>> units) {
    var wordings = new HashMap<Language, List<String>>();
    for (var unit : units) {
      unit.forEach(
          (language, text) -> {
            if (!language.sameLanguageAs(from) && !text.isBlank()) {
              wordings.computeIfAbsent(language, l -> new ArrayList<>()).add(text);
            }
          });
    }
    return wordings;
  }

  private static Optional<Finding> against(
      BeadText bead, Language from, Language approvedIn, List<String> wordings) {
    for (Language language : Facts.speaking(bead)) {
      if (!language.sameLanguageAs(approvedIn)) continue;
      String text = bead.texts().getOrDefault(language, "");
      String bare = Folding.bare(language, text);
      if (wordings.stream().anyMatch(w -> bare.contains(Folding.bare(language, w)))) {
        return Optional.empty();
      }
      return Optional.of(finding(from, language, text, wordings.get(0)));
    }
    return Optional.empty();
  }

  /// The one quotation that stands there, or the whole text where there are several or none.
  private static Finding finding(Language from, Language language, String text, String approved) {
    var quoted = quotations(text).stream().filter(q -> Facts.weight(q.of(text)) > 0).toList();
    boolean one = quoted.size() == 1;
    Span span = one ? quoted.get(0) : new Span(0, text.length());
    return new Finding(
        ID,
        "",
        Severity.WARNING,
        language,
        span,
        Optional.empty(),
        Facts.of("other", from.tag(), "expected", approved),
        one ? List.of(new Finding.Fix(span, approved, false)) : List.of());
  }

  /// What stands between quotation marks, the outer ones.
  private static List<Span> quotations(String text) {
    var spans = new ArrayList<Span>();
    for (int at = 0; at < text.length() && spans.size() < MOST_QUOTATIONS; ) {
      int kind = OPEN.indexOf(text.charAt(at));
      int end = kind < 0 ? -1 : text.indexOf(CLOSE.charAt(kind), at + 1);
      if (end > at + 1) spans.add(new Span(at + 1, end));
      at = Math.max(at, end) + 1;
    }
    return spans;
  }
}
