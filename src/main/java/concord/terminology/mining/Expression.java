package concord.terminology.mining;

import concord.terminology.ConceptId;
import concord.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// A wording with all its uses in the texts of one language.
final class Expression {

  /// Most uses whose words are kept for choosing a citation; more tell nothing new.
  private static final int EXAMPLES = 200;

  final String key;
  final List<String> words;
  final List<Stretch> examples = new ArrayList<>();

  /// Its first place in each bead.
  final TreeMap<Integer, Span> places = new TreeMap<>();

  /// How far into the text it stands there, from 0 to 1.
  private final Map<Integer, Double> middles = new HashMap<>();

  private final Map<ConceptId, Integer> known = new HashMap<>();
  private final Map<ConceptId, Integer> held = new HashMap<>();
  private final Set<Integer> before = new HashSet<>();
  private final Set<Integer> after = new HashSet<>();
  private int[] beads = {};
  private int uses;

  Expression(String key, List<String> words) {
    this.key = key;
    this.words = words;
  }

  /// @param concept that the term base has for the whole stretch
  /// @param inside concepts that it has inside the stretch
  void add(
      int bead,
      int textLength,
      Stretch stretch,
      Optional<ConceptId> concept,
      Collection<ConceptId> inside) {
    uses++;
    double middle = (stretch.span().startUtf16() + stretch.span().endUtf16()) / 2.0;
    middles.putIfAbsent(bead, middle / textLength);
    before.add(stretch.before());
    after.add(stretch.after());
    places.putIfAbsent(bead, stretch.span());
    if (examples.size() < EXAMPLES) examples.add(stretch);
    concept.ifPresent(id -> known.merge(id, 1, Integer::sum));
    inside.forEach(id -> held.merge(id, 1, Integer::sum));
  }

  int uses() {
    return uses;
  }

  int length() {
    return words.size();
  }

  /// The numbers of its beads, in order; asked for when all of them are known.
  int[] beads() {
    if (beads.length != places.size()) {
      beads = places.keySet().stream().mapToInt(Integer::intValue).toArray();
    }
    return beads;
  }

  /// How far from each other two wordings stand in the beads they share, from 0 to 1.
  double distance(Expression other) {
    double sum = 0;
    int shared = 0;
    for (Map.Entry<Integer, Double> mine : middles.entrySet()) {
      var theirs = other.middles.get(mine.getKey());
      if (theirs == null) continue;
      sum += Math.abs(mine.getValue() - theirs);
      shared++;
    }
    return shared == 0 ? 1 : sum / shared;
  }

  /// The concept that the term base has for most of its uses.
  Optional<ConceptId> concept() {
    return known.entrySet().stream()
        .filter(entry -> entry.getValue() * 2 > uses)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// Whether one of the two is a part of the other, or both share a word.
  boolean overlaps(Expression other) {
    return key.contains(other.key)
        || other.key.contains(key)
        || words.stream().anyMatch(other.words::contains);
  }

  /// Whether one letter stands at one end of all its uses: then it is a piece of something longer,
  /// whose cut in two the entropy of its neighbours does not bear out (Jin and Tanaka-Ishii,
  /// "Unsupervised Segmentation of Chinese Text by Use of Branching Entropy", ACL 2006).
  boolean isPiece() {
    return isOneLetter(before) || isOneLetter(after);
  }

  private static boolean isOneLetter(Set<Integer> neighbours) {
    return neighbours.size() == 1 && !neighbours.contains(0);
  }

  /// Whether a term of the concept stands inside most of its uses.
  boolean holds(ConceptId concept) {
    return held.getOrDefault(concept, 0) * 2 > uses;
  }
}
