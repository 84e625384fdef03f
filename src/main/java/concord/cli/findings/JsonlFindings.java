package concord.cli.findings;

import com.google.auto.service.AutoService;
import concord.checks.Finding;
import concord.terminology.ConceptId;
import concord.terminology.Explanation;
import concord.text.Messages;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
      located.why().ifPresent(why -> explain(why, messages, line));
      out.print(Json.of(line));
      out.print('\n');
    }
  }

  /// Two more fields, only where `--explain` asks for them.
  private static void explain(Located.Why why, Messages messages, Map<String, Object> line) {
    var explanation = why.explanation();
    List<Object> versions = new ArrayList<>();
    for (Explanation.Version version : explanation.versions()) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("lang", version.language().tag());
      fields.put("verdict", version.verdict().name().toLowerCase(Locale.ROOT));
      fields.put("rule", version.rule().word());
      fields.put("count", version.count());
      fields.put("message", messages.format(version.messageKey(), explanation.facts(version)));
      fields.put("found", version.found().stream().map(JsonlFindings::found).toList());
      versions.add(fields);
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("expected", explanation.expected());
    fields.put("counts", explanation.counts());
    fields.put("versions", versions);
    line.put("explanation", fields);
    line.put("test", why.test());
  }

  private static Map<String, Object> found(Explanation.Found found) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("start", found.span().startUtf16());
    fields.put("end", found.span().endUtf16());
    fields.put("text", found.text());
    fields.put("term", found.term().text());
    fields.put("status", found.term().status().word());
    fields.put("inside", found.inside());
    fields.put("analysis", found.analysis());
    return fields;
  }
}
