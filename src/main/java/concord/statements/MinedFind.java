package concord.statements;

import concord.terminology.MinedConcept;
import concord.text.Language;
import concord.text.Span;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What mining found, with some of the rows it was found in.
///
/// @param rows the latest first; of many only some
public record MinedFind(MinedConcept what, List<Seen> rows) {

  /// A row where the wordings stand.
  ///
  /// @param places of the wordings, in UTF-16 units of the version's text
  public record Seen(
      String slug,
      Optional<LocalDate> date,
      int rowNumber,
      SortedMap<Language, String> texts,
      SortedMap<Language, Span> places) {

    public Seen {
      texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
      places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
    }
  }

  public MinedFind {
    rows = List.copyOf(rows);
  }
}
