package concord.terminology;

import concord.text.Language;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// What every version of a bead does with a concept that at least one of them names.
///
/// @param expected the most often any version states it; a version with fewer mentions may have
///     dropped one or used a pronoun
public record ConceptVerdict(
    Concept concept, int expected, SortedMap<Language, Rendering> versions) {

  public ConceptVerdict {
    versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
  }

  public Verdict verdict(Language version) {
    Rendering rendering = versions.get(version);
    return rendering == null ? Verdict.UNKNOWN : rendering.verdict();
  }

  /// True where a version names the concept, but less often than another version states it:
  /// «zh 3, en 3, ru 2». A note at most, for pronouns and ellipsis are good style.
  public boolean isShort(Language version) {
    Rendering rendering = versions.get(version);
    return rendering != null && rendering.count() > 0 && rendering.count() < expected;
  }
}
