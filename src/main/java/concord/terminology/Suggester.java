package concord.terminology;

import concord.text.Language;

/// Says how a term would look in the place of another.
public interface Suggester {

  static Suggester standard() {
    return new InflectingSuggester();
  }

  /// The right term in the case, number and possessive of what it replaces.
  ///
  /// @param text the version's text the mention was found in
  /// @param found the wording to replace
  Suggestion replace(Language language, String text, Mention found, Term right);
}
