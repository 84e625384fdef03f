package concord.terminology.mining;

import concord.morphology.Analysis;
import concord.morphology.Morphology;
import concord.morphology.Token;
import concord.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// English: words that are no function words, with "of", "and" or an article between at most.
final class EnglishNounPhrases implements NounPhrases {

  private static final Set<String> NEVER = WordList.of("en-never");
  private static final Set<String> INSIDE = WordList.of("en-inside");

  private final Morphology morphology;

  EnglishNounPhrases(Language language) {
    morphology = Morphology.of(language);
  }

  @Override
  public String key(Token word) {
    return morphology.analyses(word.surface()).stream()
        .findFirst()
        .map(Analysis::lemma)
        .orElseGet(() -> morphology.citationKey(word.surface()));
  }

  @Override
  public boolean mayStand(Token word) {
    return word.kind() == Token.Kind.WORD
        && !NEVER.contains(morphology.citationKey(word.surface()));
  }

  @Override
  public boolean isOne(List<Token> words, boolean[] hyphenated) {
    return isEdge(words.getFirst())
        && isEdge(words.getLast())
        && !isAdverb(words.getLast())
        && words.stream().filter(word -> !isEdge(word)).count() <= 2;
  }

  private boolean isEdge(Token word) {
    return !INSIDE.contains(morphology.citationKey(word.surface())) && word.surface().length() > 1;
  }

  private static boolean isAdverb(Token word) {
    return word.surface().length() > 4 && word.surface().endsWith("ly");
  }

  @Override
  public boolean isCited(List<Token> words) {
    Token last = words.getLast();
    return key(last).equals(morphology.citationKey(last.surface()));
  }

  /// What a plural is the plural of the texts do not say for certain: "goods", "figures".
  @Override
  public Optional<List<String>> cited(List<Token> words) {
    return Optional.empty();
  }
}
