package concord.alignment;

import concord.text.Language;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Segments that a person has put together: whatever is aligned around them, they stay a bead.
///
/// The bead of the answer holds exactly these segments of every version named here, and none of a
/// version named with an empty list. Of a version that is not named it holds what fits: so a new
/// version joins beads that are settled already.
///
/// @param segments 0-based numbers, consecutive, by the language of the version
public record FixedBead(Map<Language, List<Integer>> segments) {

  public FixedBead {
    var sorted = new TreeMap<Language, List<Integer>>();
    segments.forEach((language, numbers) -> sorted.put(language, List.copyOf(numbers)));
    segments = java.util.Collections.unmodifiableSortedMap(sorted);
    if (segments.values().stream().allMatch(List::isEmpty)) {
      throw new IllegalArgumentException("a fixed bead without segments");
    }
    for (var numbers : segments.values()) {
      for (int k = 1; k < numbers.size(); k++) {
        if (numbers.get(k) != numbers.get(k - 1) + 1) {
          throw new IllegalArgumentException("not consecutive: " + numbers);
        }
      }
    }
  }

  List<Integer> of(Version version) {
    return segments.getOrDefault(version.language(), List.of());
  }

  boolean names(Version version) {
    return segments.containsKey(version.language());
  }
}
