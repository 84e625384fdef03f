package concord.exchange.xml;

import com.ibm.icu.util.ULocale;
import concord.text.Language;
import concord.text.Limits;
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

  /// Like [#repair], but empty for what has only the form of a tag: `note` is no language.
  public static Optional<Language> known(String tag) {
    return repair(tag).filter(language -> KNOWN.contains(language.primary()));
  }

  /// `en_us` is `en-US`, `rus` is `ru`, `zh-CHS` is `zh-Hans`; empty for what names no language.
  public static Optional<Language> repair(String tag) {
    String plain = tag.strip().replace('_', '-');
    if (plain.isEmpty() || plain.length() > Limits.LANGUAGE_TAG_CHARACTERS) return Optional.empty();
    plain = OLD.getOrDefault(plain.toLowerCase(java.util.Locale.ROOT), plain);
    if (!Language.isTag(plain)) return Optional.empty();
    // ICU knows that three-letter codes have two-letter ones: rus, kaz, chi, zho.
    String shorter = ULocale.createCanonical(Language.of(plain).tag()).toLanguageTag();
    return Language.isTag(shorter)
        ? Optional.of(Language.of(shorter))
        : Optional.of(Language.of(plain));
  }
}
