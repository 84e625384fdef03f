package concord.terminology.mining;

import concord.morphology.Morphology;
import concord.morphology.Token;
import concord.terminology.ConceptId;
import concord.terminology.Mention;
import concord.text.Language;
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
import java.util.function.IntFunction;

/// What may be a term in the texts of one language: wordings that come back, and that stand there
/// for themselves and not only as a part of longer ones.
final class Inventory {

  private static final int[] NOWHERE = {};

  final Language language;
  private final NounPhrases phrases;
  private final Set<String> lowerCased = new HashSet<>();
  private final List<Expression> expressions = new ArrayList<>();
  private final Map<Expression, Double> weights = new HashMap<>();
  private final Map<Integer, List<Expression>> byBead = new HashMap<>();
  private final Map<String, int[]> words = new HashMap<>();

  private Inventory(Language language, NounPhrases phrases) {
    this.language = language;
    this.phrases = phrases;
  }

  /// @param texts by the number of their bead
  /// @param mentions what the term base has in a bead's text
  /// @param leastBeads in how many beads a wording must stand
  static Inventory of(
      Language language,
      Map<Integer, String> texts,
      IntFunction<List<Mention>> mentions,
      int leastBeads) {
    var inventory = new Inventory(language, NounPhrases.of(language, texts.values()));
    var reader = StretchReader.of(language, inventory.phrases);
    var all = new HashMap<String, Expression>();
    var wordBeads = new HashMap<String, TreeMap<Integer, Integer>>();
    new TreeMap<>(texts)
        .forEach(
            (bead, text) -> {
              var known = Known.of(mentions.apply(bead));
              for (Stretch stretch : reader.stretches(text)) {
                if (known.cuts(stretch)) continue;
                all.computeIfAbsent(stretch.key(), key -> new Expression(key, stretch.words()))
                    .add(
                        bead,
                        text.length(),
                        stretch,
                        known.concept(stretch),
                        known.inside(stretch));
              }
              for (String word : new HashSet<>(reader.words(text))) {
                wordBeads.computeIfAbsent(word, w -> new TreeMap<>()).put(bead, 1);
              }
            });
    wordBeads.forEach(
        (word, beads) ->
            inventory.words.put(
                word, beads.keySet().stream().mapToInt(Integer::intValue).toArray()));
    for (String text : texts.values()) {
      for (Token token : Morphology.cut(text)) {
        if (Character.isLowerCase(token.surface().codePointAt(0))) {
          inventory.lowerCased.add(token.surface());
        }
      }
    }
    all.values().removeIf(expression -> expression.places.size() < leastBeads);
    inventory.keep(all, reader.separator());
    return inventory;
  }

  /// What the term base has in one text.
  private record Known(List<Mention> outer, Map<Span, ConceptId> concepts) {

    static Known of(List<Mention> mentions) {
      var concepts = new HashMap<Span, ConceptId>();
      mentions.forEach(mention -> collect(mention, concepts));
      return new Known(mentions, concepts);
    }

    private static void collect(Mention mention, Map<Span, ConceptId> concepts) {
      concepts.putIfAbsent(mention.span(), mention.concept());
      mention.nested().forEach(nested -> collect(nested, concepts));
    }

    Optional<ConceptId> concept(Stretch stretch) {
      return Optional.ofNullable(concepts.get(stretch.span()));
    }

    List<ConceptId> inside(Stretch stretch) {
      return concepts.entrySet().stream()
          .filter(e -> stretch.span().contains(e.getKey()) && !stretch.span().equals(e.getKey()))
          .map(Map.Entry::getValue)
          .toList();
    }

    /// Whether a piece of a known term is in it and the rest is not, or it is such a piece.
    boolean cuts(Stretch stretch) {
      return outer.stream()
          .anyMatch(
              mention ->
                  mention.span().overlaps(stretch.span())
                      && !stretch.span().contains(mention.span()));
    }
  }

  /// Drops what only stands inside longer wordings; keeps of the others how much they weigh.
  private void keep(Map<String, Expression> all, String separator) {
    var longer = new HashMap<Expression, int[]>();
    for (Expression expression : all.values()) {
      for (int from = 0; from < expression.length(); from++) {
        for (int to = from + 1; to <= expression.length(); to++) {
          if (to - from == expression.length()) continue;
          var inner = all.get(String.join(separator, expression.words.subList(from, to)));
          if (inner == null) continue;
          int[] sum = longer.computeIfAbsent(inner, e -> new int[3]);
          sum[0] += expression.uses();
          sum[1]++;
          sum[2] = Math.max(sum[2], expression.uses());
        }
      }
    }
    for (Expression expression : all.values()) {
      int[] inside = longer.getOrDefault(expression, new int[3]);
      // Never seen but inside one longer wording: 杜尚 of 杜尚别.
      if (inside[2] >= expression.uses() || expression.isPiece()) continue;
      double weight = cValue(expression, inside);
      if (weight <= 0) continue;
      expressions.add(expression);
      weights.put(expression, weight);
      for (int bead : expression.beads()) {
        byBead.computeIfAbsent(bead, b -> new ArrayList<>()).add(expression);
      }
    }
    expressions.sort(java.util.Comparator.comparing(expression -> expression.key));
  }

  /// The C-value of Frantzi, Ananiadou and Mima ("Automatic Recognition of Multi-Word Terms",
  /// International Journal on Digital Libraries 3, 2000): uses less the mean of those inside longer
  /// wordings, times the logarithm of the length; with one added to the length, so that words weigh
  /// something too.
  private static double cValue(Expression expression, int[] longer) {
    double inside = longer[1] == 0 ? 0 : (double) longer[0] / longer[1];
    return Math.log(1 + expression.length()) / Math.log(2) * (expression.uses() - inside);
  }

  Collection<Expression> expressions() {
    return expressions;
  }

  List<Expression> in(int bead) {
    return byBead.getOrDefault(bead, List.of());
  }

  double weight(Expression expression) {
    return weights.getOrDefault(expression, 0.0);
  }

  Citation citation() {
    return new Citation(language, phrases, lowerCased);
  }

  /// The beads a word stands in, in any form.
  int[] beadsOf(String word) {
    return words.getOrDefault(word, NOWHERE);
  }
}
