package concord.checks;

import com.google.auto.service.AutoService;
import concord.text.Language;
import concord.text.Severity;
import concord.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reports a cell that ends otherwise than the others: no full stop, or no question mark.
///
/// Exclamation, colon and ellipsis are left to taste; languages differ in them.
@AutoService(Check.class)
public final class FinalPunctuationCheck implements Check {

  private static final CheckId ID = new CheckId("final-punctuation");

  private static final String CLOSERS = "”»\"'’）)】]」』》〉“ \u00A0";

  private enum End {
    STOP,
    QUESTION,
    OTHER,
    NONE
  }

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
            Map.of(Language.ZH, "双方何时会晤？", Language.EN, "When will the sides meet."),
            Map.of(Language.ZH, "双方何时会晤？", Language.EN, "When will the sides meet?"),
            List.of()),
        new Example(
            Language.RU,
            Map.of(Language.RU, "Стороны довольны итогами.", Language.KK, "Тараптар нәтижеге риза"),
            Map.of(
                Language.RU, "Стороны довольны итогами.", Language.KK, "Тараптар нәтижеге риза."),
            List.of()));
  }

  @Override
  public List<Finding> inspect(BeadText bead, Recognised terms) {
    var ends = new EnumMap<End, List<Language>>(End.class);
    for (Language language : Facts.speaking(bead)) {
      ends.computeIfAbsent(end(text(bead, language)), key -> new ArrayList<>()).add(language);
    }
    var findings = new ArrayList<Finding>();
    var stops = ends.getOrDefault(End.STOP, List.of());
    var questions = ends.getOrDefault(End.QUESTION, List.of());
    var none = ends.getOrDefault(End.NONE, List.of());
    if (!ends.containsKey(End.OTHER)) {
      if (isNorm(bead, stops, none)) none.forEach(l -> findings.add(noStop(bead, l)));
      boolean asked = questions.size() >= stops.size() + none.size();
      if (isNorm(bead, questions, stops) && (asked || stops.isEmpty())) {
        stops.stream()
            .filter(l -> !asks(text(bead, l)))
            .forEach(l -> findings.add(wrong(bead, l, "question", questions.get(0))));
      }
      if (isNorm(bead, stops, questions) && stops.size() > questions.size()) {
        if (stops.stream().noneMatch(l -> asks(text(bead, l)))) {
          questions.forEach(l -> findings.add(wrong(bead, l, "no-question", stops.get(0))));
        }
      }
    }
    return findings;
  }

  /// The source does it so, or more versions than not; and not the source itself is odd.
  private static boolean isNorm(BeadText bead, List<Language> usual, List<Language> odd) {
    if (usual.isEmpty() || odd.isEmpty()) return false;
    if (bead.source().filter(odd::contains).isPresent()) return false;
    return bead.source().filter(usual::contains).isPresent() || usual.size() >= odd.size();
  }

  private static Finding noStop(BeadText bead, Language language) {
    String text = text(bead, language);
    int end = text.stripTrailing().length();
    var at = new Span(end, end);
    String mark = language.primary().equals("zh") ? "。" : ".";
    return new Finding(
        ID,
        "no-stop",
        Severity.WARNING,
        language,
        at,
        Optional.empty(),
        Facts.of("mark", mark),
        List.of(new Finding.Fix(at, mark, true)));
  }

  private static Finding wrong(BeadText bead, Language language, String variant, Language other) {
    String text = text(bead, language);
    int at = lastMark(text);
    boolean question = variant.equals("question");
    boolean zh = language.primary().equals("zh");
    String mark = question ? (zh ? "？" : "?") : (zh ? "。" : ".");
    var span = new Span(at, at + 1);
    return new Finding(
        ID,
        variant,
        Severity.WARNING,
        language,
        span,
        Optional.empty(),
        Facts.of("other", other.tag(), "mark", mark),
        List.of(new Finding.Fix(span, mark, true)));
  }

  /// The question may stand inside, in words that are quoted.
  private static boolean asks(String text) {
    return text.indexOf('?') >= 0 || text.indexOf('？') >= 0;
  }

  private static String text(BeadText bead, Language language) {
    return bead.texts().getOrDefault(language, "");
  }

  private static End end(String text) {
    int at = lastMark(text);
    if (at < 0) return End.OTHER;
    return switch (text.charAt(at)) {
      case '.', '。' -> at > 0 && text.charAt(at - 1) == '.' ? End.OTHER : End.STOP;
      case '?', '？' -> End.QUESTION;
      default -> Character.isLetter(text.charAt(at)) ? End.NONE : End.OTHER;
    };
  }

  private static int lastMark(String text) {
    int at = text.length() - 1;
    while (at >= 0 && CLOSERS.indexOf(text.charAt(at)) >= 0) at--;
    return at;
  }
}
