package concord.terminology.mining;

import concord.text.Language;
import java.util.List;

/// Cuts every stretch of a text that may be a term out of it, longer ones and those inside them.
interface StretchReader {

  static StretchReader of(Language language, NounPhrases phrases) {
    return language.primary().equals("zh")
        ? new HanStretches(language)
        : new WordStretches(language, phrases);
  }

  List<Stretch> stretches(String text);

  /// What stands between the words of a key.
  String separator();

  /// The keys of all words of a text, for telling which words of two languages belong together.
  List<String> words(String text);
}
