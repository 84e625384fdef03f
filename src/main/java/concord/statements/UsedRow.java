package concord.statements;

import concord.terminology.Mention;
import concord.terminology.Verdict;
import concord.text.Language;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A row that a concept is named in.
///
/// @param date of the statement
/// @param versions what each version that speaks says
public record UsedRow(
    String slug, Optional<LocalDate> date, int rowNumber, SortedMap<Language, UsedText> versions) {

  public UsedRow {
    versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
  }

  /// One version of the row.
  ///
  /// @param mentions of the concept, in UTF-16 units of the text; none where it is missing
  public record UsedText(String text, List<Mention> mentions, Verdict verdict) {

    public UsedText {
      mentions = List.copyOf(mentions);
    }
  }
}
