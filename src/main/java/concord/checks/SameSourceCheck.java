package concord.checks;

import com.google.auto.service.AutoService;
import concord.checks.Repetitions.Said;
import concord.text.Language;
import concord.text.Severity;
import concord.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reports a sentence that the source says twice and a version renders in two ways.
@AutoService(StatementCheck.class)
public final class SameSourceCheck implements StatementCheck {

  private static final CheckId ID = new CheckId("same-source");

  /// Lighter texts («Вопрос:», “A:”) may be said otherwise each time.
  private static final int LEAST_WEIGHT = 12;

  @Override
  public CheckId id() {
    return ID;
  }

  @Override
  public Mqm mqm() {
    return Mqm.INCONSISTENT_STYLE;
  }

  @Override
  public List<StatementExample> examples() {
    var first =
        Map.of(
            Language.ZH, "各方愿进一步加强合作。",
            Language.EN, "The parties stand ready to deepen their cooperation.",
            Language.RU, "Стороны готовы и далее укреплять сотрудничество.",
            Language.KK, "Тараптар ынтымақтастықты одан әрі нығайтуға дайын.");
    return List.of(
        new StatementExample(
            Language.ZH,
            List.of(
                first,
                Map.of(
                    Language.ZH, "各方愿进一步加强合作。",
                    Language.EN, "The parties stand ready to deepen their cooperation.",
                    Language.RU, "Стороны намерены расширять взаимодействие.",
                    Language.KK, "Тараптар ынтымақтастықты одан әрі нығайтуға дайын.")),
            List.of(first, first),
            List.of()));
  }

  @Override
  public List<Placed> inspect(List<Seen> beads) {
    return Repetitions.of(
            beads,
            said -> Facts.weight(said.source()) >= LEAST_WEIGHT,
            Said::bareSource,
            Said::bareText)
        .stream()
        .map(again -> new Placed(again.now().bead(), finding(again.now(), again.before())))
        .toList();
  }

  private static Finding finding(Said now, Said before) {
    var span = new Span(0, now.text().length());
    return new Finding(
        ID,
        "",
        Severity.WARNING,
        now.language(),
        span,
        Optional.empty(),
        Facts.of("other", now.from().tag(), "bead", before.bead() + 1, "before", before.text()),
        List.of(new Finding.Fix(span, before.text(), false)));
  }
}
