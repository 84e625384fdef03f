package concord.alignment;

import concord.text.Language;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Why segments were put together, for a person to check.
///
/// @param pairs what each two of the versions that speak say by themselves
/// @param shared what is said in several languages alike, or should be
/// @param silent versions that say nothing in the bead
/// @param steadyNeighbours whether the beads above and below are one segment of every version
public record Reasons(
    List<Support> pairs, List<Shared> shared, List<Language> silent, boolean steadyNeighbours) {

  /// Two versions that are more likely than not to belong together support a bead.
  static final double SUPPORTS = 0.5;

  /// Beyond so many standard deviations a length is odd: one in a hundred.
  static final double ODD = 2.6;

  /// Two versions of the bead seen alone.
  ///
  /// @param probability that the two begin and end together just here
  /// @param lengthOddity how many standard deviations `b` is longer than `a` lets expect
  public record Support(Language a, Language b, double probability, double lengthOddity) {

    public boolean supports() {
      return probability >= SUPPORTS;
    }

    public boolean isOddlyLong() {
      return lengthOddity > ODD;
    }

    public boolean isOddlyShort() {
      return lengthOddity < -ODD;
    }
  }

  /// What can be said in every language alike.
  public enum Kind {
    NUMBER,
    TERM,
    NAME,
    /// Countries, languages, currencies, months, days.
    WORLD
  }

  /// One thing that versions say.
  ///
  /// @param said as each version that says it writes it
  /// @param missing versions that speak, and should say it, and do not; known of numbers and terms
  public record Shared(Kind kind, Map<Language, String> said, List<Language> missing) {

    public Shared {
      said = Collections.unmodifiableMap(new TreeMap<>(said));
      missing = List.copyOf(missing);
    }

    public boolean agrees() {
      return said.size() > 1;
    }
  }

  public Reasons {
    pairs = List.copyOf(pairs);
    shared = List.copyOf(shared);
    silent = List.copyOf(silent);
  }

  /// Nothing was looked at.
  public static Reasons none() {
    return new Reasons(List.of(), List.of(), List.of(), true);
  }

  /// The same as far as some of the versions go.
  public Reasons only(List<Language> wanted) {
    return new Reasons(
        pairs.stream().filter(p -> wanted.contains(p.a) && wanted.contains(p.b)).toList(),
        shared.stream()
            .map(s -> only(s, wanted))
            .filter(s -> s.agrees() || (!s.said.isEmpty() && !s.missing.isEmpty()))
            .toList(),
        silent.stream().filter(wanted::contains).toList(),
        steadyNeighbours);
  }

  private static Shared only(Shared shared, List<Language> wanted) {
    var said = new TreeMap<>(shared.said);
    said.keySet().retainAll(wanted);
    return new Shared(shared.kind, said, shared.missing.stream().filter(wanted::contains).toList());
  }
}
