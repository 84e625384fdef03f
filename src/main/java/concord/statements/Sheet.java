package concord.statements;

import concord.text.Language;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A statement opened in the editor, without its rows.
///
/// @param slug its name in addresses and folders
/// @param source the language the others were translated from, when known
/// @param note where its facts come from, or empty
/// @param languages its versions, the source first
public record Sheet(
    StatementId id,
    String slug,
    Map<Language, String> titles,
    Optional<LocalDate> date,
    Optional<Language> source,
    String note,
    List<Language> languages,
    int rowCount) {

  public Sheet {
    titles = Collections.unmodifiableMap(new TreeMap<>(titles));
    languages = List.copyOf(languages);
  }
}
