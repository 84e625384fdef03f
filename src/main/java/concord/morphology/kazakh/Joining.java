package concord.morphology.kazakh;

import concord.morphology.kazakh.Sounds.Ending;
import concord.morphology.kazakh.Sounds.Harmony;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts suffixes on stems: harmony, assimilation of the suffix, and what the stem itself changes.
///
/// Where usage has more than one spelling all are given, the usual one first. Taking apart
/// ([Peeling]) accepts exactly what this makes.
final class Joining {

  /// Stems whose narrow vowel falls, and whether it must; a closed set.
  private static final Map<String, Boolean> ELIDING = eliding();

  private static final Set<String> TIME = Set.copyOf(Suffixes.lines("time.txt"));

  private Joining() {}

  /// All spellings of a stem with one suffix.
  ///
  /// @param before the suffix the stem already ends with, if any
  static SequencedSet<String> join(String stem, Suffix suffix, @Nullable Suffix before) {
    var forms = new LinkedHashSet<String>();
    Ending possession = possession(before);
    if (possession != null && suffix.knowsPossession()) {
      add(forms, stem, suffix.pattern(possession), Sounds.harmony(stem));
      return forms;
    }
    if (possession != null && !suffix.mayFollowPossessive()) return forms;
    if (suffix.isAdjectival() && !takesAdjectival(stem, before)) return forms;
    String pattern = suffix.pattern(Sounds.ending(stem));
    if (pattern.isEmpty()) return forms;
    boolean vowelFirst = pattern.charAt(0) == 'I';
    boolean bare = before == null;
    if (bare && epenthesis(stem) == Usage.RULE) addEpenthetic(forms, stem, suffix);
    if (vowelFirst) {
      for (String base : beforeVowel(stem, bare)) add(forms, base, pattern, Sounds.harmony(stem));
    } else {
      addToConsonant(forms, stem, suffix, pattern);
    }
    if (bare && epenthesis(stem) == Usage.MAY) addEpenthetic(forms, stem, suffix);
    return forms;
  }

  /// The form of a stem with a chain of suffixes, the usual spelling; empty for an impossible
  /// chain.
  static Optional<String> chain(String stem, List<String> tags) {
    String form = stem;
    Suffix before = null;
    for (String tag : tags) {
      var suffix = Suffixes.of(tag);
      if (suffix.isEmpty() || !mayFollow(before, suffix.get())) return Optional.empty();
      var forms = join(form, suffix.get(), before);
      if (forms.isEmpty()) return Optional.empty();
      form = forms.getFirst();
      before = suffix.get();
    }
    return Optional.of(form);
  }

  /// Every accepted spelling of a stem with a chain of suffixes.
  static SequencedSet<String> spellings(String stem, List<String> tags) {
    SequencedSet<String> forms = new LinkedHashSet<>(List.of(stem));
    Suffix before = null;
    for (String tag : tags) {
      var suffix = Suffixes.of(tag).orElseThrow();
      SequencedSet<String> longer = new LinkedHashSet<>();
      for (String form : forms) longer.addAll(join(form, suffix, before));
      forms = longer;
      before = suffix;
    }
    return forms;
  }

  /// Slots rise; after -дағы the word is a fresh nominal: «қаладағылардың».
  static boolean mayFollow(@Nullable Suffix before, Suffix next) {
    if (before == null) return true;
    if (before.isAdjectival()) return next.slot() > 1 && !next.isAdjectival();
    if (next.isAdjectival()) return before.tag().equals("LOC");
    return next.slot() > before.slot();
  }

  /// -дағы on a locative; -ғы alone only on words of time and place: жазғы, бүгінгі.
  private static boolean takesAdjectival(String stem, @Nullable Suffix before) {
    return before == null ? TIME.contains(stem) : before.tag().equals("LOC");
  }

