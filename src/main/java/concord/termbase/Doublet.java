package concord.termbase;

import concord.terminology.Term;

/// A concept that has a wording already.
///
/// @param term the term of it that the wording is, or is a form of
public record Doublet(ConceptLine line, Term term) {}
