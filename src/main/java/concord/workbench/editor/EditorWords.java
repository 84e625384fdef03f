package concord.workbench.editor;

import concord.workbench.parts.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/// The editor's own interface texts, all at once, for its half in the browser. Their `{facts}` are
/// filled in there, so these keys have no plurals in them.
final class EditorWords {

  private static final String PREFIX = "editor.";
  private static final String BUNDLE = "vaadin-i18n.workbench";

  /// Keys whose patterns only the server can fill in.
  private static final List<String> FOR_THE_SERVER = List.of("editor.counts", "editor.realigned");

  private EditorWords() {}

  static Map<String, String> in(Locale reader) {
    var bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            Texts.spoken(reader),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    var words = new TreeMap<String, String>();
    for (String key : bundle.keySet()) {
      if (key.startsWith(PREFIX) && !FOR_THE_SERVER.contains(key)) {
        words.put(key, bundle.getString(key));
      }
    }
    return words;
  }
}
