package concord.statements;

import concord.alignment.Knowledge;
import concord.exchange.TranslationUnit;
import concord.memory.Memory;
import concord.termbase.TermBase;
import concord.terminology.Concept;
import concord.terminology.Term;
import concord.text.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The term base, and what people have confirmed, as the aligner wants it.
@Component
class KnownTranslations {

  /// The latest units teach the words of today; more of them cost more than they teach.
  private static final int MOST_UNITS = 4_000;

  private final TermBase terms;
  private final Memory memory;

  KnownTranslations(TermBase terms, Memory memory) {
    this.terms = terms;
    this.memory = memory;
  }

  /// Everything known of some languages.
  Knowledge of(Collection<Language> languages) {
    var units = memory.latest(languages, MOST_UNITS);
    return new Knowledge(equivalents(), units.stream().map(TranslationUnit::texts).toList());
  }

  /// The terms alone.
  Knowledge ofTerms() {
    return Knowledge.of(equivalents());
  }

  private List<Map<Language, Set<String>>> equivalents() {
    var equivalents = new ArrayList<Map<Language, Set<String>>>();
    for (Concept concept : terms.compiled().concepts().values()) {
      var phrases = new HashMap<Language, Set<String>>();
      for (Term term : concept.terms()) {
        phrases.computeIfAbsent(term.language(), language -> new HashSet<>()).add(term.text());
      }
      if (phrases.size() > 1) equivalents.add(phrases);
    }
    return equivalents;
  }
}
