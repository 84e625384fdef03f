package concord.terminology.matching;

import concord.text.Span;

/// A term that stands in a text and passed every test, before it is weighed against its neighbours.
///
/// @param exact as cited, apart from case and folding
/// @param sameCase capitals as in the citation
record Candidate(Span span, CompiledTerm term, boolean exact, boolean sameCase) {}
