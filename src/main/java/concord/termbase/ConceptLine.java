package concord.termbase;

import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Term;
import concord.text.Language;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A concept as a line of the glossary's list.
///
/// @param leading the term to use in each language, else whichever comes first
/// @param matched the term that was found, when words were searched
public record ConceptLine(
    ConceptId id, String subjectField, Map<Language, Term> leading, Optional<Term> matched) {

  public ConceptLine {
    leading = Collections.unmodifiableMap(new TreeMap<>(leading));
  }

  static ConceptLine of(Concept concept, Optional<Term> matched) {
    var leading = new HashMap<Language, Term>();
    for (Language language : concept.languages()) {
      leading.put(
          language,
          concept
              .preferred(language)
              .orElseGet(
                  () ->
                      concept.terms().stream()
                          .filter(term -> term.language().equals(language))
                          .findFirst()
                          .orElseThrow()));
    }
    return new ConceptLine(concept.id(), concept.subjectField(), leading, matched);
  }
}
