package concord.terminology;

import concord.terminology.matching.LanguageMatcher;
import concord.text.KazakhScripts;
import concord.text.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// One matcher a language, built when the language is first asked for.
final class TrieRecogniser implements Recogniser {

  private final List<Concept> concepts;
  private final Map<String, LanguageMatcher> matchers = new ConcurrentHashMap<>();

  private TrieRecogniser(Collection<Concept> concepts) {
    this.concepts = List.copyOf(concepts);
  }

  static TrieRecogniser build(Collection<Concept> concepts) {
    return new TrieRecogniser(concepts);
  }

  @Override
  public List<Mention> mentions(Language language, String text) {
    return matcher(language).mentions(text);
  }

  @Override
  public List<Mention> broken(Language language, String text) {
    return matcher(language).broken(text);
  }

  @Override
  public Recogniser changedTo(Collection<Concept> others) {
    var changed = new TrieRecogniser(others);
    matchers.forEach(
        (tag, matcher) -> {
          var language = Language.of(tag);
          boolean same = terms(language, concepts).equals(terms(language, changed.concepts));
          changed.matchers.put(
              tag, same ? matcher : LanguageMatcher.of(language, changed.concepts));
        });
    return changed;
  }

  private LanguageMatcher matcher(Language language) {
    return matchers.computeIfAbsent(
        group(language), tag -> LanguageMatcher.of(Language.of(tag), concepts));
  }

  /// Regions of a language share a matcher, scripts do not where words are read otherwise in them.
  private static String group(Language language) {
    String script = KazakhScripts.isOtherScript(language) ? language.locale().getScript() : "";
    return script.isEmpty() ? language.primary() : language.primary() + "-" + script;
  }

  private record Entry(ConceptId concept, Term term) {}

  /// All that a matcher is made from.
  private static List<Entry> terms(Language language, List<Concept> concepts) {
    var entries = new ArrayList<Entry>();
    for (Concept concept : concepts) {
      for (Term term : concept.terms(language)) entries.add(new Entry(concept.id(), term));
    }
    return entries;
  }
}
