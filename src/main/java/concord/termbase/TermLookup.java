package concord.termbase;

import com.ibm.icu.text.Normalizer2;
import concord.morphology.Morphology;
import concord.morphology.Token;
import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Curation;
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

  /// A term that waits for a terminologist.
  record Waiting(Concept concept, Term term) {}

  /// A term with what it is looked up by, worked out once. Each is only equal to itself.
  private static final class Entry {
    final Concept concept;
    final Term term;
    final Set<String> words;
    final String folded;

    Entry(Concept concept, Term term, Set<String> words) {
      this.concept = concept;
      this.term = term;
      this.words = words;
      this.folded = fold(term.text());
    }
  }

  /// How well a term fits what was typed; the lower the better.
  private record Match(Entry entry, int rank) {}

  private static final Normalizer2 FOLDING = Normalizer2.getNFKCCasefoldInstance();

  private final Map<ConceptId, Concept> concepts = new HashMap<>();
  private final Map<ConceptId, List<Entry>> entries = new HashMap<>();

  /// By language, then by folded word and by key.
  private final Map<Language, NavigableMap<String, Set<Entry>>> words = new HashMap<>();

  private final Map<Language, ConceptOrder> orders = new HashMap<>();
  private final Map<Language, Morphology> morphologies = new HashMap<>();

  synchronized void replaceAll(Collection<Concept> all) {
    concepts.clear();
    entries.clear();
    words.clear();
    orders.clear();
    all.forEach(this::put);
  }

  synchronized void put(Concept concept) {
    if (concept.equals(concepts.get(concept.id()))) return;
    remove(concept.id());
    concepts.put(concept.id(), concept);
    orders.values().forEach(order -> order.put(concept));
    var own =
        concept.terms().stream().map(term -> new Entry(concept, term, wordsOf(term))).toList();
    entries.put(concept.id(), own);
    for (Entry entry : own) {
      var index = words.computeIfAbsent(entry.term.language(), l -> new TreeMap<>());
      for (String word : entry.words) {
        index.computeIfAbsent(word, w -> new HashSet<>()).add(entry);
      }
    }
  }

  synchronized void remove(ConceptId id) {
    if (concepts.remove(id) == null) return;
    orders.values().forEach(order -> order.remove(id));
    for (Entry entry : entries.getOrDefault(id, List.of())) {
      var index = words.getOrDefault(entry.term.language(), new TreeMap<>());
      for (String word : entry.words) {
        index.computeIfPresent(word, (w, all) -> all.remove(entry) && all.isEmpty() ? null : all);
      }
    }
    entries.remove(id);
  }

  /// Everything the query finds, in the order it is shown.
  synchronized List<Found> find(TermQuery query) {
    var order = order(query.language().orElse(Language.EN));
    if (query.text().isBlank()) {
      return order.all().stream()
          .filter(concept -> concept.terms().stream().anyMatch(term -> wanted(query, term)))
          .map(concept -> new Found(concept, Optional.empty()))
          .toList();
    }
    var best = new HashMap<ConceptId, Match>();
    String folded = fold(query.text().strip());
    for (Language language : searched(query)) {
      for (Entry entry : matching(language, query.text())) {
        if (!wanted(query, entry.term)) continue;
        best.merge(
            entry.concept.id(),
            new Match(entry, rank(entry.folded, folded)),
            (a, b) -> a.rank <= b.rank ? a : b);
      }
    }
    return best.values().stream()
        .sorted(
            Comparator.comparingInt(Match::rank)
                .thenComparing(m -> m.entry.term.text().length())
                .thenComparing(m -> m.entry.concept, order::compare))
        .map(m -> new Found(m.entry.concept, Optional.of(m.entry.term)))
        .toList();
  }

  /// The terms of a language that wait, in the order of their concepts' leading terms.
  synchronized List<Waiting> waiting(Language language) {
    return order(language).all().stream()
        .flatMap(
            concept ->
                concept.terms().stream()
                    .filter(term -> waits(term) && term.language().sameLanguageAs(language))
                    .map(term -> new Waiting(concept, term)))
        .toList();
  }

  /// How many terms wait in each language, regions and scripts of a language together.
  synchronized Map<Language, Integer> queues() {
    var queues = new TreeMap<Language, Integer>();
    for (Concept concept : concepts.values()) {
      for (Term term : concept.terms()) {
        if (waits(term)) queues.merge(Language.of(term.language().primary()), 1, Integer::sum);
      }
    }
    return queues;
  }

  private static boolean waits(Term term) {
    return term.curation() == Curation.PROPOSED || term.curation() == Curation.UNDER_REVIEW;
  }

  private ConceptOrder order(Language language) {
    return orders.computeIfAbsent(language, l -> new ConceptOrder(l, concepts.values()));
  }

  private List<Language> searched(TermQuery query) {
    return words.keySet().stream()
        .filter(language -> query.language().map(language::sameLanguageAs).orElse(true))
        .toList();
  }

  /// The terms of a language that have all typed words; the last one may be unfinished.
  private Set<Entry> matching(Language language, String text) {
    var morphology = morphology(language);
    var typed = morphology.tokens(text).stream().filter(Token::isWordlike).toList();
    if (typed.isEmpty()) return Set.of();
    var index = words.getOrDefault(language, new TreeMap<>());
    var found = holders(index, morphology, typed.getLast(), true);
    for (int i = 0; i < typed.size() - 1 && !found.isEmpty(); i++) {
      found.retainAll(holders(index, morphology, typed.get(i), false));
    }
    return found;
  }

  /// The terms that have this word, or begin with it while it is being typed.
  private static Set<Entry> holders(
      NavigableMap<String, Set<Entry>> index, Morphology morphology, Token token, boolean open) {
    var holders = new HashSet<Entry>();
    String surface = fold(token.surface());
    Stream.concat(morphology.keys(token.surface()).stream(), Stream.of(surface))
        .forEach(key -> holders.addAll(index.getOrDefault(key, Set.of())));
    if (open) {
      index.subMap(surface, surface + Character.MAX_VALUE).values().forEach(holders::addAll);
    }
    return holders;
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

  private static String fold(String text) {
    return FOLDING.normalize(text);
  }
}
