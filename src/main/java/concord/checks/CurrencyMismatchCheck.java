package concord.checks;

import com.google.auto.service.AutoService;
import concord.checks.numbers.Quantity;
import concord.text.Language;
import concord.text.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reports an amount that another version states in another currency.
@AutoService(Check.class)
public final class CurrencyMismatchCheck implements Check {

  private static final CheckId ID = new CheckId("currency-mismatch");

  private static final Contradictions AMOUNTS =
      new Contradictions(
          quantity -> !quantity.currency().isEmpty(),
          Quantity::agreesWith,
          (amount, other) -> !amount.currency().equals(other.currency()),
          (amount, other) -> false);

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
                Language.ZH, "投资达5亿元人民币。", Language.RU, "Инвестиции достигли 500 млн долл. США."),
            Map.of(Language.ZH, "投资达5亿元人民币。", Language.RU, "Инвестиции достигли 500 млн юаней."),
            List.of()),
        new Example(
            Language.EN,
            Map.of(
                Language.EN, "It cost $120 million.",
                Language.KK, "Оған 120 миллион теңге жұмсалды."),
            Map.of(
                Language.EN, "It cost $120 million.",
                Language.KK, "Оған 120 миллион АҚШ доллары жұмсалды."),
            List.of()));
  }

  @Override
  public List<Finding> inspect(BeadText bead, Recognised terms) {
    return AMOUNTS.in(bead).stream()
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
                        "found", found.quantity().currency(),
                        "expected", found.stated().currency(),
                        "other", found.other().tag()),
                    List.of()))
        .toList();
  }
}
