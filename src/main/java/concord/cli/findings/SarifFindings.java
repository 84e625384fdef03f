package concord.cli.findings;

import com.google.auto.service.AutoService;
import concord.checks.CheckId;
import concord.checks.Checks;
import concord.checks.Finding;
import concord.text.Messages;
import concord.text.Severity;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// SARIF 2.1.0 (OASIS), one run: rules are the checks, locations are lines of the version's file,
/// fixes replace the finding's words.
@AutoService(FindingFormat.class)
public final class SarifFindings implements FindingFormat {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  @Override
  public String id() {
    return "sarif";
  }

  @Override
  public void write(List<Located> findings, Messages messages, PrintWriter out) {
    var ids = Checks.ids();
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "Concord");
    driver.put("rules", ids.stream().map(id -> rule(id, messages)).toList());
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("columnKind", "utf16CodeUnits");
    run.put("results", findings.stream().map(f -> result(f, ids, messages)).toList());
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    out.print(Json.of(log));
    out.print('\n');
  }

  private static Map<String, Object> rule(CheckId id, Messages messages) {
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("id", id.value());
    rule.put("shortDescription", text(messages.format("check." + id + ".name")));
    rule.put("fullDescription", text(messages.format("check." + id + ".help")));
    rule.put("properties", Map.of("mqm", Checks.mqm(id).path()));
    return rule;
  }

  private static Map<String, Object> result(Located located, List<CheckId> ids, Messages messages) {
    Finding finding = located.finding();
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", finding.check().value());
    result.put("ruleIndex", ids.indexOf(finding.check()));
    result.put("level", level(finding.severity()));
    result.put("message", text(messages.format(finding.messageKey(), finding.facts())));
    result.put("locations", List.of(location(located)));
    if (located.region().isPresent() && !finding.suggestions().isEmpty()) {
      var fixes = new ArrayList<Map<String, Object>>();
      for (Finding.Fix fix : finding.suggestions()) {
        // Only what replaces exactly the words of the finding has a known place in the file.
        if (fix.span().equals(finding.span())) fixes.add(fix(located, fix));
      }
      if (!fixes.isEmpty()) result.put("fixes", fixes);
    }
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("statement", located.statement());
    properties.put("bead", located.bead());
    properties.put("language", finding.language().tag());
    finding.concept().ifPresent(concept -> properties.put("concept", concept.value()));
    result.put("properties", properties);
    return result;
  }

  private static Map<String, Object> location(Located located) {
    Map<String, Object> physical = new LinkedHashMap<>();
    physical.put("artifactLocation", Map.of("uri", uri(located.file())));
    located.region().ifPresent(region -> physical.put("region", region(region)));
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("physicalLocation", physical);
    location.put(
        "logicalLocations",
        List.of(
            Map.of(
                "fullyQualifiedName",
                located.statement() + "/" + located.bead() + "/" + located.finding().language())));
    return location;
  }

  private static Map<String, Object> fix(Located located, Finding.Fix fix) {
    Map<String, Object> replacement = new LinkedHashMap<>();
    located.region().ifPresent(region -> replacement.put("deletedRegion", region(region)));
    replacement.put("insertedContent", text(fix.text()));
    Map<String, Object> change = new LinkedHashMap<>();
    change.put("artifactLocation", Map.of("uri", uri(located.file())));
    change.put("replacements", List.of(replacement));
    return Map.of("artifactChanges", List.of(change));
  }

  private static Map<String, Object> region(Located.Region region) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("startLine", region.startLine());
    json.put("startColumn", region.startColumn());
    json.put("endLine", region.endLine());
    json.put("endColumn", region.endColumn());
    return json;
  }

  private static Map<String, Object> text(String text) {
    return Map.of("text", text);
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
    };
  }

  /// A relative path stays relative, percent-encoded as a URI reference.
  private static String uri(String file) {
    Path path = Path.of(file);
    if (path.isAbsolute()) return path.toUri().toString();
    var parts = new ArrayList<String>();
    for (Path part : path.normalize()) {
      String name = part.toString();
      parts.add(
          java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8)
              .replace("+", "%20"));
    }
    return String.join("/", parts);
  }
}
