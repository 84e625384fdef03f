package concord.termbase;

import concord.accounts.Needs;
import concord.accounts.Role;
import concord.termbase.store.ConceptStore;
import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Recogniser;
import concord.terminology.Term;
import concord.terminology.TermStatus;
import concord.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// The term base: concepts searched, changed and kept with their history.
@Service
public class TermBase {

  private final ConceptStore store;
  private final ConceptWriter writer;
  private final CompiledCache cache;

  TermBase(ConceptStore store, ConceptWriter writer, CompiledCache cache) {
    this.store = store;
    this.writer = writer;
    this.cache = cache;
  }

  /// One page of what a query finds, the best match first, else by the leading term.
  @Needs(Role.TRANSLATOR)
  public ConceptPage page(TermQuery query) {
    var found = cache.lookup().find(query);
    var lines =
        found.stream()
            .skip(query.offset())
            .limit(query.limit())
            .map(f -> ConceptLine.of(f.concept(), f.matched()))
            .toList();
    return new ConceptPage(lines, found.size());
  }

  @Needs(Role.TRANSLATOR)
  @Transactional(readOnly = true)
  public Optional<StoredConcept> concept(ConceptId id) {
    return store.find(id);
  }

  /// Where a concept went that became part of another.
  @Needs(Role.TRANSLATOR)
  @Transactional(readOnly = true)
  public Optional<ConceptId> mergedInto(ConceptId id) {
    return store.mergedInto(id);
  }

  /// The concepts that have a wording already, in whatever form or script of its language: what
  /// somebody who types a new term should see.
  ///
  /// @param except the concept being typed
  @Needs(Role.TRANSLATOR)
  public List<Doublet> similar(Language language, String wording, Optional<ConceptId> except) {
    return Doublets.of(cache.compiled(), language, wording, except);
  }

  /// Stores a new concept; an id that is taken is a problem.
  @Needs(Role.TERMINOLOGIST)
  @Transactional
  public StoredConcept create(Concept concept) {
    return writer.add(concept);
  }

  /// An id that is free, made from a term.
  @Needs(Role.TRANSLATOR)
  @Transactional(readOnly = true)
  public ConceptId freeId(String term) {
    return FreeId.from(term, store::isTaken);
  }

  /// Stores a changed concept, unless somebody else did since the revision was seen.
  @Needs(Role.TERMINOLOGIST)
  @Transactional
  public Saved save(Concept concept, long revisionSeen) {
    return writer.save(concept, revisionSeen);
  }

  /// Says that a term must not be used any more.
  @Needs(Role.TERMINOLOGIST)
  @Transactional
  public StoredConcept deprecate(ConceptId id, Language language, String term) {
    var stored = writer.held(id);
    var deprecated =
        withTerms(
            stored.concept(),
            t ->
                t.language().equals(language) && t.text().equals(term)
                    ? t.withStatus(TermStatus.DEPRECATED)
                    : t);
    return writer.change(stored, deprecated);
  }

  /// Takes a concept out; its history stays and its id is not given again.
  @Needs(Role.TERMINOLOGIST)
  @Transactional
  public void remove(ConceptId id) {
    writer.remove(id);
  }

  /// The changes of a concept, the latest first.
  @Needs(Role.TRANSLATOR)
  @Transactional(readOnly = true)
  public List<ConceptChange> history(ConceptId id) {
    return store.history(id);
  }

  /// Lends all concepts, by id and as they are at one moment; nothing holds them all.
  @Needs(Role.TRANSLATOR)
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public <E extends Exception> void export(ConceptReader<E> reader) throws E {
    reader.read(store.all());
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

  private static Concept withTerms(Concept concept, UnaryOperator<Term> change) {
    return concept.withTerms(concept.terms().stream().map(change).toList());
  }
}
