package concord.termbase;

import concord.accounts.Needs;
import concord.accounts.Role;
import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Recogniser;
import concord.text.Language;
import concord.text.Reading;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/// The term base: concepts searched, changed and kept with their history.
@Service
public class TermBase {

  /// One page of what a query finds, the best match first, else by the leading term.
  @Needs(Role.TRANSLATOR)
  public ConceptPage page(TermQuery query) {
    throw new UnsupportedOperationException();
  }

  @Needs(Role.TRANSLATOR)
  public Optional<StoredConcept> concept(ConceptId id) {
    throw new UnsupportedOperationException();
  }

  /// Stores a new concept; an id that is taken is a problem.
  @Needs(Role.TERMINOLOGIST)
  public StoredConcept create(Concept concept) {
    throw new UnsupportedOperationException();
  }

  /// Stores a new concept whose terms all wait for a terminologist: proposed, whatever they say.
  @Needs(Role.TRANSLATOR)
  public StoredConcept propose(Concept concept) {
    throw new UnsupportedOperationException();
  }

  /// An id that is free, made from a term.
  @Needs(Role.TRANSLATOR)
  public ConceptId freeId(String term) {
    throw new UnsupportedOperationException();
  }

  /// Stores a changed concept, unless somebody else did since the revision was seen.
  @Needs(Role.TERMINOLOGIST)
  public Saved save(Concept concept, long revisionSeen) {
    throw new UnsupportedOperationException();
  }

  /// Says that a term must not be used any more.
  @Needs(Role.TERMINOLOGIST)
  public StoredConcept deprecate(ConceptId id, Language language, String term) {
    throw new UnsupportedOperationException();
  }

  /// The changes of a concept, the latest first.
  @Needs(Role.TRANSLATOR)
  public List<ConceptChange> history(ConceptId id) {
    throw new UnsupportedOperationException();
  }

  /// Takes in concepts from a file; those that are there already are replaced, with their history.
  ///
  /// @param origin where they come from, such as the file's name
  @Needs(Role.TERMINOLOGIST)
  public Imported importConcepts(Reading<Concept> concepts, String origin) {
    throw new UnsupportedOperationException();
  }

  /// Hands every concept on, by id.
  @Needs(Role.TRANSLATOR)
  public void exportAll(Consumer<Concept> each) {
    throw new UnsupportedOperationException();
  }

  @Needs(Role.TRANSLATOR)
  public int size() {
    throw new UnsupportedOperationException();
  }

  /// All concepts with their recogniser. After a change the one before serves until the next is
  /// ready, see [TermsRecompiled].
  @Needs(Role.TRANSLATOR)
  public CompiledTerms compiled() {
    throw new UnsupportedOperationException();
  }

  @Needs(Role.TRANSLATOR)
  public Recogniser recogniser() {
    return compiled().recogniser();
  }
}
