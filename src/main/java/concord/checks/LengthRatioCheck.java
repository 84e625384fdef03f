package concord.checks;

import com.google.auto.service.AutoService;
import concord.text.Language;
import concord.text.Severity;
import concord.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Reports a version that is much shorter or longer than the statement's other sentences let
/// expect: half a sentence left out, or a neighbour's text put in.
///
/// What is usual is learned from the statement itself: the median of the logarithm of the ratio and
/// the median deviation from it, which single mistakes do not move (Hampel 1974).
@AutoService(StatementCheck.class)
public final class LengthRatioCheck implements StatementCheck {

  private static final CheckId ID = new CheckId("length-ratio");

  /// Fewer beads do not show what is usual.
  private static final int FEWEST_BEADS = 6;

  /// Short sentences vary too much to say anything.
  private static final int LEAST_WEIGHT = 30;

  /// Twice the usual length is the least that is reported, whatever the statement's own spread.
  private static final double LEAST_LOG = Math.log(2);

  /// So many standard deviations; 1.4826 makes one of a median deviation.
  private static final double DEVIATIONS = 4 * 1.4826;

  @Override
  public CheckId id() {
    return ID;
  }

  @Override
  public Mqm mqm() {
    return Mqm.OMISSION;
  }

  @Override
  public List<StatementExample> examples() {
    var sentences =
        List.of(
            "The presidents met in the morning and signed a joint declaration.|Президенты встретились утром и подписали совместную декларацию.",
            "They spoke about trade, transport and the exchange of students.|Они говорили о торговле, транспорте и обмене студентами.",
            "Both sides are content with the results that were reached.|Обе стороны довольны достигнутыми результатами.",
            "The next meeting is to take place in the autumn of this year.|Следующая встреча должна состояться осенью этого года.",
            "Experts of the two countries will draw up a list of projects.|Эксперты двух стран составят перечень проектов.",
            "Journalists were shown the exhibition after the talks had ended.|После переговоров журналистам показали выставку.");
    String last = "The guests thanked their hosts for the warm welcome and for the gifts.";
    return List.of(
        new StatementExample(
            Language.EN,
            beads(sentences, last, "Гости поблагодарили."),
            beads(sentences, last, "Гости поблагодарили хозяев за тёплый приём и за подарки."),
            List.of()));
  }

  private static List<Map<Language, String>> beads(List<String> pairs, String en, String ru) {
    var beads = new ArrayList<Map<Language, String>>();
    for (String pair : pairs) {
      int bar = pair.indexOf('|');
      beads.add(Map.of(Language.EN, pair.substring(0, bar), Language.RU, pair.substring(bar + 1)));
    }
    beads.add(Map.of(Language.EN, en, Language.RU, ru));
    return beads;
  }

  private record Ratio(int bead, double log) {}

  @Override
  public List<Placed> inspect(List<Seen> beads) {
    var ratios = new TreeMap<Language, List<Ratio>>();
    for (int i = 0; i < beads.size(); i++) {
      var bead = beads.get(i).bead();
      if (bead.source().isEmpty()) continue;
      int source = Facts.weight(bead.texts().getOrDefault(bead.source().get(), ""));
      for (Language language : Facts.speaking(bead)) {
        int own = Facts.weight(bead.texts().getOrDefault(language, ""));
        boolean tells = Math.max(own, source) >= LEAST_WEIGHT && Math.min(own, source) > 0;
        if (language.equals(bead.source().get()) || !tells) continue;
        ratios
            .computeIfAbsent(language, l -> new ArrayList<>())
            .add(new Ratio(i, Math.log((double) own / source)));
      }
    }
    var findings = new ArrayList<Placed>();
    ratios.forEach((language, list) -> compare(beads, language, list, findings));
    findings.sort((a, b) -> Integer.compare(a.bead(), b.bead()));
    return findings;
  }

  private static void compare(
      List<Seen> beads, Language language, List<Ratio> ratios, List<Placed> findings) {
    if (ratios.size() < FEWEST_BEADS) return;
    double usual = median(ratios.stream().mapToDouble(Ratio::log).toArray());
    double spread = median(ratios.stream().mapToDouble(r -> Math.abs(r.log - usual)).toArray());
    double limit = Math.max(LEAST_LOG, DEVIATIONS * spread);
    for (Ratio ratio : ratios) {
      double apart = ratio.log - usual;
      if (Math.abs(apart) < limit) continue;
      var bead = beads.get(ratio.bead).bead();
      findings.add(
          new Placed(
              ratio.bead,
              new Finding(
                  ID,
                  apart < 0 ? "short" : "long",
                  Severity.NOTE,
                  language,
                  new Span(0, bead.texts().getOrDefault(language, "").length()),
                  Optional.empty(),
                  Facts.of(
                      "other",
                      bead.source().map(Language::tag).orElse(""),
                      "percent",
                      Math.round(100 * Math.exp(apart))),
                  List.of())));
    }
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    int middle = values.length / 2;
    return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  }
}
