package concord.exchange.xml;

import com.ibm.icu.util.ULocale;
import concord.text.Language;
import concord.text.Limits;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Understands the ways files name languages.
public final class LanguageTags {

  /// What old Windows tools write for scripts.
  private static final Map<String, String> OLD =
      Map.of(
          "zh-chs", "zh-Hans",
          "zh-cht", "zh-Hant",
          "cn", "zh",
          "kz", "kk");

  private static final Set<String> KNOWN = Set.of(ULocale.getISOLanguages());

  private LanguageTags() {}

  /// Languages by their English names and their own, in small letters.
  private static final class Names {
    static final Map<String, Language> BY_NAME = byName();

    private static Map<String, Language> byName() {
      var names = new HashMap<String, Language>();
      for (ULocale locale : ULocale.getAvailableLocales()) {
        String tag = locale.toLanguageTag();
        if (!Language.isTag(tag)) continue;
        for (ULocale in : List.of(ULocale.ENGLISH, locale)) {
          names.putIfAbsent(plain(locale.getDisplayName(in)), Language.of(tag));
          names.putIfAbsent(plain(locale.getDisplayNameWithDialect(in)), Language.of(tag));
        }
      }
      return names;
    }

    /// "Chinese (Simplified)" and "Simplified Chinese" differ in more than their punctuation; both
    /// are names CLDR has.
    private static String plain(String name) {
      return name.toLowerCase(Locale.ROOT).replaceAll("[\\p{P}\\s]+", " ").strip();
    }
  }

  /// Whether a file says the language as we do, apart from capitals.
  public static boolean isCanonical(String written, Language language) {
    return language.tag().equalsIgnoreCase(written.strip());
  }

  /// Like [#repair], but empty for what has only the form of a tag: `note` is no language.
  public static Optional<Language> known(String tag) {
    return repair(tag).filter(language -> KNOWN.contains(language.primary()));
  }

  /// `en_us` is `en-US`, `rus` is `ru`, `zh-CHS` is `zh-Hans`, `Chinese` is `zh`; empty for what
  /// names no language.
  public static Optional<Language> repair(String tag) {
    String plain = tag.strip().replace('_', '-');
    if (plain.isEmpty() || plain.length() > Limits.LANGUAGE_TAG_CHARACTERS) return Optional.empty();
    plain = OLD.getOrDefault(plain.toLowerCase(Locale.ROOT), plain);
    if (!beginsLikeATag(plain)) {
      var named = Optional.ofNullable(Names.BY_NAME.get(Names.plain(plain)));
      if (!Language.isTag(plain) || named.isPresent()) return named;
    }
    // ICU knows that three-letter codes have two-letter ones: rus, kaz, chi, zho.
    String shorter = ULocale.createCanonical(Language.of(plain).tag()).toLanguageTag();
    return Language.isTag(shorter)
        ? Optional.of(Language.of(shorter))
        : Optional.of(Language.of(plain));
  }

  /// A language subtag of two or three letters. The names of all languages take a third of a second
  /// to put together, so they are asked only about what is written otherwise.
  private static boolean beginsLikeATag(String plain) {
    int first = plain.indexOf('-');
    int letters = first < 0 ? plain.length() : first;
    return letters >= 2 && letters <= 3 && Language.isTag(plain);
  }
}
