package concord.statements;

import concord.terminology.ConceptId;
import concord.terminology.Mention;
import concord.terminology.Verdict;
import concord.text.Language;
import concord.text.Span;
import java.util.Optional;

/// A place in a row that would be judged otherwise.
///
/// @param concept as it would be called afterwards
/// @param place in the text of the version; empty when the version does not name the concept at all
record VerdictShift(
    Language language, ConceptId concept, Verdict before, Verdict after, Optional<Mention> place) {

  Optional<Span> span() {
    return place.map(Mention::span);
  }
}
