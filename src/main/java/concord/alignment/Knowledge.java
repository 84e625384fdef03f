package concord.alignment;

import concord.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is known of translations before a text is looked at: from a term base, from a memory.
///
/// @param equivalents each maps a language to the phrases (citation forms) that mean one thing
/// @param examples each maps a language to a segment that says the same in all of them; words are
///     learned from them as from the texts themselves
public record Knowledge(
    List<Map<Language, Set<String>>> equivalents, List<Map<Language, String>> examples) {

  public Knowledge {
    equivalents = List.copyOf(equivalents);
    examples = List.copyOf(examples);
  }

  public static Knowledge none() {
    return new Knowledge(List.of(), List.of());
  }

  public static Knowledge of(List<Map<Language, Set<String>>> equivalents) {
    return new Knowledge(equivalents, List.of());
  }
}
