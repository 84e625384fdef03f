package concord.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Trouble we expect: what happened and where, as facts. The sentence a person reads is
/// `problem.<code>` in the message bundles, see [Messages].
///
/// @param code stable, lower case with dashes, such as `tmx-header-without-language`
/// @param facts what the sentence needs, in order: file, line, the offending text …
public record Problem(String code, Severity severity, Map<String, Object> facts) {

  public Problem {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }

  /// `Problem.error("file-not-found", "file", path)`: names and values of facts alternate.
  public static Problem error(String code, Object... namesAndValues) {
    return new Problem(code, Severity.ERROR, facts(namesAndValues));
  }

  public static Problem warning(String code, Object... namesAndValues) {
    return new Problem(code, Severity.WARNING, facts(namesAndValues));
  }

  public static Problem note(String code, Object... namesAndValues) {
    return new Problem(code, Severity.NOTE, facts(namesAndValues));
  }

  private static Map<String, Object> facts(Object... namesAndValues) {
    Map<String, Object> facts = new LinkedHashMap<>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      facts.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return facts;
  }
}
