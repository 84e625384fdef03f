package concord.terminology.mining;

import concord.morphology.Token;
import concord.text.Language;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What a wording that may be a term looks like in one language: a noun phrase, by and large
/// (Justeson and Katz, "Technical terminology: some linguistic properties and an algorithm for
/// identification in text", Natural Language Engineering 1, 1995).
interface NounPhrases {

  /// @param texts all there are: what a form belongs to, other forms tell
  static NounPhrases of(Language language, Collection<String> texts) {
    return switch (language.primary()) {
      case "ru" -> new RussianNounPhrases(language, texts);
      case "kk" -> new KazakhNounPhrases(language, texts);
      case "en" -> new EnglishNounPhrases(language, texts);
      default -> new PlainNounPhrases(language);
    };
  }

  /// What a word is known by in all its forms.
  String key(Token word);

  /// Whether a word may stand in a term at all.
  boolean mayStand(Token word);

  /// @param words side by side; those that a hyphen joins are several
  /// @param hyphenated whether a hyphen joins word i to the next
  boolean isOne(List<Token> words, boolean[] hyphenated);

  /// Whether the words stand as a dictionary would cite them.
  boolean isCited(List<Token> words);

  /// The words as a dictionary would cite them, where the rules of the language tell.
  Optional<List<String>> cited(List<Token> words);
}
