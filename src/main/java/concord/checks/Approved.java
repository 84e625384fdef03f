package concord.checks;

import concord.text.Language;
import java.util.List;
import java.util.Map;

/// Sentences that people have approved, looked up by what they say.
@FunctionalInterface
public interface Approved {

  /// Every approved unit that holds this sentence: its texts by language. Marks, blanks and case do
  /// not count.
  List<Map<Language, String>> renderings(Language language, String sentence);

  static Approved none() {
    return (language, sentence) -> List.of();
  }
}
