package concord.checks;

import com.google.auto.service.AutoService;
import concord.checks.numbers.NumberReader;
import concord.checks.numbers.Quantity;
import concord.text.Language;
import concord.text.Severity;
import concord.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reports figures that one version states and another does not: 310亿 is 31 billion, not 3.1.
///
/// Versions are compared as sets of values. A figure that only stands in words («пять», 五) answers
/// another version's digits but is demanded of nobody, since languages word small numbers freely.
@AutoService(Check.class)
public final class NumberMismatchCheck implements Check {

  private static final CheckId ID = new CheckId("number-mismatch");

  /// Up to here a language whose number words are not known may have used a word.
  private static final int LARGEST_WORD = 12;

  /// More different figures make a table, not a sentence.
  private static final int MOST_FIGURES = 200;

  /// Measures that a good translation converts, together with their figures.
  private static final Pattern CONVERTED =
      Pattern.compile(
          "\\b(miles?|inch(es)?|feet|foot|yards?|pounds?(?! sterling)|acres?|fahrenheit|мил[яьиею]\\w*|дюйм\\w*|фут\\w{0,3}"
              + "|фунт\\w*+(?! стерлинг)|ярд\\w*|акр\\w{0,3})\\b|英里|英寸|英尺|英亩|华氏|磅|码处|亩",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

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
                Language.ZH, "2022年双边贸易额达310亿美元。",
                Language.EN, "Bilateral trade reached $3.1 billion in 2022."),
            Map.of(
                Language.ZH, "2022年双边贸易额达310亿美元。",
                Language.EN, "Bilateral trade reached $31 billion in 2022."),
            List.of()),
        new Example(
            Language.RU,
            Map.of(
                Language.RU, "Доля выросла на 3,5 процента и достигла 1 234,5 тыс. тонн.",
                Language.KK, "Үлес 3,5 пайызға артып, 1 243,5 мың тоннаға жетті."),
            Map.of(
                Language.RU, "Доля выросла на 3,5 процента и достигла 1 234,5 тыс. тонн.",
                Language.KK, "Үлес 3,5 пайызға артып, 1 234,5 мың тоннаға жетті."),
            List.of()),
        new Example(
            Language.ZH,
            Map.of(
                Language.ZH, "峰会于2023年5月18日至19日举行，五国元首出席。",
                Language.KK,
                    "Саммит 2023 жылғы 18-20 мамырда өтіп, оған бес елдің басшысы қатысты.",
                Language.RU, "Саммит прошёл 18–19 мая 2023 года с участием глав пяти государств."),
            Map.of(
                Language.ZH, "峰会于2023年5月18日至19日举行，五国元首出席。",
                Language.KK,
                    "Саммит 2023 жылғы 18-19 мамырда өтіп, оған бес елдің басшысы қатысты.",
                Language.RU, "Саммит прошёл 18–19 мая 2023 года с участием глав пяти государств."),
            List.of()));
  }

  @Override
  public List<Finding> inspect(BeadText bead, Recognised terms) {
    var speaking = Facts.speaking(bead);
    if (speaking.size() < 2) return List.of();
    var numbers = new LinkedHashMap<Language, List<Quantity>>();
    var reads = new HashMap<Language, Boolean>();
    for (Language language : speaking) {
      var reader = NumberReader.of(language);
      numbers.put(language, distinct(reader.read(bead.texts().getOrDefault(language, ""))));
      reads.put(language, reader.readsWords());
    }
    if (bead.texts().values().stream().anyMatch(t -> CONVERTED.matcher(t).find())) {
      numbers.replaceAll((language, list) -> list.stream().filter(q -> isFixed(q)).toList());
    }
    var findings = new ArrayList<Finding>();
    for (Language language : speaking) {
      var missing = missing(bead, language, numbers, reads);
      var extra = extra(bead, language, numbers, reads);
      report(bead, language, missing, extra, findings);
    }
    return findings;
  }

  /// The figure stands in the bead before or after: cut or aligned otherwise, not lost.
  @Override
  public boolean isSettledNearby(Finding finding, List<StatementCheck.Seen> neighbours) {
    boolean missing = finding.variant().equals("missing");
    if (!missing && !finding.variant().equals("extra")) return false;
    String stated = String.valueOf(finding.facts().get(missing ? "expected" : "found"));
    Language in =
        missing ? Language.of(String.valueOf(finding.facts().get("other"))) : finding.language();
    var figures = NumberReader.of(in).read(stated);
    if (figures.isEmpty()) return false;
    for (StatementCheck.Seen neighbour : neighbours) {
      for (var version : neighbour.bead().texts().entrySet()) {
        if (version.getKey().equals(finding.language()) != missing) continue;
        if (holds(NumberReader.of(version.getKey()).read(version.getValue()), figures.get(0))) {
          return true;
        }
      }
    }
    return false;
  }

  /// Each value once; a demand outweighs an offer.
  private static List<Quantity> distinct(List<Quantity> quantities) {
    var byValue = new LinkedHashMap<List<Object>, Quantity>();
    for (Quantity quantity : quantities) {
      List<Object> key = List.of(quantity.kind(), quantity.values(), quantity.grain());
      byValue.merge(key, quantity, (a, b) -> a.isDemanded() ? a : b);
    }
    return byValue.values().stream().limit(MOST_FIGURES).toList();
  }

  /// A year or an amount of money stays what it is when miles become kilometres.
  private static boolean isFixed(Quantity quantity) {
    boolean year = quantity.value() >= 1800 && quantity.value() <= 2100 && quantity.grain() == 1;
    // A pound may be a weight.
    return year || !(quantity.currency().isEmpty() || quantity.currency().equals("GBP"));
  }

  /// A figure and the version that states it.
  private record Stated(Language language, Quantity quantity) {}

  /// Figures this version should have: stated by the source, or by most of the others.
  private static List<Stated> missing(
      BeadText bead,
      Language language,
      Map<Language, List<Quantity>> numbers,
      Map<Language, Boolean> reads) {
    var missing = new ArrayList<Stated>();
    for (Language other : sourceFirst(bead, numbers)) {
      if (other.equals(language)) continue;
      for (Quantity quantity : numbers.getOrDefault(other, List.of())) {
        if (!isDemanded(quantity, reads.getOrDefault(language, false))) continue;
        if (holds(numbers.get(language), quantity)) continue;
        if (missing.stream().anyMatch(m -> m.quantity.agreesWith(quantity))) continue;
        if (isExpected(bead, other, language, quantity, numbers)) {
          missing.add(new Stated(other, quantity));
        }
      }
    }
    return missing;
  }

  /// The source's wording is the one to quote.
  private static List<Language> sourceFirst(BeadText bead, Map<Language, List<Quantity>> numbers) {
    var order = new ArrayList<>(numbers.keySet());
    bead.source().filter(order::remove).ifPresent(source -> order.add(0, source));
    return order;
  }

  private static boolean isExpected(
      BeadText bead,
      Language stating,
      Language lacking,
      Quantity quantity,
      Map<Language, List<Quantity>> numbers) {
    int with = 0;
    int without = 0;
    for (var list : numbers.values()) {
      if (holds(list, quantity)) with++;
      else without++;
    }
    if (bead.source().isPresent() && numbers.containsKey(bead.source().get())) {
      Language source = bead.source().get();
      if (lacking.equals(source)) return false;
      return stating.equals(source) || (holds(numbers.get(source), quantity) && with > without);
    }
    if (with != without) return with > without;
    // Two against two or one against one: said once, of the version that comes later.
    return stating.compareTo(lacking) < 0;
  }

  /// Figures that nobody else has, when the source (or most) are against them.
  private static List<Quantity> extra(
      BeadText bead,
      Language language,
      Map<Language, List<Quantity>> numbers,
      Map<Language, Boolean> reads) {
    var extra = new ArrayList<Quantity>();
    boolean isSource = bead.source().filter(language::equals).isPresent();
    for (Quantity quantity : numbers.getOrDefault(language, List.of())) {
      if (isSource || extra.stream().anyMatch(e -> e.agreesWith(quantity))) continue;
      boolean demanded =
          reads.entrySet().stream()
              .allMatch(e -> isDemanded(quantity, e.getValue()) || e.getKey().equals(language));
      boolean alone =
          numbers.entrySet().stream()
              .noneMatch(e -> !e.getKey().equals(language) && holds(e.getValue(), quantity));
      if (demanded && alone) extra.add(quantity);
    }
    return extra;
  }

  private static boolean isDemanded(Quantity quantity, boolean readsWords) {
    return quantity.isDemanded() && (readsWords || quantity.value() > LARGEST_WORD);
  }

  private static boolean holds(@org.jspecify.annotations.Nullable List<Quantity> list, Quantity q) {
    return list != null && list.stream().anyMatch(q::agreesWith);
  }

  private void report(
      BeadText bead,
      Language language,
      List<Stated> missing,
      List<Quantity> extra,
      List<Finding> findings) {
    String text = bead.texts().getOrDefault(language, "");
    var left = new ArrayList<>(extra);
    for (Stated stated : missing) {
      String expected = stated.quantity.span().of(bead.texts().getOrDefault(stated.language, ""));
      Optional<Quantity> instead = closest(stated.quantity, left);
      if (instead.isPresent()) {
        left.remove(instead.get());
        Span span = instead.get().span();
        findings.add(
            finding(
                "different",
                Severity.ERROR,
                language,
                span,
                Facts.of(
                    "found", span.of(text), "expected", expected, "other", stated.language.tag())));
      } else if (stated.quantity.kind() == Quantity.Kind.NUMBER) {
        findings.add(
            finding(
                "missing",
                Severity.WARNING,
                language,
                new Span(0, 0),
                Facts.of("expected", expected, "other", stated.language.tag())));
      }
    }
    boolean judged = bead.source().isPresent() || bead.texts().size() > 2;
    for (Quantity quantity : left) {
      if (!judged || quantity.kind() != Quantity.Kind.NUMBER) continue;
      findings.add(
          finding(
              "extra",
              Severity.WARNING,
              language,
              quantity.span(),
              Facts.of("found", quantity.span().of(text))));
    }
  }

  /// The figure that most likely stands in place of the missing one: same kind, nearest in size.
  private static Optional<Quantity> closest(Quantity missing, List<Quantity> candidates) {
    return candidates.stream()
        .filter(c -> c.kind() == missing.kind())
        .min((a, b) -> Double.compare(distance(a, missing), distance(b, missing)));
  }

  private static double distance(Quantity a, Quantity b) {
    return Math.abs(Math.log((1 + Math.abs(a.value())) / (1 + Math.abs(b.value()))));
  }

  private static Finding finding(
      String variant, Severity severity, Language language, Span span, Map<String, Object> facts) {
    return new Finding(ID, variant, severity, language, span, Optional.empty(), facts, List.of());
  }
}
