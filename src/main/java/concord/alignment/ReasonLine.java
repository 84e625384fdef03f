package concord.alignment;

import concord.alignment.Reasons.Kind;
import concord.alignment.Reasons.Shared;
import concord.alignment.Reasons.Support;
import concord.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// One reason as a sentence for people: a message key and its facts.
///
/// @param weight which way it points
public record ReasonLine(String key, Map<String, Object> facts, Weight weight) {

  /// What a reason says of a bead.
  public enum Weight {
    FOR,
    AGAINST,
    /// Something that should be there is not: to be looked at, however sure the rest is.
    MISSING
  }

  /// Longer lists of things that agree say nothing more.
  private static final int MOST_THINGS = 8;

  /// What is missing first, then what speaks against the bead, then what speaks for it.
  public static List<ReasonLine> of(Reasons reasons) {
    var lines = new ArrayList<ReasonLine>();
    for (Shared thing : reasons.shared()) {
      if (!thing.missing().isEmpty()) lines.add(missing(thing));
    }
    against(reasons, lines);
    int before = lines.size();
    for (Kind kind : Kind.values()) agreeing(kind, reasons, lines);
    boolean nothing = lines.size() == before && reasons.pairs().size() > 0;
    if (nothing) lines.add(line("nothing", Map.of(), Weight.AGAINST));
    long supporting = reasons.pairs().stream().filter(Support::supports).count();
    if (reasons.pairs().size() > 1 && supporting == reasons.pairs().size()) {
      lines.add(line("pairs-all", Map.of("count", reasons.pairs().size()), Weight.FOR));
    }
    return lines;
  }

  private static void against(Reasons reasons, List<ReasonLine> lines) {
    var doubting = reasons.pairs().stream().filter(p -> !p.supports()).toList();
    if (!doubting.isEmpty()) {
      String pairs =
          doubting.stream().map(p -> p.a() + "–" + p.b()).collect(Collectors.joining(", "));
      var facts = Map.<String, Object>of("count", reasons.pairs().size(), "pairs", pairs);
      lines.add(line("pairs-some", facts, Weight.AGAINST));
    }
    oddLength(reasons, lines);
    if (!reasons.silent().isEmpty()) {
      lines.add(line("silent", Map.of("languages", tags(reasons.silent())), Weight.AGAINST));
    }
    if (!reasons.steadyNeighbours()) lines.add(line("neighbours", Map.of(), Weight.AGAINST));
  }

  /// The version whose length is odd beside most of the others.
  private static void oddLength(Reasons reasons, List<ReasonLine> lines) {
    var languages = new LinkedHashSet<Language>();
    reasons.pairs().forEach(p -> languages.add(p.b()));
    reasons.pairs().forEach(p -> languages.add(p.a()));
    List<Language> most = List.of();
    ReasonLine found = null;
    for (Language language : languages) {
      for (boolean longer : new boolean[] {true, false}) {
        var beside =
            reasons.pairs().stream()
                .filter(p -> isOdd(p, language, longer))
                .map(p -> p.a().equals(language) ? p.b() : p.a())
                .toList();
        if (beside.size() <= most.size()) continue;
        most = beside;
        found =
            line(
                longer ? "length-long" : "length-short",
                Map.of("language", language.tag(), "others", tags(beside)),
                Weight.AGAINST);
      }
    }
    if (found != null) lines.add(found);
  }

  private static boolean isOdd(Support pair, Language language, boolean longer) {
    if (pair.b().equals(language)) return longer ? pair.isOddlyLong() : pair.isOddlyShort();
    if (pair.a().equals(language)) return longer ? pair.isOddlyShort() : pair.isOddlyLong();
    return false;
  }

  private static ReasonLine missing(Shared thing) {
    String key = thing.kind() == Kind.TERM ? "missing-term" : "missing-number";
    return line(
        key,
        Map.of(
            "said", said(thing),
            "languages", tags(List.copyOf(thing.said().keySet())),
            "missing", tags(thing.missing())),
        Weight.MISSING);
  }

  private static void agreeing(Kind kind, Reasons reasons, List<ReasonLine> lines) {
    var things =
        reasons.shared().stream().filter(s -> s.kind() == kind && s.agrees()).map(ReasonLine::said);
    String all =
        things
            .distinct()
            .limit(MOST_THINGS + 1)
            .reduce("", (a, b) -> a.isEmpty() ? b : a + "; " + b);
    if (all.isEmpty()) return;
    lines.add(line(kind.name().toLowerCase(Locale.ROOT), Map.of("things", all), Weight.FOR));
  }

  private static String said(Shared thing) {
    return thing.said().values().stream().distinct().collect(Collectors.joining(" = "));
  }

  private static String tags(List<Language> languages) {
    return languages.stream().map(Language::tag).collect(Collectors.joining(", "));
  }

  private static ReasonLine line(String key, Map<String, Object> facts, Weight weight) {
    return new ReasonLine("alignment.reason." + key, facts, weight);
  }
}
