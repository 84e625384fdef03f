package concord.termbase;

import concord.terminology.ConceptId;
import concord.text.Language;
import java.time.Instant;
import java.util.Optional;

/// Something a person said about a concept, or decided on one of its terms.
///
/// @param language of the term it is about; empty when it is about the concept
/// @param term it is about, or empty
/// @param text what was said, the reason of a decision; may be empty
public record Talk(
    ConceptId concept,
    Kind kind,
    Optional<Language> language,
    String term,
    String text,
    String who,
    Instant at) {

  /// What was done.
  public enum Kind {
    REMARK,
    PROPOSED,
    TAKEN_UP,
    APPROVED,
    REJECTED,
    /// Another concept became part of this one, which the text names.
    MERGED,
    /// The concept was set back to how it was at another time.
    RESTORED
  }
}
