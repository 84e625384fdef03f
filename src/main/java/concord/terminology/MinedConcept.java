package concord.terminology;

import concord.text.Language;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Wordings of at least three languages that stand in the same beads, and that the term base does
/// not have together.
///
/// @param kind what the term base says of it
/// @param known the concept that has some of the wordings; empty for a [Kind#NEW] one
/// @param terms what the term base lacks, by language; of a contradiction the one wording that
///     stands where the concept has another
/// @param support all wordings that stand together, those the term base has among them
/// @param beads the numbers of the beads where at least three of them stand, in order
/// @param score the higher the likelier; comparable within one search only
public record MinedConcept(
    Kind kind,
    Optional<ConceptId> known,
    SortedMap<Language, MinedTerm> terms,
    SortedMap<Language, MinedTerm> support,
    List<Integer> beads,
    double score) {

  /// What the term base says of a find. The first is to be looked at first.
  public enum Kind {
    /// The concept has a term in this language, and the texts say something else.
    CONTRADICTION,
    /// The concept has no term in this language yet.
    ADDITION,
    /// No concept has any of it.
    NEW
  }

  public MinedConcept {
    terms = Collections.unmodifiableSortedMap(new TreeMap<>(terms));
    support = Collections.unmodifiableSortedMap(new TreeMap<>(support));
    beads = List.copyOf(beads);
  }
}
