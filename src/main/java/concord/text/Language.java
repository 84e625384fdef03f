package concord.text;

import java.util.IllformedLocaleException;
import java.util.Locale;

/// A language as a BCP 47 tag, in canonical case: `zh`, `kk-Latn`, `pt-BR`.
///
/// The script is part of it: direction and alphabet never follow from `kk` alone (see
/// [KazakhScripts]). Two languages are the same only when their tags are; [#primary()] compares
/// more loosely.
public record Language(String tag) implements Comparable<Language> {

  public static final Language EN = new Language("en");
  public static final Language ZH = new Language("zh");
  public static final Language KK = new Language("kk");
  public static final Language RU = new Language("ru");

  public Language {
    if (tag.isEmpty() || tag.length() > Limits.LANGUAGE_TAG_CHARACTERS) {
      throw new IllegalArgumentException("not a language tag: '" + Limits.shorten(tag) + "'");
    }
    try {
      tag = new Locale.Builder().setLanguageTag(tag.replace('_', '-')).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException("not a language tag: '" + tag + "'", e);
    }
    if (tag.equals("und") || tag.startsWith("x-")) {
      throw new IllegalArgumentException("not a language tag: '" + tag + "'");
    }
  }

  public static Language of(String tag) {
    return new Language(tag);
  }

  /// Whether [#of] would accept the text.
  public static boolean isTag(String text) {
    try {
      new Language(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /// The primary language subtag: `zh` of `zh-Hant-TW`.
  public String primary() {
    int dash = tag.indexOf('-');
    return dash < 0 ? tag : tag.substring(0, dash);
  }

  /// True when both have the same primary subtag, whatever region or script: `zh` and `zh-CN`.
  public boolean sameLanguageAs(Language other) {
    return primary().equals(other.primary());
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  @Override
  public int compareTo(Language other) {
    return tag.compareTo(other.tag);
  }

  @Override
  public String toString() {
    return tag;
  }
}
