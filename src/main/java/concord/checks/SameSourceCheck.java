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

  private record Key(Language language, String source) {}

  private record Said(int bead, String wording, String text) {}

  @Override
  public List<Placed> inspect(List<Seen> beads) {
    var first = new HashMap<Key, Said>();
    var findings = new ArrayList<Placed>();
    for (int i = 0; i < beads.size(); i++) {
      var bead = beads.get(i).bead();
      if (bead.source().isEmpty()) continue;
      Language from = bead.source().get();
      String source = bead.texts().getOrDefault(from, "");
      if (Facts.weight(source) < LEAST_WEIGHT) continue;
      String said = Folding.bare(from, source);
      for (Language language : Facts.speaking(bead)) {
        if (language.equals(from)) continue;
        String text = bead.texts().getOrDefault(language, "");
        var now = new Said(i, Folding.bare(language, text), text);
        var before = first.putIfAbsent(new Key(language, said), now);
        if (before != null && !before.wording.equals(now.wording)) {
          findings.add(new Placed(i, finding(language, from, now, before)));
        }
      }
    }
    return findings;
  }

  private static Finding finding(Language language, Language from, Said now, Said before) {
    var span = new Span(0, now.text.length());
    return new Finding(
        ID,
        "",
        Severity.WARNING,
        language,
        span,
        Optional.empty(),
        Facts.of("other", from.tag(), "bead", before.bead + 1, "before", before.text),
        List.of(new Finding.Fix(span, before.text, false)));
  }
}
