package concord.checks;

import com.google.auto.service.AutoService;
import concord.text.Language;
import concord.text.Severity;
import concord.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reports a version that is silent where others speak.
@AutoService(Check.class)
public final class EmptyCellCheck implements Check {

  private static final CheckId ID = new CheckId("empty-cell");

  @Override
  public CheckId id() {
    return ID;
  }

  @Override
  public Mqm mqm() {
    return Mqm.OMISSION;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example(
            Language.ZH,
            Map.of(Language.ZH, "会谈取得成果。", Language.KK, ""),
            Map.of(Language.ZH, "会谈取得成果。", Language.KK, "Келіссөз нәтижелі болды."),
            List.of()));
  }

  @Override
  public List<Finding> inspect(BeadText bead, Recognised terms) {
    var speaking = Facts.speaking(bead);
    if (speaking.isEmpty()) return List.of();
    int silent = bead.texts().size() - speaking.size();
    // A sentence that only a minority has was added there; nothing is lost elsewhere.
    boolean lost = bead.source().map(speaking::contains).orElse(silent <= speaking.size());
    var severity = lost ? Severity.WARNING : Severity.NOTE;
    var findings = new ArrayList<Finding>();
    bead.texts()
        .forEach(
            (language, text) -> {
              if (!text.isBlank()) return;
              Language other = bead.source().filter(speaking::contains).orElse(speaking.get(0));
              findings.add(
                  new Finding(
                      ID,
                      "",
                      severity,
                      language,
                      new Span(0, 0),
                      Optional.empty(),
                      Facts.of("other", other.tag()),
                      List.of()));
            });
    return findings;
  }
}
