package concord.checks;

import com.google.auto.service.AutoService;
import concord.checks.numbers.NumberReader;
import concord.checks.numbers.Quantity;
import concord.checks.numbers.Units.Unit;
import concord.text.Language;
import concord.text.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reports a figure that another version states in another unit without converting it: 60 km and
/// 60 miles, percent and percentage points.
@AutoService(Check.class)
public final class UnitMismatchCheck implements Check {

  private static final CheckId ID = new CheckId("unit-mismatch");

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
    var measured = new LinkedHashMap<Language, List<Quantity>>();
    for (Language language : Facts.speaking(bead)) {
      measured.put(
          language,
          NumberReader.of(language).read(bead.texts().getOrDefault(language, "")).stream()
              .filter(quantity -> quantity.isDemanded() && quantity.unit().isPresent())
              .toList());
    }
    var findings = new ArrayList<Finding>();
    for (var entry : measured.entrySet()) {
      if (bead.source().filter(entry.getKey()::equals).isPresent()) continue;
      for (Quantity quantity : entry.getValue()) {
        against(bead, entry.getKey(), quantity, measured).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> against(
      BeadText bead, Language language, Quantity quantity, Map<Language, List<Quantity>> measured) {
    for (var other : measured.entrySet()) {
      boolean isReference =
          bead.source().map(other.getKey()::equals).orElse(other.getKey().compareTo(language) < 0);
      if (!isReference || other.getKey().equals(language)) continue;
      var same = other.getValue().stream().filter(quantity::sameFigure).toList();
      boolean contradicted =
          !same.isEmpty() && same.stream().allMatch(stated -> isAnother(quantity, stated));
      // The same amount may stand there in another unit, beside the same figure by chance.
      boolean converted = other.getValue().stream().anyMatch(quantity::sameAmount);
      if (contradicted && !converted) {
        return Optional.of(finding(language, quantity, same.get(0), other.getKey()));
      }
    }
    return Optional.empty();
  }

  private static boolean isAnother(Quantity quantity, Quantity stated) {
    Unit mine = quantity.unit().orElseThrow();
    Unit theirs = stated.unit().orElseThrow();
    if (mine.equals(theirs)) return false;
    return mine.measure().equals(theirs.measure())
        || CONFUSED.contains(Set.of(mine.measure(), theirs.measure()));
  }

  private static Finding finding(
      Language language, Quantity quantity, Quantity stated, Language other) {
    return new Finding(
        ID,
        "",
        Severity.ERROR,
        language,
        quantity.span(),
        Optional.empty(),
        Facts.of(
            "found", quantity.unit().orElseThrow().name(),
            "expected", stated.unit().orElseThrow().name(),
            "other", other.tag()),
        List.of());
  }
}
