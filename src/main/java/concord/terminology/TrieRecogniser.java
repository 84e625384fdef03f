package concord.terminology;

import concord.terminology.matching.LanguageMatcher;
import concord.text.Language;
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
    return matchers
        .computeIfAbsent(language.primary(), p -> LanguageMatcher.of(Language.of(p), concepts))
        .mentions(text);
  }
}
