package concord.checks;

import concord.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Small words the checks share: facts for sentences, the versions that speak, who is compared.
final class Facts {

  private Facts() {}

  /// `of("found", text, "expected", other)`: names and values alternate.
  static Map<String, Object> of(Object... namesAndValues) {
    var facts = new LinkedHashMap<String, Object>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      facts.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return facts;
  }

  /// How much a text says: its letters and figures; a Han character counts for three.
  static int weight(String text) {
    return text.codePoints()
        .map(c -> !Character.isLetterOrDigit(c) ? 0 : Character.isIdeographic(c) ? 3 : 1)
        .sum();
  }

  /// The versions that say something.
  static List<Language> speaking(BeadText bead) {
    var speaking = new ArrayList<Language>();
    bead.texts()
        .forEach(
            (language, text) -> {
              if (!text.isBlank()) speaking.add(language);
            });
    return speaking;
  }
}
