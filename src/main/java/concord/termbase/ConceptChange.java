package concord.termbase;

import concord.terminology.Concept;
import java.time.Instant;
import java.util.Optional;

/// One change of a concept: empty before when it was created, empty after when it was removed.
public record ConceptChange(
    String who, Instant at, Optional<Concept> before, Optional<Concept> after) {}
