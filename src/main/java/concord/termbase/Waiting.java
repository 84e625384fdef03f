package concord.termbase;

import concord.terminology.Term;
import java.util.Optional;

/// A term that waits for a terminologist.
///
/// @param line the concept it belongs to
/// @param proposed by whom, when and why; empty for what came by import
public record Waiting(ConceptLine line, Term term, Optional<Talk> proposed) {}
