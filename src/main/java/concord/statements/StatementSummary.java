package concord.statements;

import concord.text.Language;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A statement as a line of the list.
///
/// @param confirmedPercent of the segments of each version, rounded down
public record StatementSummary(
    StatementId id,
    String slug,
    Map<Language, String> titles,
    Optional<LocalDate> date,
    Optional<Language> source,
    List<Language> languages,
    int rows,
    Map<Language, Integer> confirmedPercent,
    int errors,
    int warnings) {

  public StatementSummary {
    titles = Collections.unmodifiableMap(new TreeMap<>(titles));
    languages = List.copyOf(languages);
    confirmedPercent = Collections.unmodifiableMap(new TreeMap<>(confirmedPercent));
  }
}
