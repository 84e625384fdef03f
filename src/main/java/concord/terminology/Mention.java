package concord.terminology;

import concord.text.Span;
import java.util.List;

/// A term found in a text.
///
/// @param span in UTF-16 units of the text
/// @param exact true when written as the term cites itself (apart from case and folding)
/// @param nested mentions of other concepts inside this one
public record Mention(
    Span span, ConceptId concept, Term term, boolean exact, List<Mention> nested) {

  public Mention {
    nested = List.copyOf(nested);
  }
}
