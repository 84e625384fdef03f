package concord.terminology.mining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which wordings of two languages keep company: each one's best, where it is the other's best too
/// (Dan Melamed's competitive linking, "Models of Translational Equivalence among Words",
/// Computational Linguistics 26, 2000).
final class Pairing {

  /// Wordings that stand apart more often than together are no translations of each other.
  private static final double LEAST_DICE = 0.5;

  /// How much of two wordings must be borne out by their words. On the statements that come with
  /// Concord anything from 0.4 to 0.7 finds nearly the same.
  private static final double LEAST_SUPPORT = 0.5;

  /// How much of the best one's score the next best may have. Without this limit 42 finds in the
  /// statements that come with Concord, 23 of them good; with it 35, of which 24.
  private static final double MOST_RIVAL = 0.9;

  private record Partner(Expression expression, double score) {}

  /// @param clear whether nothing else is nearly as good that is not a part of it or the other way
  ///     round
  private record Best(Expression expression, double score, boolean clear) {}

  private static final Comparator<Partner> BEST_FIRST =
      Comparator.comparingDouble(Partner::score)
          .reversed()
          .thenComparing(partner -> partner.expression().key);

  private final Inventory some;
  private final Inventory others;
  private final int beads;
  private final int leastBeads;
  private final Map<String, Double> wordDice = new HashMap<>();
  private final Map<Expression, Best> forward;
  private final Map<Expression, Best> back;

  /// @param beads how many beads both languages speak in
  Pairing(Inventory some, Inventory others, int beads, int leastBeads) {
    this.some = some;
    this.others = others;
    this.beads = beads;
    this.leastBeads = leastBeads;
    var offers = new HashMap<Expression, List<Partner>>();
    var offersBack = new HashMap<Expression, List<Partner>>();
    for (Expression expression : some.expressions()) {
      for (Partner partner : partners(expression)) {
        offer(offers, expression, partner);
        offer(offersBack, partner.expression(), new Partner(expression, partner.score()));
      }
    }
    forward = best(offers);
    back = best(offersBack);
  }

  private static void offer(Map<Expression, List<Partner>> offers, Expression of, Partner partner) {
    offers.computeIfAbsent(of, e -> new ArrayList<>()).add(partner);
  }

  /// The best of each. Of two that are as good nobody knows which is meant.
  private static Map<Expression, Best> best(Map<Expression, List<Partner>> offers) {
    var best = new HashMap<Expression, Best>();
    offers.forEach(
        (expression, partners) -> {
          partners.sort(BEST_FIRST);
          var first = partners.getFirst();
          double rival =
              partners.stream()
                  .filter(other -> !other.expression().overlaps(first.expression()))
                  .mapToDouble(Partner::score)
                  .findFirst()
                  .orElse(0);
          best.put(
              expression,
              new Best(first.expression(), first.score(), rival <= first.score() * MOST_RIVAL));
        });
    return best;
  }

  /// The score of two wordings that are each other's best; empty for others.
  Optional<Double> score(Expression one, Expression other) {
    var best = forward.get(one);
    var bestBack = back.get(other);
    if (best == null || bestBack == null) return Optional.empty();
    boolean mutual = best.expression() == other && bestBack.expression() == one;
    boolean clear = best.clear() && bestBack.clear();
    return mutual && clear ? Optional.of(best.score()) : Optional.empty();
  }

  /// The other language's wording that is each other's best with one of the first language.
  Optional<Expression> partner(Expression of) {
    return Optional.ofNullable(forward.get(of))
        .map(Best::expression)
        .filter(other -> score(of, other).isPresent());
  }

  /// The same, for a wording of the other language.
  Optional<Expression> partnerBack(Expression of) {
    return Optional.ofNullable(back.get(of))
        .map(Best::expression)
        .filter(other -> score(other, of).isPresent());
  }

  private List<Partner> partners(Expression of) {
    var together = new HashMap<Expression, Integer>();
    for (int bead : of.beads()) {
      for (Expression other : others.in(bead)) together.merge(other, 1, Integer::sum);
    }
    var partners = new ArrayList<Partner>();
    together.forEach(
        (other, shared) -> {
          int mine = of.beads().length;
          int theirs = other.beads().length;
          double dice = Association.dice(shared, mine, theirs);
          if (shared < leastBeads || dice < LEAST_DICE) return;
          double ratio = Association.logLikelihood(shared, mine, theirs, beads);
          if (ratio < Association.SIGNIFICANT) return;
          double support = support(of, other);
          if (support < LEAST_SUPPORT || !capitalsFit(of, other)) return;
          partners.add(new Partner(other, dice * support * (1 - of.distance(other))));
        });
    return partners;
  }

  /// A name is one in every language that has capitals. English writes others with capitals too.
  private boolean capitalsFit(Expression one, Expression other) {
    var here = some.citation().isCapital(one);
    var there = others.citation().isCapital(other);
    if (here.isEmpty() || there.isEmpty() || here.equals(there)) return true;
    return (here.get() ? some : others).language.primary().equals("en");
  }

  /// How far the words of two wordings stand together elsewhere too: what tells which of several
  /// wordings of the same few sentences belong together.
  private double support(Expression one, Expression other) {
    return (support(one, other, true) + support(other, one, false)) / 2;
  }

  private double support(Expression one, Expression other, boolean forwards) {
    double sum = 0;
    int counted = 0;
    for (String word : one.words) {
      double best = 0;
      for (String translation : other.words) {
        best = Math.max(best, forwards ? dice(word, translation) : dice(translation, word));
      }
      sum += best;
      counted++;
    }
    return sum / counted;
  }

  private double dice(String word, String other) {
    return wordDice.computeIfAbsent(
        word + "\t" + other,
        both -> {
          int[] mine = some.beadsOf(word);
          int[] theirs = others.beadsOf(other);
          return Association.dice(Association.shared(mine, theirs), mine.length, theirs.length);
        });
  }
}
