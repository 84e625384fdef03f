package concord.statements.store;

import concord.checks.CheckId;
import concord.checks.Finding;
import concord.text.Language;
import concord.text.Severity;
import java.util.Map;
import java.util.Optional;

/// How heavy findings may be at most, by check and language.
public record Severities(Map<Kind, Severity> most) {

  /// A check in a language.
  public record Kind(CheckId check, Language language) {}

  public Severities {
    most = Map.copyOf(most);
  }

  /// As heavy as the check says, unless that is more than allowed.
  public Severity of(Finding finding) {
    return limit(finding.check(), finding.language())
        .filter(limit -> finding.severity().atLeast(limit))
        .orElse(finding.severity());
  }

  public Optional<Severity> limit(CheckId check, Language language) {
    return Optional.ofNullable(most.get(new Kind(check, language)));
  }
}
