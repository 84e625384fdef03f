package concord.alignment;

import concord.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Phrases known to translate each other, from a term base or a memory.
///
/// @param equivalents each maps a language to the phrases (citation forms) that mean one thing
public record Knowledge(List<Map<Language, Set<String>>> equivalents) {

  public Knowledge {
    equivalents = List.copyOf(equivalents);
  }

  public static Knowledge none() {
    return new Knowledge(List.of());
  }
}
