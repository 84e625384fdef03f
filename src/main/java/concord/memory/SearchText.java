package concord.memory;

import concord.text.Language;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// What is to be found: the texts of one bead or concept by language.
public record SearchText(HitKind kind, String id, Map<Language, String> texts) {

  public SearchText {
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
  }
}