  private static @Nullable Ending possession(@Nullable Suffix before) {
    if (before == null) return null;
    if (before.isThirdPossessive()) return Ending.POSSESSED_3;
    return before.isSingularPossessive() ? Ending.POSSESSED_1_2 : null;
  }

  private static void add(
      SequencedSet<String> forms, String base, String pattern, List<Harmony> harmonies) {
    for (Harmony harmony : harmonies) forms.add(base + Suffix.spell(pattern, harmony));
  }

  /// The stem before a suffix that begins with a vowel: мектеп-і → мектебі, орын-ы → орны,
  /// апрель-і → апрелі.
  private static List<String> beforeVowel(String stem, boolean bare) {
    var bases = new ArrayList<String>();
    String voiced = voiced(stem);
    Boolean elides = bare ? ELIDING.get(stem) : Boolean.FALSE;
    if (Boolean.TRUE.equals(elides)) bases.add(elided(stem));
    if (stem.endsWith("ст") || stem.endsWith("зд")) {
      bases.add(stem.substring(0, stem.length() - 1)); // съезд-і → съезі
      bases.add(stem);
    } else if (stem.endsWith("ь") || stem.endsWith("ъ")) {
      bases.add(stem.substring(0, stem.length() - 1));
    } else if (bare && keepsVoiceless(stem)) {
      bases.add(stem);
      bases.add(voiced);
    } else {
      bases.add(voiced);
      if (bare) bases.add(stem);
    }
    if (Boolean.FALSE.equals(elides) && bare) bases.add(elided(stem));
    return bases;
  }

  /// турист-тер → туристер, съезд-де → съезде: of three consonants the middle one is not written.
  private static void addToConsonant(
      SequencedSet<String> forms, String stem, Suffix suffix, String pattern) {
    var harmony = Sounds.harmony(stem);
    if (!stem.endsWith("ст") && !stem.endsWith("зд")) {
      add(forms, stem, pattern, harmony);
      return;
    }
    String shorter = stem.substring(0, stem.length() - 1);
    String shortPattern = suffix.pattern(Sounds.ending(shorter));
    boolean same = "тд".indexOf(shortPattern.charAt(0)) >= 0;
    if (!same) add(forms, stem, pattern, harmony);
    add(forms, shorter, shortPattern, harmony);
    if (same) add(forms, stem, pattern, harmony);
  }

  private static String voiced(String stem) {
    int last = stem.length() - 1;
    if (last < 1 || !Sounds.isVowel(stem.charAt(last - 1))) return stem;
    String head = stem.substring(0, last);
    return switch (stem.charAt(last)) {
      case 'п' -> head + 'б';
      case 'к' -> head + 'г';
      case 'қ' -> head + 'ғ';
      default -> stem;
    };
  }

  /// Loans in -ип keep it (принципі, типі), and so does тарап (тарапынан).
  private static boolean keepsVoiceless(String stem) {
    return stem.endsWith("ип") || stem.equals("тарап");
  }

  private static String elided(String stem) {
    int length = stem.length();
    return stem.substring(0, length - 2) + stem.charAt(length - 1);
  }

  private enum Usage {
    NEVER,
    MAY,
    RULE
  }

  /// Loans that end in a cluster take -і- first: факт, фактілер, фактісі.
  private static Usage epenthesis(String stem) {
    if (stem.endsWith("кт") || stem.endsWith("фт")) return Usage.RULE;
    return Sounds.endsInLoanCluster(stem) ? Usage.MAY : Usage.NEVER;
  }

  private static void addEpenthetic(SequencedSet<String> forms, String stem, Suffix suffix) {
    add(forms, stem + 'і', suffix.pattern(Ending.VOWEL), List.of(Harmony.FRONT));
  }

  private static Map<String, Boolean> eliding() {
    var eliding = new LinkedHashMap<String, Boolean>();
    for (String line : Suffixes.lines("elision.txt")) {
      String[] columns = line.split("\t");
      eliding.put(columns[0], columns.length == 1);
    }
    return Map.copyOf(eliding);
  }
}
