package concord.termbase;

import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Mention;
import concord.terminology.Recogniser;
import concord.terminology.Term;
import concord.text.Language;
import concord.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds what is in the term base already, as the recogniser finds it in a text: inflected, in
/// another script, with other quotes.
final class Doublets {

  private Doublets() {}

  static List<Doublet> of(
      CompiledTerms terms, Language language, String wording, Optional<ConceptId> except) {
    String typed = wording.strip();
    if (typed.isEmpty()) return List.of();
    Map<ConceptId, Term> found = new LinkedHashMap<>();
    for (Mention mention : terms.recogniser().mentions(language, typed)) {
      collect(mention, typed, found);
    }
    forms(terms, language, typed, found);
    except.ifPresent(found::remove);
    var doublets = new ArrayList<Doublet>();
    found.forEach(
        (id, term) ->
            terms
                .concept(id)
                .ifPresent(
                    concept ->
                        doublets.add(
                            new Doublet(ConceptLine.of(concept, Optional.of(term)), term))));
    return doublets;
  }

  /// The other way round: terms that are forms of what was typed. Only those that begin alike are
  /// asked; a form keeps the first letter of its term.
  private static void forms(
      CompiledTerms terms, Language language, String typed, Map<ConceptId, Term> found) {
    var own = Recogniser.of(List.of(Concept.of("typed", Term.preferred(language, typed))));
    int first = Character.toLowerCase(typed.codePointAt(0));
    for (Concept concept : terms.concepts().values()) {
      if (found.containsKey(concept.id())) continue;
      for (Term term : concept.terms(language)) {
        if (Character.toLowerCase(term.text().codePointAt(0)) != first) continue;
        boolean form =
            own.mentions(term.language(), term.text()).stream()
                .anyMatch(m -> isWhole(m.span(), term.text()));
        if (form) found.putIfAbsent(concept.id(), term);
      }
    }
  }

  private static void collect(Mention mention, String typed, Map<ConceptId, Term> found) {
    if (isWhole(mention.span(), typed)) found.putIfAbsent(mention.concept(), mention.term());
    for (Mention nested : mention.nested()) collect(nested, typed, found);
  }

  private static boolean isWhole(Span span, String text) {
    return span.startUtf16() == 0 && span.endUtf16() == text.length();
  }
}
