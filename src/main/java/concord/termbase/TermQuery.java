package concord.termbase;

import concord.terminology.Curation;
import concord.terminology.TermStatus;
import concord.text.Language;
import java.util.Optional;
import java.util.Set;

/// What a person looks for in the term base.
///
/// @param text words in any language and any inflected form, the last one may be unfinished; empty
/// finds everything
/// @param language only concepts with a term in this language (the text is then searched there)
/// @param statuses only concepts with a term of such a status; empty means any
/// @param curations only concepts with a term so far agreed upon; empty means any
public record TermQuery(
    String text,
    Optional<Language> language,
    Set<TermStatus> statuses,
    Set<Curation> curations,
    int offset,
    int limit) {

  public TermQuery {
    statuses = Set.copyOf(statuses);
    curations = Set.copyOf(curations);
    if (offset < 0 || limit < 0) {
      throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
    }
  }

  public static TermQuery of(String text, int offset, int limit) {
    return new TermQuery(text, Optional.empty(), Set.of(), Set.of(), offset, limit);
  }
}
