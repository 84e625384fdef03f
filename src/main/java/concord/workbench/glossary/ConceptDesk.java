package concord.workbench.glossary;

import concord.statements.ImpactLine;
import concord.statements.Replaced;
import concord.termbase.ConceptChange;
import concord.termbase.Saved;
import concord.termbase.StoredConcept;
import concord.terminology.Concept;
import java.util.List;
import java.util.Optional;

/// Holds the concept a screen shows, the revision a save must name, and the way back from the last
/// save.
final class ConceptDesk {

  /// A save that can be taken back as a whole.
  ///
  /// @param replaced the texts that were rewritten with it, if any
  record Done(long changeBefore, Optional<Replaced> replaced) {}

  private final GlossaryServices services;
  private StoredConcept stored;
  private Optional<Done> done = Optional.empty();

  ConceptDesk(GlossaryServices services, StoredConcept stored) {
    this.services = services;
    this.stored = stored;
  }

  Concept concept() {
    return stored.concept();
  }

  StoredConcept stored() {
    return stored;
  }

  Optional<Done> done() {
    return done;
  }

  /// Saves, unless somebody else did meanwhile; then answers what they stored, and the next save
  /// replaces that knowingly.
  ///
  /// @param accepted replacements to write into the statements
  Optional<Concept> save(Concept changed, List<ImpactLine> accepted) {
    long before = latestChange();
    var theirs = took(services.termBase().save(changed, stored.revision()));
    if (theirs.isEmpty()) {
      var replaced =
          accepted.isEmpty()
              ? Optional.<Replaced>empty()
              : Optional.of(services.replacing().replace(accepted));
      done = Optional.of(new Done(before, replaced));
    }
    return theirs;
  }

  /// Takes the last save back, with the texts that were rewritten.
  ///
  /// @return what the texts' part of it did
  Optional<Replaced> undo() {
    var last = done.orElseThrow(() -> new IllegalStateException("nothing to take back"));
    var back = last.replaced().map(r -> services.replacing().undo(r.id()));
    restore(last.changeBefore());
    done = Optional.empty();
    return back;
  }

  Optional<Concept> restore(long change) {
    return took(services.curating().restore(concept().id(), change, stored.revision()));
  }

  /// Makes another concept a part of this one.
  Optional<Concept> takeIn(StoredConcept other, List<ImpactLine> accepted) {
    var theirs = took(services.curating().merge(other, stored));
    if (theirs.isEmpty() && !accepted.isEmpty()) services.replacing().replace(accepted);
    done = Optional.empty();
    return theirs;
  }

  /// What was stored by a decision on one of its terms.
  void decided(StoredConcept now) {
    stored = now;
  }

  List<ConceptChange> history() {
    return services.termBase().history(stored.concept().id());
  }

  private long latestChange() {
    return history().stream().findFirst().map(ConceptChange::id).orElse(0L);
  }

  private Optional<Concept> took(Saved saved) {
    return switch (saved) {
      case Saved.Done mine -> {
        stored = mine.mine();
        yield Optional.empty();
      }
      case Saved.Stale stale -> {
        if (stale.theirs().concept().id().equals(stored.concept().id())) stored = stale.theirs();
        yield Optional.of(stale.theirs().concept());
      }
    };
  }
}
