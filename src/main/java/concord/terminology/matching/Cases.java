package concord.terminology.matching;

import concord.morphology.Analysis;
import java.util.List;
import java.util.function.Predicate;

/// The numbers, cases and genders a Russian form may stand for, one bit each combination.
///
/// @param noun whether one of the readings is a noun
public record Cases(long bits, boolean noun) {

  public static final List<String> NAMES = List.of("NOM", "GEN", "DAT", "ACC", "INS", "PREP");
  public static final List<String> GENDERS = List.of("MASC", "FEM", "NEUT");

  public static final long ALL = (1L << 36) - 1;
  public static final long SINGULAR = (1L << 18) - 1;
  public static final long PLURAL = ALL & ~SINGULAR;

  static Cases of(List<Analysis> analyses, Predicate<Analysis> wanted) {
    long bits = 0;
    boolean noun = false;
    for (Analysis analysis : analyses) {
      if (analysis.tags().isEmpty() || !wanted.test(analysis)) continue;
      bits |= bits(analysis.tags());
      noun |= analysis.tags().getFirst().equals("NOUN");
    }
    return new Cases(bits, noun);
  }

  boolean nominative() {
    return (bits & ofCase(0)) != 0;
  }

  boolean genitive() {
    return (bits & ofCase(1)) != 0;
  }

  public static long bit(boolean plural, int kase, int gender) {
    return 1L << ((plural ? 18 : 0) + kase * 3 + gender);
  }

  /// All numbers and genders of one case.
  public static long ofCase(int kase) {
    return (0b111L << kase * 3) | (0b111L << (18 + kase * 3));
  }

  /// The same cases in every number and gender.
  static long anyNumberAndGender(long bits) {
    long any = 0;
    for (int kase = 0; kase < NAMES.size(); kase++) {
      if ((bits & ofCase(kase)) != 0) any |= ofCase(kase);
    }
    return any;
  }

  /// A tag that is not there leaves all its values open: an indeclinable noun is in every case.
  private static long bits(List<String> tags) {
    boolean plural = tags.contains("PL");
    boolean singular = tags.contains("SG");
    long bits = 0;
    for (int kase = 0; kase < NAMES.size(); kase++) {
      if (NAMES.stream().anyMatch(tags::contains) && !tags.contains(NAMES.get(kase))) continue;
      for (int gender = 0; gender < GENDERS.size(); gender++) {
        boolean other =
            !plural
                && GENDERS.stream().anyMatch(tags::contains)
                && !tags.contains(GENDERS.get(gender));
        if (other) continue;
        if (!plural) bits |= bit(false, kase, gender);
        if (!singular) bits |= bit(true, kase, gender);
      }
    }
    return bits;
  }
}
