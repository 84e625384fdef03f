package concord.termbase;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Term;
import concord.text.Language;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// Concepts in the order of their leading terms in one language, those without one at the end; kept
/// so while they change, for sorting twenty thousand at every key would be felt.
final class ConceptOrder {

  private record Place(boolean named, CollationKey key, ConceptId id) {}

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::named)
          .reversed()
          .thenComparing(Place::key)
          .thenComparing(Place::id);

  private final Language language;
  private final Collator collator;
  private final TreeMap<Place, Concept> ordered = new TreeMap<>(ORDER);
  private final Map<ConceptId, Place> places = new HashMap<>();

  ConceptOrder(Language language, Collection<Concept> concepts) {
    this.language = language;
    this.collator = Collator.getInstance(language.locale());
    concepts.forEach(this::put);
  }

  void put(Concept concept) {
    remove(concept.id());
    String leading = concept.preferred(language).map(Term::text).orElse("");
    var place = new Place(!leading.isEmpty(), collator.getCollationKey(leading), concept.id());
    places.put(concept.id(), place);
    ordered.put(place, concept);
  }

  void remove(ConceptId id) {
    var place = places.remove(id);
    if (place != null) ordered.remove(place);
  }

  Collection<Concept> all() {
    return ordered.values();
  }

  /// Compares two concepts that are in it.
  int compare(Concept a, Concept b) {
    var placeA = places.get(a.id());
    var placeB = places.get(b.id());
    return placeA == null || placeB == null
        ? a.id().compareTo(b.id())
        : ORDER.compare(placeA, placeB);
  }
}
