package concord.checks;

import com.google.auto.service.AutoService;
import concord.checks.numbers.Quantity;
import concord.checks.numbers.Units.Unit;
import concord.text.Language;
import concord.text.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reports a figure that another version states in another unit without converting it: 60 km and
/// 60 miles, percent and percentage points.
@AutoService(Check.class)
public final class UnitMismatchCheck implements Check {

  private static final CheckId ID = new CheckId("unit-mismatch");

  /// The same amount may stand there in another unit, beside the same figure by chance.
  private static final Contradictions MEASURES =
      new Contradictions(
          quantity -> quantity.isDemanded() && quantity.unit().isPresent(),
          Quantity::sameFigure,
          UnitMismatchCheck::isAnother,
          Quantity::sameAmount);

  /// Measures that are taken for each other.
  private static final Set<Set<String>> CONFUSED = Set.of(Set.of("share", "share-difference"));

  @Override
  public CheckId id() {
    return ID;
  }

  @Override
  public Mqm mqm() {
    return Mqm.MISTRANSLATION;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example(
            Language.ZH,
            Map.of(
                Language.ZH, "新线路全长260公里，运量为3000公斤。",
                Language.EN, "The new line is 260 miles long and carries 3 tonnes.",
                Language.KK, "Жаңа желінің ұзындығы 260 метр, ол 3 тонна жүк тасиды."),
            Map.of(
                Language.ZH, "新线路全长260公里，运量为3000公斤。",
                Language.EN, "The new line is 260 kilometers long and carries 3 tonnes.",
                Language.KK, "Жаңа желінің ұзындығы 260 шақырым, ол 3 тонна жүк тасиды."),
            List.of()),
        new Example(
            Language.RU,
            Map.of(
                Language.RU, "Доля выросла на 5 процентных пунктов за 2 года.",
                Language.EN, "The share grew by 5 percent in 2 months."),
            Map.of(
                Language.RU, "Доля выросла на 5 процентных пунктов за 2 года.",
                Language.EN, "The share grew by 5 percentage points in 2 years."),
            List.of()));
  }

  @Override
  public List<Finding> inspect(BeadText bead, Recognised terms) {
    return MEASURES.in(bead).stream()
        .map(
            found ->
                new Finding(
                    ID,
                    "",
                    Severity.ERROR,
                    found.language(),
                    found.quantity().span(),
                    Optional.empty(),
                    Facts.of(
                        "found", found.quantity().unit().orElseThrow().name(),
                        "expected", found.stated().unit().orElseThrow().name(),
                        "other", found.other().tag()),
                    List.of()))
        .toList();
  }

  private static boolean isAnother(Quantity quantity, Quantity stated) {
    Unit mine = quantity.unit().orElseThrow();
    Unit theirs = stated.unit().orElseThrow();
    if (mine.equals(theirs)) return false;
    return mine.measure().equals(theirs.measure())
        || CONFUSED.contains(Set.of(mine.measure(), theirs.measure()));
  }
}
