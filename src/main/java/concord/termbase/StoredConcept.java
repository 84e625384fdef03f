package concord.termbase;

import concord.terminology.Concept;

/// A concept as stored, with the revision a later save must name.
public record StoredConcept(Concept concept, long revision) {}
