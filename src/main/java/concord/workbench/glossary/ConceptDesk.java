package concord.workbench.glossary;

import concord.statements.ImpactLine;
import concord.statements.Replaced;
import concord.termbase.ConceptChange;
import concord.termbase.Saved;
import concord.termbase.StoredConcept;
import concord.terminology.Concept;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Holds the concept a screen shows, the revision a save must name, and the way back from the last
/// save.
final class ConceptDesk {

  /// A save or a merge that can be taken back as a whole.
  ///
  /// @param replaced the texts that were rewritten with it, if any
  /// @param back takes the term base's part of it back
  record Done(Optional<Replaced> replaced, Supplier<Saved> back) {}

  /// @param texts what taking back did to the texts that were rewritten
  record Undone(Optional<Replaced> texts) {}

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
      done = Optional.of(new Done(replaced(accepted), () -> restored(before)));
    }
    return theirs;
  }

  private Optional<Replaced> replaced(List<ImpactLine> accepted) {
    return accepted.isEmpty()
        ? Optional.empty()
        : Optional.of(services.replacing().replace(accepted));
  }

  /// Takes the last save or merge back, with the texts that were rewritten.
  ///
  /// @return empty when somebody changed the concept since: then all stays as it is
  Optional<Undone> undo() {
    var last = done.orElseThrow(() -> new IllegalStateException("nothing to take back"));
    done = Optional.empty();
    if (took(last.back().get()).isPresent()) return Optional.empty();
    return Optional.of(new Undone(last.replaced().map(r -> services.replacing().undo(r.id()))));
  }

  Optional<Concept> restore(long change) {
    return took(restored(change));
  }

  private Saved restored(long change) {
    return services.curating().restore(concept().id(), change, stored.revision());
  }

  /// Makes another concept a part of this one.
  Optional<Concept> takeIn(StoredConcept other, List<ImpactLine> accepted) {
    var merged = services.curating().merge(other, stored);
    var theirs = took(merged.outcome());
    done =
        theirs.isPresent()
            ? Optional.empty()
            : Optional.of(new Done(replaced(accepted), () -> services.curating().separate(merged)));
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
