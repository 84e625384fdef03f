package concord.cli.findings;

import com.google.auto.service.AutoService;
import concord.checks.Finding;
import concord.text.Messages;
import java.io.PrintWriter;
import java.util.List;

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
    }
  }
}
