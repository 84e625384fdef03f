package concord.termbase;

import concord.accounts.AuditLog;
import concord.accounts.CurrentPerson;
import concord.accounts.Needs;
import concord.accounts.Role;
import concord.termbase.store.ConceptStore;
import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Mention;
import concord.terminology.Term;
import concord.text.Problem;
import concord.text.ProblemException;
import concord.text.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes concepts in from files: first shows what that would do, then does it, whole or not at all.
@Service
public class Importing {

  private static final int CONCEPTS_AT_ONCE = 200;

  /// Most doublets that are shown; looking for them asks the recogniser about every new term.
  private static final int DOUBLETS = 500;

  private final ConceptStore store;
  private final CompiledCache cache;
  private final CurrentPerson current;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;

  Importing(
      ConceptStore store,
      CompiledCache cache,
      CurrentPerson current,
      AuditLog audit,
      ApplicationEventPublisher events) {
    this.store = store;
    this.cache = cache;
    this.current = current;
    this.audit = audit;
    this.events = events;
  }

  /// What an import would do; empty when the listener ended it.
  @Needs(Role.TERMINOLOGIST)
  public Optional<ImportPreview> preview(Reading<Concept> concepts, ImportListener listener) {
    // What was stored a moment ago must not be missed among the doublets.
    var terms = cache.upToDate();
    var problems = new ArrayList<>(concepts.problems());
    var added = new ArrayList<Concept>();
    var changed = new ArrayList<ImportPreview.Changed>();
    var doublets = new ArrayList<ImportPreview.Twin>();
    int unchanged = 0;
    int done = 0;
    for (Concept concept : concepts.items()) {
      if (done % CONCEPTS_AT_ONCE == 0 && !listener.at(done, concepts.items().size())) {
        return Optional.empty();
      }
      done++;
      var broken = ConceptRules.broken(concept);
      var there = terms.concept(concept.id());
      if (broken.isPresent()) {
        problems.add(broken.get());
      } else if (there.isEmpty()) {
        added.add(concept);
        if (doublets.size() < DOUBLETS) doublet(terms, concept).ifPresent(doublets::add);
      } else if (there.get().equals(concept)) {
        unchanged++;
      } else {
        changed.add(new ImportPreview.Changed(there.get(), concept));
      }
    }
    return Optional.of(new ImportPreview(added, changed, unchanged, doublets, problems));
  }

  /// The first concept that has one of the terms as its own, in whatever form or script.
  private static Optional<ImportPreview.Twin> doublet(CompiledTerms terms, Concept concept) {
    for (Term term : concept.terms()) {
      for (Mention mention : terms.recogniser().mentions(term.language(), term.text())) {
        boolean whole =
            mention.span().startUtf16() == 0 && mention.span().endUtf16() == term.text().length();
        if (!whole) continue;
        return terms
            .concept(mention.concept())
            .map(
                known ->
                    new ImportPreview.Twin(
                        concept,
                        new Doublet(
                            ConceptLine.of(known, Optional.of(mention.term())), mention.term())));
      }
    }
    return Optional.empty();
  }

  /// Stores concepts; those that are there already are replaced, with their history. When the
  /// listener ends it nothing is stored, and a problem says so.
  ///
  /// @param origin where they come from, such as the file's name
  @Needs(Role.TERMINOLOGIST)
  @Transactional
  public Imported run(Reading<Concept> concepts, String origin, ImportListener listener) {
    return store(concepts, Map.of(), origin, listener);
  }

  /// Stores what a preview showed, as [#run(Reading, String, ImportListener)] does; what somebody
  /// changed since stays as it is, and a problem names it.
  @Needs(Role.TERMINOLOGIST)
  @Transactional
  public Imported run(ImportPreview would, String origin, ImportListener listener) {
    var seen = new HashMap<ConceptId, Optional<Concept>>();
    would.added().forEach(concept -> seen.put(concept.id(), Optional.empty()));
    would.changed().forEach(each -> seen.put(each.before().id(), Optional.of(each.before())));
    return store(new Reading<>(would.toWrite(), List.of()), seen, origin, listener);
  }

  /// @param seen how concepts were when somebody agreed to this; what is not named may be any way
  private Imported store(
      Reading<Concept> concepts,
      Map<ConceptId, Optional<Concept>> seen,
      String origin,
      ImportListener listener) {
    var problems = new ArrayList<>(concepts.problems());
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int done = 0;
    String who = current.displayName();
    List<Concept> items = concepts.items();
    for (Concept concept : items) {
      if (done % CONCEPTS_AT_ONCE == 0) {
        tell(listener, done, items.size(), origin);
        store.flush();
      }
      done++;
      var broken = ConceptRules.broken(concept);
      // Held, or a save in between would be written over.
      var there = store.hold(concept.id()).map(StoredConcept::concept);
      var before = Optional.ofNullable(seen.get(concept.id()));
      if (broken.isPresent()) {
        problems.add(broken.get());
      } else if (before.isPresent() && !before.get().equals(there)) {
        problems.add(Problem.warning("import-changed-meanwhile", "concept", concept.id().value()));
      } else if (there.isEmpty()) {
        store.add(concept, who);
        events.publishEvent(new ConceptChanged(concept.id()));
        added++;
      } else if (there.get().equals(concept)) {
        unchanged++;
      } else {
        store.change(concept, who);
        events.publishEvent(new ConceptChanged(concept.id()));
        changed++;
      }
    }
    tell(listener, items.size(), items.size(), origin);
    audit.record("concepts-imported", origin, "+" + added + " ~" + changed + " =" + unchanged);
    return new Imported(added, changed, unchanged, problems);
  }

  private static void tell(ImportListener listener, int done, int total, String origin) {
    if (listener.at(done, total)) return;
    throw new ProblemException(Problem.warning("import-stopped", "file", origin));
  }
}
