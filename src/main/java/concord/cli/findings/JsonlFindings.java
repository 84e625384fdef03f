package concord.cli.findings;

import com.google.auto.service.AutoService;
import concord.checks.Finding;
import concord.terminology.ConceptId;
import concord.text.Messages;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One JSON object a line; absent words are empty strings.
@AutoService(FindingFormat.class)
public final class JsonlFindings implements FindingFormat {

  @Override
  public String id() {
    return "jsonl";
  }

  @Override
  public void write(List<Located> findings, Messages messages, PrintWriter out) {
    for (Located located : findings) {
      Finding finding = located.finding();
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("statement", located.statement());
      line.put("bead", located.bead());
      line.put("lang", finding.language().tag());
      line.put("check", finding.check().value());
      line.put("severity", finding.severity().word());
      line.put("start", finding.span().startUtf16());
      line.put("end", finding.span().endUtf16());
      line.put("text", located.found());
      line.put("concept", finding.concept().map(ConceptId::value).orElse(""));
      line.put("message", messages.format(finding.messageKey(), finding.facts()));
      line.put(
          "suggestion", finding.suggestions().isEmpty() ? "" : finding.suggestions().get(0).text());
      out.print(Json.of(line));
      out.print('\n');
    }
  }
}
