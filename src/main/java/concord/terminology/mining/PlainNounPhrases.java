package concord.terminology.mining;

import concord.morphology.Morphology;
import concord.morphology.Token;
import concord.text.Language;
import java.util.List;
import java.util.Optional;

/// A language without rules of its own: any words, as they stand.
final class PlainNounPhrases implements NounPhrases {

  private static final int SHORTEST_WORD = 3;

  private final Morphology morphology;

  PlainNounPhrases(Language language) {
    morphology = Morphology.of(language);
  }

  @Override
  public String key(Token word) {
    return morphology.citationKey(word.surface());
  }

  @Override
  public boolean mayStand(Token word) {
    return word.kind() == Token.Kind.WORD;
  }

  /// Function words are short everywhere.
  @Override
  public boolean isOne(List<Token> words, boolean[] hyphenated) {
    return words.getFirst().surface().length() >= SHORTEST_WORD
        && words.getLast().surface().length() >= SHORTEST_WORD;
  }

  @Override
  public boolean isCited(List<Token> words) {
    return true;
  }

  @Override
  public Optional<List<String>> cited(List<Token> words) {
    return Optional.empty();
  }
}
