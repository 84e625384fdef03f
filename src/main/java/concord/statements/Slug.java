package concord.statements;

import com.ibm.icu.text.Transliterator;

/// A title as a name for addresses and folders: «Сиань декларациясы» → `sian-deklaraciyasy`.
final class Slug {

  private static final int CHARACTERS = 80;
  private static final String LATIN = "Any-Latin; Latin-ASCII; Lower";

  private Slug() {}

  static String of(String title) {
    String latin = Transliterator.getInstance(LATIN).transliterate(title);
    String slug = latin.replaceAll("['ʹʺ`’]", "").replaceAll("[^a-z0-9]+", "-");
    slug = slug.replaceAll("^-+|-+$", "");
    if (slug.length() > CHARACTERS) slug = slug.substring(0, CHARACTERS).replaceAll("-+$", "");
    return slug.isEmpty() ? "statement" : slug;
  }
}
