package concord.morphology;

import concord.text.Folding;
import concord.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Chinese does not inflect: every character is a token, traditional and simplified are one.
final class ChineseMorphology implements Morphology {

  private final Language language;

  ChineseMorphology(Language language) {
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
    return Set.of(citationKey(form));
  }

  @Override
  public String citationKey(String citation) {
    return Folding.fold(language, citation);
  }

  @Override
  public List<Analysis> analyses(String form) {
    return List.of(new Analysis(citationKey(form), List.of()));
  }

  @Override
  public Optional<String> generate(String citation, List<String> tags) {
    return tags.isEmpty() ? Optional.of(citation) : Optional.empty();
  }
}
