package concord;

import concord.memory.HitKind;
import concord.memory.Search;
import concord.memory.SearchSource;
import concord.memory.SearchText;
import concord.termbase.ConceptChanged;
import concord.termbase.StoredConcept;
import concord.termbase.TermBase;
import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Term;
import concord.text.Language;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;

/// Lets the search find concepts: the term base does not know of search, nor search of concepts.
class SearchedTerms implements SearchSource {

  private static final String BETWEEN_TERMS = " · ";

  private final TermBase terms;
  private final Search search;

  SearchedTerms(TermBase terms, Search search) {
    this.terms = terms;
    this.search = search;
  }

  @EventListener
  void changed(ConceptChanged change) {
    search.changed(HitKind.CONCEPT, List.of(change.id().value()));
  }

  @Override
  public HitKind kind() {
    return HitKind.CONCEPT;
  }

  @Override
  public List<SearchText> texts(Collection<String> ids) {
    return ids.stream()
        .map(ConceptId::new)
        .flatMap(id -> terms.concept(id).stream())
        .map(StoredConcept::concept)
        .map(SearchedTerms::text)
        .toList();
  }

  @Override
  public void all(Consumer<SearchText> each) {
    terms.export(concepts -> concepts.forEach(concept -> each.accept(text(concept))));
  }

  private static SearchText text(Concept concept) {
    var texts = new HashMap<Language, String>();
    for (Term term : concept.terms()) {
      texts.merge(term.language(), term.text(), (a, b) -> a + BETWEEN_TERMS + b);
    }
    return new SearchText(HitKind.CONCEPT, concept.id().value(), texts);
  }
}
