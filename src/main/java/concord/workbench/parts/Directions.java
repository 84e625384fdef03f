package concord.workbench.parts;

import com.ibm.icu.util.ULocale;
import concord.text.Language;

/// Which way a version is written: it follows from the script, never from the language alone.
public final class Directions {

  private Directions() {}

  /// `ltr` or `rtl`, for the `dir` attribute.
  public static String of(Language language) {
    return ULocale.forLanguageTag(language.tag()).isRightToLeft() ? "rtl" : "ltr";
  }
}
