package concord.checks;

import concord.checks.numbers.NumberReader;
import concord.checks.numbers.Quantity;
import concord.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/// Figures that a reference version states too, but of something else: of another currency, in
/// another unit. The source is the reference, or any earlier version where no source is known.
final class Contradictions {

  /// @param quantity what a version states, and `stated` what the other one does with that figure
  record Contradiction(Language language, Quantity quantity, Language other, Quantity stated) {}

  /// More figures make a table, not a sentence.
  private static final int MOST_FIGURES = 500;

  private final Predicate<Quantity> counts;
  private final BiPredicate<Quantity, Quantity> sameFigure;
  private final BiPredicate<Quantity, Quantity> contradicts;
  private final BiPredicate<Quantity, Quantity> excuses;

  /// @param counts which quantities are compared at all
  /// @param excuses what in the other version makes up for it
  Contradictions(
      Predicate<Quantity> counts,
      BiPredicate<Quantity, Quantity> sameFigure,
      BiPredicate<Quantity, Quantity> contradicts,
      BiPredicate<Quantity, Quantity> excuses) {
    this.counts = counts;
    this.sameFigure = sameFigure;
    this.contradicts = contradicts;
    this.excuses = excuses;
  }

  List<Contradiction> in(BeadText bead) {
    var quantities = new LinkedHashMap<Language, List<Quantity>>();
    for (Language language : Facts.speaking(bead)) {
      String text = bead.texts().getOrDefault(language, "");
      quantities.put(
          language,
          NumberReader.of(language).read(text).stream()
              .filter(counts)
              .limit(MOST_FIGURES)
              .toList());
    }
    var found = new ArrayList<Contradiction>();
    quantities.forEach(
        (language, list) -> {
          if (bead.source().filter(language::equals).isPresent()) return;
          for (Quantity quantity : list) {
            against(bead, language, quantity, quantities).ifPresent(found::add);
          }
        });
    return found;
  }

  private Optional<Contradiction> against(
      BeadText bead, Language language, Quantity quantity, Map<Language, List<Quantity>> all) {
    for (var other : all.entrySet()) {
      boolean isReference =
          bead.source().map(other.getKey()::equals).orElse(other.getKey().compareTo(language) < 0);
      if (!isReference || other.getKey().equals(language)) continue;
      var same = other.getValue().stream().filter(q -> sameFigure.test(quantity, q)).toList();
      boolean contradicted =
          !same.isEmpty()
              && same.stream().allMatch(q -> contradicts.test(quantity, q))
              && other.getValue().stream().noneMatch(q -> excuses.test(quantity, q));
      if (contradicted) {
        return Optional.of(new Contradiction(language, quantity, other.getKey(), same.get(0)));
      }
    }
    return Optional.empty();
  }
}
