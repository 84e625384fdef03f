package concord.morphology;

import concord.text.Folding;
import concord.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// For languages without rules of their own: a word is a form of itself only.
final class PlainMorphology implements Morphology {

  private final Language language;

  PlainMorphology(Language language) {
    this.language = language;
  }

  @Override
  public Language language() {
    return language;
  }

  @Override
  public List<Token> tokens(String text) {
    return Tokens.of(text);
  }

  @Override
  public Set<String> keys(String form) {
    return Set.of(Folding.fold(form));
  }

  @Override
  public String citationKey(String citation) {
    return Folding.fold(citation);
  }

  @Override
  public List<Analysis> analyses(String form) {
    return List.of();
  }

  @Override
  public Optional<String> generate(String citation, List<String> tags) {
    return tags.isEmpty() ? Optional.of(citation) : Optional.empty();
  }
}
