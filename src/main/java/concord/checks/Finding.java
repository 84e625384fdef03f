package concord.checks;

import concord.terminology.ConceptId;
import concord.text.Language;
import concord.text.Severity;
import concord.text.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a check has to say about one version of a bead: facts only. Its sentence is
/// `finding.<check>` or `finding.<check>.<variant>` in the message bundles.
///
/// @param variant tells apart the sentences of one check, or empty
/// @param span in UTF-16 units of the version's text; an empty span at 0 when it concerns all of it
/// @param concept the concept it is about, if any
/// @param facts what the sentence needs
/// @param suggestions replacements for parts of this version's text, the best first
public record Finding(
    CheckId check,
    String variant,
    Severity severity,
    Language language,
    Span span,
    Optional<ConceptId> concept,
    Map<String, Object> facts,
    List<Fix> suggestions) {

  public Finding {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    suggestions = List.copyOf(suggestions);
  }

  /// A replacement a person can take with one key.
  ///
  /// @param certain false when the person should look at the ending
  public record Fix(Span span, String text, boolean certain) {}

  public Finding withSeverity(Severity lighter) {
    return new Finding(check, variant, lighter, language, span, concept, facts, suggestions);
  }

  public String messageKey() {
    return "finding." + check + (variant.isEmpty() ? "" : "." + variant);
  }
}
