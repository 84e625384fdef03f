package concord.alignment;

import concord.text.Language;
import java.util.List;
import java.util.stream.Collectors;

/// A statement to be aligned.
///
/// @param versions at least one, all of different languages
/// @param fixed beads that stand, in the order of the text: in every version, each lies behind the
///     ones before it
public record AlignmentTask(List<Version> versions, List<FixedBead> fixed) {

  public AlignmentTask {
    versions = List.copyOf(versions);
    fixed = List.copyOf(fixed);
    var languages = versions.stream().map(Version::language).collect(Collectors.toSet());
    if (languages.size() < versions.size()) {
      throw new IllegalArgumentException("a language twice: " + languages(versions));
    }
    for (FixedBead bead : fixed) {
      if (!languages.containsAll(bead.segments().keySet())) {
        throw new IllegalArgumentException(bead + " is not of " + languages(versions));
      }
    }
    for (Version version : versions) {
      int end = 0;
      for (FixedBead bead : fixed) {
        var numbers = bead.of(version);
        if (numbers.isEmpty()) continue;
        if (numbers.getFirst() < end || numbers.getLast() >= version.size()) {
          throw new IllegalArgumentException(
              "%s does not follow segment %d of %d in %s"
                  .formatted(bead, end, version.size(), version.language()));
        }
        end = numbers.getLast() + 1;
      }
    }
  }

  /// Nothing is fixed.
  public static AlignmentTask of(List<Version> versions) {
    return new AlignmentTask(versions, List.of());
  }

  private static List<Language> languages(List<Version> versions) {
    return versions.stream().map(Version::language).toList();
  }
}
