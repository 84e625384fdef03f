package concord.memory;

import concord.text.Language;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// How full the memory is and how far the index has followed.
///
/// @param pending changes the index has not taken in yet
public record MemoryStatus(
    long units, Map<Language, Long> textsByLanguage, long indexedTexts, long pending) {

  public MemoryStatus {
    textsByLanguage = Collections.unmodifiableMap(new TreeMap<>(textsByLanguage));
  }
}
