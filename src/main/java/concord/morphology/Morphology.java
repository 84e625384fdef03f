package concord.morphology;

import concord.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What one language knows of its word forms.
///
/// A word form has a *set* of keys, never one: «орны» may be a form of орын and of орны.
/// Matching is directed: a term word in its citation form matches a text word when the citation key
/// is among the text word's keys.
///
/// Implementations are stateless to callers, safe for many threads, and may remember forms.
public interface Morphology {

  /// The rules for a language; a language without rules of its own gets [PlainMorphology].
  static Morphology of(Language language) {
    return Morphologies.of(language);
  }

  Language language();

  /// Cuts a text into tokens, in order, nothing overlapping; blanks are left out.
  List<Token> tokens(String text);

  /// The tokens of a text in any language, as [Token.Kind] tells them apart.
  static List<Token> cut(String text) {
    return Tokens.of(text);
  }

  /// All keys of a word form as it stands in running text; always holds the folded form itself.
  /// Never empty for a word-like token.
  Set<String> keys(String form);

  /// The key of a word in the form a dictionary (or a term) cites it.
  String citationKey(String citation);

  /// All analyses of a form, the likeliest first; empty when the word cannot be analysed.
  List<Analysis> analyses(String form);

  /// The form of a word in the same slots as an analysis: «серіктестік» + (PL, POSS3, ACC).
  /// Empty when this language cannot say with certainty.
  Optional<String> generate(String citation, List<String> tags);
}
