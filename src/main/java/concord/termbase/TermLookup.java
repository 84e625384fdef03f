package concord.termbase;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.Normalizer2;
import concord.morphology.Morphology;
import concord.morphology.Token;
import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Term;
import concord.text.Language;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Finds concepts as a person types, by any word of any term in any inflected form. Kept in memory;
/// derived from the stored concepts.
final class TermLookup {

  /// A concept and the term it was found by.
  record Found(Concept concept, Optional<Term> matched) {}

  /// How well a term fits what was typed; the lower the better.
  private record Match(Concept concept, Term term, int rank) {}

  private static final Normalizer2 FOLDING = Normalizer2.getNFKCCasefoldInstance();

  private final Map<ConceptId, Concept> concepts = new HashMap<>();

  /// By language, then by folded word and by key: the concepts with a term that has such a word.
  private final Map<Language, NavigableMap<String, Set<ConceptId>>> words = new HashMap<>();

  private final Map<Language, Morphology> morphologies = new HashMap<>();

  synchronized void replaceAll(Collection<Concept> all) {
    concepts.clear();
    words.clear();
    all.forEach(this::put);
  }

  synchronized void put(Concept concept) {
    remove(concept.id());
    concepts.put(concept.id(), concept);
    for (Term term : concept.terms()) {
      var index = words.computeIfAbsent(term.language(), l -> new TreeMap<>());
      for (String word : wordsOf(term)) {
        index.computeIfAbsent(word, w -> new HashSet<>()).add(concept.id());
      }
    }
  }

  synchronized void remove(ConceptId id) {
    var old = concepts.remove(id);
    if (old == null) return;
    for (Term term : old.terms()) {
      var index = words.getOrDefault(term.language(), new TreeMap<>());
      for (String word : wordsOf(term)) {
        index.computeIfPresent(word, (w, ids) -> ids.remove(id) && ids.isEmpty() ? null : ids);
      }
    }
  }

  /// Everything the query finds, in the order it is shown.
  synchronized List<Found> find(TermQuery query) {
    Language shown = query.language().orElse(Language.EN);
    if (query.text().isBlank()) {
      return concepts.values().stream()
          .filter(concept -> concept.terms().stream().anyMatch(term -> wanted(query, term)))
          .sorted(byLeadingTerm(shown))
          .map(concept -> new Found(concept, Optional.empty()))
          .toList();
    }
    var best = new HashMap<ConceptId, Match>();
    searched(query)
        .flatMap(language -> matches(query, language))
        .forEach(m -> best.merge(m.concept.id(), m, (a, b) -> a.rank <= b.rank ? a : b));
    return best.values().stream()
        .sorted(
            Comparator.comparingInt(Match::rank)
                .thenComparing(m -> m.term.text().length())
                .thenComparing(Match::concept, byLeadingTerm(shown)))
        .map(m -> new Found(m.concept, Optional.of(m.term)))
        .toList();
  }

  private Stream<Language> searched(TermQuery query) {
    return List.copyOf(words.keySet()).stream()
        .filter(language -> query.language().map(language::sameLanguageAs).orElse(true));
  }

  private Stream<Match> matches(TermQuery query, Language language) {
    var morphology = morphology(language);
    var typed = morphology.tokens(query.text()).stream().filter(Token::isWordlike).toList();
    if (typed.isEmpty()) return Stream.empty();
    var index = words.getOrDefault(language, new TreeMap<>());
    var candidates = holders(index, morphology, typed.getLast(), true);
    typed.stream()
        .limit(typed.size() - 1L)
        .forEach(token -> candidates.retainAll(holders(index, morphology, token, false)));
    String folded = fold(query.text().strip());
    return candidates.stream()
        .map(concepts::get)
        .flatMap(concept -> concept.terms().stream().map(term -> new Match(concept, term, 0)))
        .filter(m -> m.term.language().equals(language) && wanted(query, m.term))
        .filter(m -> holds(morphology, m.term, typed))
        .map(m -> new Match(m.concept, m.term, rank(fold(m.term.text()), folded)));
  }

  /// The concepts with a term that has this word, or begins with it while it is being typed.
  private static Set<ConceptId> holders(
      NavigableMap<String, Set<ConceptId>> index,
      Morphology morphology,
      Token token,
      boolean open) {
    var ids = new HashSet<ConceptId>();
    accepted(morphology, token).forEach(k -> ids.addAll(index.getOrDefault(k, Set.of())));
    if (open) {
      String start = fold(token.surface());
      index.subMap(start, start + Character.MAX_VALUE).values().forEach(ids::addAll);
    }
    return ids;
  }

  /// All typed words in one term, not only in one concept.
  private boolean holds(Morphology morphology, Term term, List<Token> typed) {
    var own = wordsOf(term);
    for (int i = 0; i < typed.size(); i++) {
      boolean last = i == typed.size() - 1;
      String start = fold(typed.get(i).surface());
      boolean held =
          accepted(morphology, typed.get(i)).stream().anyMatch(own::contains)
              || (last && own.stream().anyMatch(word -> word.startsWith(start)));
      if (!held) return false;
    }
    return true;
  }

  private static Set<String> accepted(Morphology morphology, Token token) {
    var accepted = new HashSet<>(morphology.keys(token.surface()));
    accepted.add(fold(token.surface()));
    return accepted;
  }

  private Set<String> wordsOf(Term term) {
    var morphology = morphology(term.language());
    var own = new HashSet<String>();
    for (Token token : morphology.tokens(term.text())) {
      if (!token.isWordlike()) continue;
      own.add(fold(token.surface()));
      own.add(morphology.citationKey(token.surface()));
    }
    return own;
  }

  private Morphology morphology(Language language) {
    return morphologies.computeIfAbsent(language, Morphology::of);
  }

  private static int rank(String term, String typed) {
    if (term.equals(typed)) return 0;
    if (term.startsWith(typed)) return 1;
    return term.contains(typed) ? 2 : 3;
  }

  private static boolean wanted(TermQuery query, Term term) {
    return query.language().map(term.language()::sameLanguageAs).orElse(true)
        && (query.statuses().isEmpty() || query.statuses().contains(term.status()))
        && (query.curations().isEmpty() || query.curations().contains(term.curation()));
  }

  private static Comparator<Concept> byLeadingTerm(Language language) {
    var collator = Collator.getInstance(language.locale());
    return Comparator.<Concept, String>comparing(
            concept -> concept.preferred(language).map(Term::text).orElse("\uffff"),
            collator::compare)
        .thenComparing(Concept::id);
  }

  private static String fold(String text) {
    return FOLDING.normalize(text);
  }
}
