package concord.terminology.mining;

import concord.morphology.Analysis;
import concord.morphology.Morphology;
import concord.morphology.Token;
import concord.text.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// English: words that are no function words, with "of", "and" or an article between at most.
final class EnglishNounPhrases implements NounPhrases {

  private static final Set<String> NEVER = WordList.of("en-never");
  private static final Set<String> INSIDE = WordList.of("en-inside");
  private static final Set<String> PLURAL = WordList.of("en-plural");

  private final Morphology morphology;

  /// The words of the texts as they stand there: none is the singular of "outskirts" in any text.
  private final Set<String> written = new HashSet<>();

  EnglishNounPhrases(Language language, Collection<String> texts) {
    morphology = Morphology.of(language);
    for (String text : texts) {
      morphology.tokens(text).forEach(token -> written.add(token.surface()));
    }
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
    Token head = words.get(head(words));
    String form = morphology.citationKey(head.surface());
    return PLURAL.contains(form) || key(head).equals(form);
  }

  /// The head in the singular, where the texts have that too. A name keeps its own number.
  @Override
  public Optional<List<String>> cited(List<Token> words) {
    int head = head(words);
    String singular = key(words.get(head));
    if (!written.contains(singular)
        || !Character.isLowerCase(words.get(head).surface().charAt(0))) {
      return Optional.empty();
    }
    var cited = new ArrayList<>(words.stream().map(Token::surface).toList());
    cited.set(head, singular);
    return Optional.of(cited);
  }

  /// The place of the last word before "of" and the like: *citizens* of the republic.
  private int head(List<Token> words) {
    for (int i = 1; i < words.size(); i++) {
      if (!isEdge(words.get(i))) return i - 1;
    }
    return words.size() - 1;
  }
}
