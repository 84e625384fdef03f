package concord.text;

import com.ibm.icu.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/// The interface texts, for every front: one bundle a module in `vaadin-i18n/`, with ICU patterns.
///
/// `Messages.in(locale).format("problem.file-not-found", Map.of("file", "a.txt"))`
public final class Messages {

  /// The bundles, one a module; the module that raises a problem owns its sentence.
  public static final List<String> BUNDLES =
      List.of(
          "text",
          "segmentation",
          "alignment",
          "terminology",
          "checks",
          "exchange",
          "accounts",
          "termbase",
          "memory",
          "statements",
          "workbench",
          "cli");

  private final Locale locale;
  private final List<ResourceBundle> bundles;

  private Messages(Locale locale) {
    this.locale = locale;
    var found = new ArrayList<ResourceBundle>();
    for (String name : BUNDLES) {
      found.add(
          ResourceBundle.getBundle(
              "vaadin-i18n." + name,
              locale,
              ResourceBundle.Control.getNoFallbackControl(
                  ResourceBundle.Control.FORMAT_PROPERTIES)));
    }
    this.bundles = List.copyOf(found);
  }

  public static Messages in(Locale locale) {
    return new Messages(locale);
  }

  public boolean has(String key) {
    return bundles.stream().anyMatch(bundle -> bundle.containsKey(key));
  }

  /// The text of a key with its facts filled in; a missing key comes back as the key itself.
  public String format(String key, Map<String, ?> facts) {
    return bundles.stream()
        .filter(bundle -> bundle.containsKey(key))
        .findFirst()
        .map(
            bundle -> new MessageFormat(bundle.getString(key), locale).format(new HashMap<>(facts)))
        .orElseGet(() -> facts.isEmpty() ? key : key + " " + facts);
  }

  public String format(String key) {
    return format(key, Map.of());
  }

  public String sentence(Problem problem) {
    return format("problem." + problem.code(), problem.facts());
  }
}
