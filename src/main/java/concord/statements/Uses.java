package concord.statements;

import concord.terminology.Mention;
import concord.terminology.Term;
import concord.terminology.Verdict;
import concord.text.Language;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Where and when a concept was named, and with which of its terms.
///
/// @param rows the latest statement first; of very many only the latest
/// @param total how many rows there are
public record Uses(List<UsedRow> rows, int total) {

  public Uses {
    rows = List.copyOf(rows);
  }

  /// The use of one term.
  ///
  /// @param first the earliest dated row that has it, else any
  /// @param byYear how often it stands in the statements of a year; undated ones are left out
  public record TermUse(Term term, int count, UsedRow first, SortedMap<Integer, Integer> byYear) {}

  /// How many versions are judged how, by language.
  public SortedMap<Language, Map<Verdict, Integer>> verdicts() {
    var verdicts = new TreeMap<Language, Map<Verdict, Integer>>();
    for (UsedRow row : rows) {
      row.versions()
          .forEach(
              (language, text) -> {
                if (text.verdict() == Verdict.UNKNOWN) return;
                verdicts
                    .computeIfAbsent(language, l -> new EnumMap<>(Verdict.class))
                    .merge(text.verdict(), 1, Integer::sum);
              });
    }
    return verdicts;
  }

  /// The terms that were used in a language, the most used first.
  public List<TermUse> terms(Language language) {
    var found = new LinkedHashMap<Term, TermUse>();
    for (UsedRow row : rows) {
      var text = row.versions().get(language);
      if (text == null) continue;
      for (Mention mention : text.mentions()) {
        var term = mention.term();
        var known = found.getOrDefault(term, new TermUse(term, 0, row, new TreeMap<>()));
        var years = new TreeMap<>(known.byYear());
        row.date().ifPresent(date -> years.merge(date.getYear(), 1, Integer::sum));
        var first = isEarlier(row, known.first()) ? row : known.first();
        found.put(term, new TermUse(term, known.count() + 1, first, years));
      }
    }
    return found.values().stream()
        .sorted(Comparator.comparingInt(TermUse::count).reversed())
        .toList();
  }

  private static boolean isEarlier(UsedRow row, UsedRow than) {
    if (row.date().isEmpty()) return false;
    Optional<LocalDate> other = than.date();
    if (other.isEmpty()) return true;
    int byDate = row.date().get().compareTo(other.get());
    boolean sameStatement = row.slug().equals(than.slug());
    return byDate < 0 || (byDate == 0 && sameStatement && row.rowNumber() < than.rowNumber());
  }
}
