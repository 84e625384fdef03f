package concord.workbench.glossary;

import concord.termbase.ConceptChange;
import concord.termbase.Saved;
import concord.termbase.StoredConcept;
import concord.termbase.TermBase;
import concord.terminology.Concept;
import java.util.List;
import java.util.Optional;

/// Holds the concept a screen shows and the revision a save must name.
final class ConceptDesk {

  private final TermBase termBase;
  private StoredConcept stored;

  ConceptDesk(TermBase termBase, StoredConcept stored) {
    this.termBase = termBase;
    this.stored = stored;
  }

  Concept concept() {
    return stored.concept();
  }

  /// Saves, unless somebody else did meanwhile; then answers what they stored, and the next save
  /// replaces that knowingly.
  Optional<Concept> save(Concept changed) {
    return switch (termBase.save(changed, stored.revision())) {
      case Saved.Done done -> {
        stored = done.mine();
        yield Optional.empty();
      }
      case Saved.Stale stale -> {
        stored = stale.theirs();
        yield Optional.of(stale.theirs().concept());
      }
    };
  }

  List<ConceptChange> history() {
    return termBase.history(stored.concept().id());
  }
}
