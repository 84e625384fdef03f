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

  private record Key(Language language, String wording) {}

  private record Source(int bead, String wording) {}

  @Override
  public List<Placed> inspect(List<Seen> beads) {
    var first = new HashMap<Key, Source>();
    var findings = new ArrayList<Placed>();
    for (int i = 0; i < beads.size(); i++) {
      var bead = beads.get(i).bead();
      if (bead.source().isEmpty()) continue;
      Language from = bead.source().get();
      String said = Folding.bare(from, bead.texts().getOrDefault(from, ""));
      if (said.isEmpty()) continue;
      for (Language language : Facts.speaking(bead)) {
        String text = bead.texts().getOrDefault(language, "");
        if (language.equals(from) || Facts.weight(text) < LEAST_WEIGHT) continue;
        var before =
            first.putIfAbsent(new Key(language, Folding.bare(language, text)), new Source(i, said));
        if (before != null && !before.wording.equals(said)) {
          findings.add(new Placed(i, finding(language, from, text, before.bead)));
        }
      }
    }
    return findings;
  }

  private static Finding finding(Language language, Language from, String text, int before) {
    return new Finding(
        ID,
        "",
        Severity.WARNING,
        language,
        new Span(0, text.length()),
        Optional.empty(),
        Facts.of("other", from.tag(), "bead", before + 1),
        List.of());
  }
}
