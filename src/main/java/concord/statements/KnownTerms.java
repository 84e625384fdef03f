package concord.statements;

import concord.alignment.Knowledge;
import concord.termbase.TermBase;
import concord.terminology.Concept;
import concord.terminology.Term;
import concord.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The term base as the aligner wants it.
@Component
class KnownTerms {

  private final TermBase terms;

  KnownTerms(TermBase terms) {
    this.terms = terms;
  }

  Knowledge knowledge() {
    var equivalents = new ArrayList<Map<Language, Set<String>>>();
    for (Concept concept : terms.compiled().concepts().values()) {
      var phrases = new HashMap<Language, Set<String>>();
      for (Term term : concept.terms()) {
        phrases.computeIfAbsent(term.language(), language -> new HashSet<>()).add(term.text());
      }
      if (phrases.size() > 1) equivalents.add(phrases);
    }
    return new Knowledge(equivalents, List.of());
  }
}
