package concord.statements;

import concord.terminology.Verdict;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What a change of the term base would do to the statements.
///
/// @param lines what would turn, the worst first; of very many only the first
/// @param total how many would turn
/// @param segments how many were looked at
public record ImpactReport(List<ImpactLine> lines, int total, int segments) {

  /// Most lines of a report.
  public static final int LINES = 20_000;

  private static final Comparator<ImpactLine> WORST_FIRST =
      Comparator.comparingInt((ImpactLine line) -> weight(line.after()))
          .thenComparing(ImpactLine::slug)
          .thenComparingInt(ImpactLine::rowNumber)
          .thenComparing(ImpactLine::language)
          .thenComparing(line -> line.span().map(span -> span.startUtf16()).orElse(-1));

  public ImpactReport {
    lines = lines.stream().sorted(WORST_FIRST).toList();
  }

  private static int weight(Verdict verdict) {
    return switch (verdict) {
      case DEPRECATED -> 0;
      case MISSING -> 1;
      case ADMITTED -> 2;
      case UNKNOWN -> 3;
      case INFLECTED, EXACT -> 4;
    };
  }

  public boolean isEmpty() {
    return total == 0;
  }

  /// How many segments would turn to each verdict.
  public Map<Verdict, Integer> byVerdict() {
    var counts = new EnumMap<Verdict, Integer>(Verdict.class);
    lines.forEach(line -> counts.merge(line.after(), 1, Integer::sum));
    return counts;
  }
}
