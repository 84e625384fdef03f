package concord.text;

/// Kazakh from one alphabet into another, keeping where each letter stood.
///
/// `KazakhScripts.convert("Қазақстан", CYRILLIC, ARABIC).text()` is قازاقستان.
///
/// Latin and Arabic spellings tell less than Cyrillic ones: of и and й, х and һ, е and э the usual
/// one is read, soft signs do not come back, and Arabic has no capitals. Native words whose vowels
/// agree come back as they were.
public final class KazakhScripts {

  private KazakhScripts() {}

  /// Whether a language is Kazakh in another script than Cyrillic.
  public static boolean isOtherScript(Language language) {
    return language.primary().equals("kk")
        && (language.tag().contains("-Latn") || language.tag().contains("-Arab"));
  }

  /// A text of a language in Cyrillic; unchanged when it is no Kazakh in another script.
  public static MappedText toCyrillic(Language language, String text) {
    var from =
        isOtherScript(language) ? KazakhAlphabet.of(language, text) : KazakhAlphabet.CYRILLIC;
    return convert(text, from, KazakhAlphabet.CYRILLIC);
  }

  /// A text of one language as another writes it: between two scripts of Kazakh, else as it is.
  public static String written(Language from, String text, Language to) {
    if (!isOtherScript(from) && !isOtherScript(to) || !from.sameLanguageAs(to)) return text;
    return convert(text, KazakhAlphabet.of(from, text), KazakhAlphabet.of(to, "")).text();
  }

  public static MappedText convert(String text, KazakhAlphabet from, KazakhAlphabet to) {
    if (from == to) return unchanged(text);
    if (from == KazakhAlphabet.CYRILLIC) return fromCyrillic(text, to);
    if (to == KazakhAlphabet.CYRILLIC) return toCyrillic(text, from);
    var cyrillic = toCyrillic(text, from);
    return fromCyrillic(cyrillic.text(), to).after(cyrillic);
  }

  private static MappedText toCyrillic(String text, KazakhAlphabet from) {
    return from == KazakhAlphabet.ARABIC ? KazakhArabic.read(text) : KazakhLatin.read(text, from);
  }

  private static MappedText fromCyrillic(String text, KazakhAlphabet to) {
    return to == KazakhAlphabet.ARABIC ? KazakhArabic.write(text) : KazakhLatin.write(text, to);
  }

  private static MappedText unchanged(String text) {
    var same = new MappedText.Builder(text);
    same.copy(0, text.length());
    return same.build();
  }
}
