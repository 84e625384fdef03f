package concord.checks;

import concord.text.Language;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the versions of one bead say. A version that is silent has an empty text.
///
/// @param source the version the others translate, when known
public record BeadText(Optional<Language> source, SortedMap<Language, String> texts) {

  public BeadText {
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
  }

  public static BeadText of(Language source, Map<Language, String> texts) {
    return new BeadText(Optional.of(source), new TreeMap<>(texts));
  }
}
