package concord.termbase;

import concord.terminology.Concept;
import java.time.Instant;
import java.util.Optional;

/// One change of a concept: empty before when it was created, empty after when it was removed.
///
/// @param id names it among all changes
public record ConceptChange(
    long id, String who, Instant at, Optional<Concept> before, Optional<Concept> after) {}
