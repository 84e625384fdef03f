package concord.termbase;

import concord.accounts.AuditLog;
import concord.accounts.CurrentPerson;
import concord.accounts.Needs;
import concord.accounts.Role;
import concord.termbase.store.ConceptStore;
import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Curation;
import concord.terminology.Recogniser;
import concord.terminology.Term;
import concord.terminology.TermStatus;
import concord.text.Language;
import concord.text.Problem;
import concord.text.ProblemException;
import concord.text.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The term base: concepts searched, changed and kept with their history.
@Service
public class TermBase {

  private static final int IMPORT_BATCH = 200;

  private final ConceptStore store;
  private final CompiledCache cache;
  private final CurrentPerson current;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;

  TermBase(
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

  /// One page of what a query finds, the best match first, else by the leading term.
  @Needs(Role.TRANSLATOR)
  public ConceptPage page(TermQuery query) {
    var found = cache.lookup().find(query);
    var lines =
        found.stream().skip(query.offset()).limit(query.limit()).map(TermBase::line).toList();
    return new ConceptPage(lines, found.size());
  }

  private static ConceptLine line(TermLookup.Found found) {
    var leading = new HashMap<Language, Term>();
    var concept = found.concept();
    for (Language language : concept.languages()) {
      leading.put(language, concept.preferred(language).orElse(concept.terms(language).getFirst()));
    }
    return new ConceptLine(concept.id(), concept.subjectField(), leading, found.matched());
  }

  @Needs(Role.TRANSLATOR)
  @Transactional(readOnly = true)
  public Optional<StoredConcept> concept(ConceptId id) {
    return store.find(id);
  }

  /// Stores a new concept; an id that is taken is a problem.
  @Needs(Role.TERMINOLOGIST)
  @Transactional
  public StoredConcept create(Concept concept) {
    return add(concept);
  }

  /// Stores a new concept whose terms all wait for a terminologist: proposed, whatever they say.
  @Needs(Role.TRANSLATOR)
  @Transactional
  public StoredConcept propose(Concept concept) {
    return add(withTerms(concept, term -> term.withCuration(Curation.PROPOSED)));
  }

  private StoredConcept add(Concept concept) {
    ConceptRules.broken(concept).ifPresent(TermBase::refuse);
    if (store.isTaken(concept.id())) {
      refuse(Problem.error("concept-id-taken", "concept", concept.id().value()));
    }
    return changed(store.add(concept, current.displayName()));
  }

  /// An id that is free, made from a term.
  @Needs(Role.TRANSLATOR)
  @Transactional(readOnly = true)
  public ConceptId freeId(String term) {
    String id = ConceptRules.idFrom(term);
    int number = 1;
    while (store.isTaken(new ConceptId(number == 1 ? id : id + "-" + number))) number++;
    return new ConceptId(number == 1 ? id : id + "-" + number);
  }

  /// Stores a changed concept, unless somebody else did since the revision was seen.
  @Needs(Role.TERMINOLOGIST)
  @Transactional
  public Saved save(Concept concept, long revisionSeen) {
    ConceptRules.broken(concept).ifPresent(TermBase::refuse);
    var theirs = held(concept.id());
    if (theirs.concept().equals(concept)) return new Saved.Done(theirs);
    if (theirs.revision() != revisionSeen) return new Saved.Stale(concept, theirs);
    return new Saved.Done(changed(store.change(concept, current.displayName())));
  }

  /// Says that a term must not be used any more.
  @Needs(Role.TERMINOLOGIST)
  @Transactional
  public StoredConcept deprecate(ConceptId id, Language language, String term) {
    var stored = held(id);
    var deprecated =
        withTerms(
            stored.concept(),
            t ->
                t.language().equals(language) && t.text().equals(term)
                    ? t.withStatus(TermStatus.DEPRECATED)
                    : t);
    if (deprecated.equals(stored.concept())) return stored;
    return changed(store.change(deprecated, current.displayName()));
  }

  /// Takes a concept out; its history stays and its id is not given again.
  @Needs(Role.TERMINOLOGIST)
  @Transactional
  public void remove(ConceptId id) {
    held(id);
    store.remove(id, current.displayName());
    events.publishEvent(new ConceptChanged(id));
  }

  /// The changes of a concept, the latest first.
  @Needs(Role.TRANSLATOR)
  @Transactional(readOnly = true)
  public List<ConceptChange> history(ConceptId id) {
    return store.history(id);
  }

  /// Takes in concepts from a file; those that are there already are replaced, with their history.
  ///
  /// @param origin where they come from, such as the file's name
  @Needs(Role.TERMINOLOGIST)
  @Transactional
  public Imported importConcepts(Reading<Concept> concepts, String origin) {
    var problems = new ArrayList<>(concepts.problems());
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    String who = current.displayName();
    for (Concept concept : concepts.items()) {
      var broken = ConceptRules.broken(concept);
      var there = store.find(concept.id());
      if (broken.isPresent()) {
        problems.add(broken.get());
      } else if (there.isEmpty()) {
        changed(store.add(concept, who));
        added++;
      } else if (there.get().concept().equals(concept)) {
        unchanged++;
      } else {
        changed(store.change(concept, who));
        changed++;
      }
      if ((added + changed + unchanged) % IMPORT_BATCH == 0) store.flush();
    }
    audit.record("concepts-imported", origin, "+" + added + " ~" + changed + " =" + unchanged);
    return new Imported(added, changed, unchanged, problems);
  }

  /// Hands every concept on, by id.
  @Needs(Role.TRANSLATOR)
  @Transactional(readOnly = true)
  public void exportAll(Consumer<Concept> each) {
    store.each(each);
  }

  @Needs(Role.TRANSLATOR)
  @Transactional(readOnly = true)
  public int size() {
    return Math.toIntExact(store.count());
  }

  /// All concepts with their recogniser. After a change the one before serves until the next is
  /// ready, see [TermsRecompiled].
  @Needs(Role.TRANSLATOR)
  public CompiledTerms compiled() {
    return cache.compiled();
  }

  @Needs(Role.TRANSLATOR)
  public Recogniser recogniser() {
    return cache.compiled().recogniser();
  }

  private StoredConcept held(ConceptId id) {
    return store
        .hold(id)
        .orElseThrow(
            () -> new ProblemException(Problem.error("concept-gone", "concept", id.value())));
  }

  private StoredConcept changed(StoredConcept stored) {
    events.publishEvent(new ConceptChanged(stored.concept().id()));
    return stored;
  }

  private static void refuse(Problem problem) {
    throw new ProblemException(problem);
  }

  private static Concept withTerms(Concept concept, UnaryOperator<Term> change) {
    return concept.withTerms(concept.terms().stream().map(change).toList());
  }
}
