package concord.termbase;

import concord.terminology.ConceptId;
import concord.terminology.Term;
import java.util.List;
import java.util.Optional;

/// Terms that somebody wants in the term base.
///
/// @param concept they belong to; empty for a new one
/// @param subjectField of a new concept, or empty
/// @param terms of any language, with the sentence they were met in as context
/// @param reason why, in the words of whoever proposes; may be empty
public record Proposal(
    Optional<ConceptId> concept, String subjectField, List<Term> terms, String reason) {

  public Proposal {
    terms = List.copyOf(terms);
  }
}
