package concord.cli.findings;

import com.google.auto.service.AutoService;
import concord.checks.Finding;
import concord.terminology.Explanation;
import concord.text.Messages;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

/// One line a finding, as compilers write: place, severity, sentence, check, proposed fix.
@AutoService(FindingFormat.class)
public final class TextFindings implements FindingFormat {

  @Override
  public String id() {
    return "text";
  }

  @Override
  public void write(List<Located> findings, Messages messages, PrintWriter out) {
    for (Located located : findings) {
      Finding finding = located.finding();
      String place =
          located
              .region()
              .map(r -> located.file() + ":" + r.startLine() + ":" + r.startColumn())
              .orElse(located.file() + ":#" + located.bead() + ":" + finding.language());
      String fix =
          finding.suggestions().isEmpty() ? "" : " → " + finding.suggestions().get(0).text();
      out.print(
          "%s: %s: %s [%s]%s\n"
              .formatted(
                  place,
                  finding.severity().word(),
                  messages.format(finding.messageKey(), finding.facts()),
                  finding.check(),
                  fix));
      located.why().ifPresent(why -> explain(why.explanation(), messages, out));
    }
  }

  /// What each version says, indented below the finding.
  private static void explain(Explanation explanation, Messages messages, PrintWriter out) {
    out.print(
        "    %s\n"
            .formatted(
                messages.format("explanation.counts", Map.of("counts", explanation.counts()))));
    for (Explanation.Version version : explanation.versions()) {
      out.print(
          "    %s\n".formatted(messages.format(version.messageKey(), explanation.facts(version))));
      for (Explanation.Found found : version.found()) {
        String inside = found.inside() ? " (" + messages.format("explanation.inside") + ")" : "";
        String analysis = found.analysis().isEmpty() ? "" : ": " + found.analysis();
        out.print(
            "      %d–%d %s%s%s\n"
                .formatted(
                    found.span().startUtf16(),
                    found.span().endUtf16(),
                    found.text(),
                    inside,
                    analysis));
      }
    }
  }
}
