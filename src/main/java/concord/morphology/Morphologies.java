package concord.morphology;

import concord.morphology.english.EnglishMorphology;
import concord.morphology.kazakh.KazakhMorphology;
import concord.morphology.kazakh.ScriptedKazakh;
import concord.morphology.russian.RussianMorphology;
import concord.text.KazakhScripts;
import concord.text.Language;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// One morphology a language, shared by all so that what it remembers serves all.
final class Morphologies {

  private static final Map<Language, Morphology> SHARED = new ConcurrentHashMap<>();

  private Morphologies() {}

  static Morphology of(Language language) {
    return SHARED.computeIfAbsent(language, Morphologies::create);
  }

  private static Morphology create(Language language) {
    return switch (language.primary()) {
      case "kk" ->
          KazakhScripts.isOtherScript(language)
              ? new ScriptedKazakh(language, new KazakhMorphology(Language.KK))
              : new KazakhMorphology(language);
      case "ru" -> new RussianMorphology(language);
      case "en" -> new EnglishMorphology(language);
      case "zh" -> new ChineseMorphology(language);
      default -> new PlainMorphology(language);
    };
  }
}
