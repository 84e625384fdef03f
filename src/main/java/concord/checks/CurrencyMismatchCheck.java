package concord.checks;

import com.google.auto.service.AutoService;
import concord.checks.numbers.NumberReader;
import concord.checks.numbers.Quantity;
import concord.text.Language;
import concord.text.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reports an amount that another version states in another currency.
@AutoService(Check.class)
public final class CurrencyMismatchCheck implements Check {

  private static final CheckId ID = new CheckId("currency-mismatch");

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
    var amounts = new LinkedHashMap<Language, List<Quantity>>();
    for (Language language : Facts.speaking(bead)) {
      amounts.put(
          language,
          NumberReader.of(language).read(bead.texts().getOrDefault(language, "")).stream()
              .filter(quantity -> !quantity.currency().isEmpty())
              .toList());
    }
    var findings = new ArrayList<Finding>();
    for (var entry : amounts.entrySet()) {
      if (bead.source().filter(entry.getKey()::equals).isPresent()) continue;
      for (Quantity amount : entry.getValue()) {
        against(bead, entry.getKey(), amount, amounts).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> against(
      BeadText bead, Language language, Quantity amount, Map<Language, List<Quantity>> amounts) {
    for (var other : amounts.entrySet()) {
      boolean isReference =
          bead.source().map(other.getKey()::equals).orElse(other.getKey().compareTo(language) < 0);
      if (!isReference || other.getKey().equals(language)) continue;
      var same = other.getValue().stream().filter(amount::agreesWith).toList();
      boolean contradicted =
          !same.isEmpty() && same.stream().noneMatch(q -> q.currency().equals(amount.currency()));
      if (contradicted) {
        return Optional.of(
            new Finding(
                ID,
                "",
                Severity.ERROR,
                language,
                amount.span(),
                Optional.empty(),
                Facts.of(
                    "found", amount.currency(),
                    "expected", same.get(0).currency(),
                    "other", other.getKey().tag()),
                List.of()));
      }
    }
    return Optional.empty();
  }
}
