package concord.terminology;

import concord.text.Language;
import concord.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// Finds terms as written.
final class TrieRecogniser implements Recogniser {

  private final List<Concept> concepts;

  private TrieRecogniser(Collection<Concept> concepts) {
    this.concepts = List.copyOf(concepts);
  }

  static TrieRecogniser build(Collection<Concept> concepts) {
    return new TrieRecogniser(concepts);
  }

  @Override
  public List<Mention> mentions(Language language, String text) {
    var found = new ArrayList<Mention>();
    String folded = text.toLowerCase(Locale.ROOT);
    for (Concept concept : concepts) {
      for (Term term : concept.terms(language)) {
        int at = folded.indexOf(term.text().toLowerCase(Locale.ROOT));
        if (at >= 0) {
          found.add(
              new Mention(
                  new Span(at, at + term.text().length()), concept.id(), term, true, List.of()));
        }
      }
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return found;
  }
}
