package concord.morphology;

import com.ibm.icu.lang.UCharacter;
import concord.text.Language;
import concord.text.Span;
import java.util.ArrayList;
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
    var tokens = new ArrayList<Token>();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (Character.isLetter(c)) {
        while (at < text.length() && Character.isLetter(text.codePointAt(at))) {
          at += Character.charCount(text.codePointAt(at));
        }
        tokens.add(new Token(new Span(start, at), text.substring(start, at), Token.Kind.WORD));
      }
    }
    return tokens;
  }

  @Override
  public Set<String> keys(String form) {
    return Set.of(UCharacter.foldCase(form, true));
  }

  @Override
  public String citationKey(String citation) {
    return UCharacter.foldCase(citation, true);
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
