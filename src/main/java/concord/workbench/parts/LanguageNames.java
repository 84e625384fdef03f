package concord.workbench.parts;

import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.UI;
import concord.text.Language;
import java.util.Locale;
import java.util.Map;

/// Names of languages, in themselves and in the reader's language.
public final class LanguageNames {

  private LanguageNames() {}

  /// 中文, English, Қазақша: as its own speakers call it.
  public static String own(Language language) {
    return switch (language.tag()) {
      case "kk" -> "Қазақша";
      default -> named(language, language.locale());
    };
  }

  public static String inReadersLanguage(Language language) {
    return named(language, Texts.spoken(UI.getCurrent().getLocale()));
  }

  /// The text for the reader: their own language if there, else English, else any.
  public static String pick(Map<Language, String> texts) {
    var reader = Language.of(Texts.spoken(UI.getCurrent().getLocale()).toLanguageTag());
    String own = texts.get(reader);
    if (own != null) return own;
    String english = texts.get(Language.EN);
    if (english != null) return english;
    return texts.values().stream().findFirst().orElse("");
  }

  private static String named(Language language, Locale in) {
    var name = ULocale.forLanguageTag(language.tag()).getDisplayName(ULocale.forLocale(in));
    return name.isEmpty()
        ? language.tag()
        : name.substring(0, 1).toUpperCase(in) + name.substring(1);
  }
}
