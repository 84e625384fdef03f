package concord.statements;

import concord.terminology.ConceptId;
import concord.terminology.Suggestion;
import concord.terminology.Verdict;
import concord.text.Language;
import concord.text.Span;
import java.util.Optional;

/// A place in a row that would be judged otherwise.
///
/// @param concept as it would be called afterwards
/// @param span in the text of the version; empty when the version does not name the concept at all
/// @param replacement the preferred term in the form the place needs
record VerdictShift(
    Language language,
    ConceptId concept,
    Verdict before,
    Verdict after,
    Optional<Span> span,
    Optional<Suggestion> replacement) {}
