package concord.termbase;

import concord.accounts.CurrentPerson;
import concord.termbase.store.ConceptStore;
import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.text.Problem;
import concord.text.ProblemException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// The one way concepts are written: held against others, checked, told to whoever listens. To be
/// called inside a transaction.
@Component
class ConceptWriter {

  private final ConceptStore store;
  private final CurrentPerson current;
  private final ApplicationEventPublisher events;

  ConceptWriter(ConceptStore store, CurrentPerson current, ApplicationEventPublisher events) {
    this.store = store;
    this.current = current;
    this.events = events;
  }

  /// A concept that is there; nobody else changes it until the transaction ends.
  StoredConcept held(ConceptId id) {
    return store.hold(id).orElseThrow(() -> new ProblemException(gone(id)));
  }

  private Problem gone(ConceptId id) {
    return store
        .mergedInto(id)
        .map(heir -> Problem.error("concept-merged", "concept", id.value(), "heir", heir.value()))
        .orElseGet(() -> Problem.error("concept-gone", "concept", id.value()));
  }

  StoredConcept add(Concept concept) {
    check(concept);
    if (store.isTaken(concept.id())) {
      throw new ProblemException(
          Problem.error("concept-id-taken", "concept", concept.id().value()));
    }
    return told(store.add(concept, current.displayName()));
  }

  /// Brings a removed concept back.
  StoredConcept revive(Concept concept) {
    check(concept);
    return told(store.add(concept, current.displayName()));
  }

  StoredConcept change(StoredConcept stored, Concept changed) {
    check(changed);
    if (stored.concept().equals(changed)) return stored;
    return told(store.change(changed, current.displayName()));
  }

  /// @see TermBase#save
  Saved save(Concept concept, long revisionSeen) {
    check(concept);
    var theirs = held(concept.id());
    if (theirs.concept().equals(concept)) return new Saved.Done(theirs);
    if (theirs.revision() != revisionSeen) return new Saved.Stale(concept, theirs);
    return new Saved.Done(change(theirs, concept));
  }

  void remove(ConceptId id) {
    held(id);
    store.remove(id, current.displayName());
    events.publishEvent(new ConceptChanged(id));
  }

  void removeInto(ConceptId id, ConceptId other) {
    remove(id);
    store.setMergedInto(id, other);
  }

  private static void check(Concept concept) {
    var broken = ConceptRules.broken(concept);
    if (broken.isPresent()) throw new ProblemException(broken.get());
  }

  private StoredConcept told(StoredConcept stored) {
    events.publishEvent(new ConceptChanged(stored.concept().id()));
    return stored;
  }
}
