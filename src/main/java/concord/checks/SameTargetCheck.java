package concord.checks;

import com.google.auto.service.AutoService;
import concord.checks.Repetitions.Said;
import concord.text.Language;
import concord.text.Severity;
import concord.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reports two sentences that differ in the source and are one and the same in a version: one of
/// them was filled in with the wrong text.
@AutoService(StatementCheck.class)
public final class SameTargetCheck implements StatementCheck {

  private static final CheckId ID = new CheckId("same-target");

  /// Lighter texts («Да, конечно.») answer many questions.
  private static final int LEAST_WEIGHT = 25;

  @Override
  public CheckId id() {
    return ID;
  }

  @Override
  public Mqm mqm() {
    return Mqm.MISTRANSLATION;
  }

  @Override
  public List<StatementExample> examples() {
    var first =
        Map.of(
            Language.ZH, "双方讨论了经贸合作。",
            Language.EN, "The two sides discussed trade and economic cooperation.",
            Language.KK, "Екі тарап сауда-экономикалық ынтымақтастықты талқылады.");
    return List.of(
        new StatementExample(
            Language.ZH,
            List.of(
                first,
                Map.of(
                    Language.ZH, "双方讨论了人文交流。",
                    Language.EN, "The two sides discussed trade and economic cooperation.",
                    Language.KK, "Екі тарап мәдени-гуманитарлық байланыстарды талқылады.")),
            List.of(
                first,
                Map.of(
                    Language.ZH, "双方讨论了人文交流。",
                    Language.EN, "The two sides discussed people-to-people exchanges.",
                    Language.KK, "Екі тарап мәдени-гуманитарлық байланыстарды талқылады.")),
            List.of()));
  }

  @Override
  public List<Placed> inspect(List<Seen> beads) {
    return Repetitions.of(
            beads,
            said -> Facts.weight(said.text()) >= LEAST_WEIGHT && !said.bareSource().isEmpty(),
            Said::bareText,
            Said::bareSource)
        .stream()
        .map(again -> new Placed(again.now().bead(), finding(again.now(), again.before())))
        .toList();
  }

  private static Finding finding(Said now, Said before) {
    return new Finding(
        ID,
        "",
        Severity.WARNING,
        now.language(),
        new Span(0, now.text().length()),
        Optional.empty(),
        Facts.of("other", now.from().tag(), "bead", before.bead() + 1),
        List.of());
  }
}
