package concord.termbase;

import concord.terminology.ConceptId;

/// A concept was created, changed or removed. Published inside the transaction: listen with
/// `@TransactionalEventListener` to hear of it once it is stored.
public record ConceptChanged(ConceptId id) {}
