package concord.workbench.parts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import concord.text.Messages;
import concord.text.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The interface texts for screens, in the language the reader chose.
///
/// `Texts.say("frame.statements")`, `Texts.say("list.rows", "count", 14)`
@Component
public class Texts implements I18NProvider {

  /// The languages the interface speaks, in the order they are offered.
  public static final List<Locale> LOCALES =
      List.of(
          Locale.ENGLISH,
          Locale.forLanguageTag("zh"),
          Locale.forLanguageTag("kk"),
          Locale.forLanguageTag("ru"));

  private static final Map<Locale, Messages> MESSAGES = new ConcurrentHashMap<>();

  /// A text in the reader's language; names and values of its facts alternate.
  public static String say(String key, Object... namesAndValues) {
    var facts = new LinkedHashMap<String, Object>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      facts.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return messages().format(key, facts);
  }

  public static String say(Problem problem) {
    return messages().sentence(problem);
  }

  /// The messages of the current reader.
  public static Messages messages() {
    UI ui = UI.getCurrent();
    return messages(ui == null ? Locale.ENGLISH : ui.getLocale());
  }

  /// The tag of the language the interface speaks to the current reader.
  public static String messagesLanguage() {
    UI ui = UI.getCurrent();
    return spoken(ui == null ? Locale.ENGLISH : ui.getLocale()).toLanguageTag();
  }

  private static Messages messages(Locale locale) {
    return MESSAGES.computeIfAbsent(spoken(locale), Messages::in);
  }

  /// The interface language nearest to a locale.
  public static Locale spoken(Locale locale) {
    return LOCALES.stream()
        .filter(known -> known.getLanguage().equals(locale.getLanguage()))
        .findFirst()
        .orElse(Locale.ENGLISH);
  }

  @Override
  public List<Locale> getProvidedLocales() {
    return LOCALES;
  }

  @Override
  public String getTranslation(String key, @Nullable Locale locale, Object... params) {
    return messages(locale == null ? Locale.ENGLISH : locale).format(key);
  }
}
