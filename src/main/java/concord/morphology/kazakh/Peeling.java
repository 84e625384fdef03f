package concord.morphology.kazakh;

import concord.morphology.kazakh.Sounds.Ending;
import concord.morphology.kazakh.Sounds.Harmony;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes suffixes off a form in every way that [Joining] could have put them on.
final class Peeling {

  /// A root with its suffixes, and the forms between: қалалары has қала, қалалар, қалалары.
  record Chain(String root, List<Suffix> suffixes, List<String> stems) {}

  private static final int LONGEST_CHAIN = 6;
  private static final int SHORTEST_ROOT = 2;

  /// The ways a suffix can be written, by its last letter.
  private static final Map<Character, List<Written>> WRITTEN = written();

  private record Written(String text, Suffix suffix) {}

  private Peeling() {}

  /// All chains of a form, the bare form itself first.
  static List<Chain> chains(String form) {
    var found = new ArrayList<Chain>();
    peel(form, null, List.of(), List.of(form), found);
    return found;
  }

  /// @param after the suffix that stands right of the stem
  private static void peel(
      String stem,
      @Nullable Suffix after,
      List<Suffix> off,
      List<String> stems,
      List<Chain> found) {
    if (after == null || joins(stem, null, after, stems)) found.add(new Chain(stem, off, stems));
    if (off.size() == LONGEST_CHAIN) return;
    for (Written written : WRITTEN.getOrDefault(stem.charAt(stem.length() - 1), List.of())) {
      Suffix suffix = written.suffix();
      if (!stem.endsWith(written.text())) continue;
      if (after != null
          && !(Joining.mayFollow(suffix, after) && joins(stem, suffix, after, stems))) {
        continue;
      }
      String rest = stem.substring(0, stem.length() - written.text().length());
      if (rest.length() < SHORTEST_ROOT) continue;
      for (String before : restored(rest, written.text())) {
        if (!Sounds.hasVowel(before)) continue;
        peel(before, suffix, prepend(suffix, off), prepend(before, stems), found);
      }
    }
  }

  /// Whether the stem, ending with `before`, takes `after` and becomes the form it was cut from.
  private static boolean joins(
      String stem, @Nullable Suffix before, Suffix after, List<String> stems) {
    return Joining.join(stem, after, before).contains(stems.get(1));
  }

  /// What the rest of a form may have been before the suffix changed it; [Joining] has the last
  /// word on each.
  private static Set<String> restored(String rest, String suffix) {
    var stems = new LinkedHashSet<String>();
    stems.add(rest);
    char last = rest.charAt(rest.length() - 1);
    String head = rest.substring(0, rest.length() - 1);
    if (Sounds.isVowel(suffix.charAt(0))) {
      if (last == 'б') stems.add(head + 'п');
      if (last == 'г') stems.add(head + 'к');
      if (last == 'ғ') stems.add(head + 'қ');
      if ("лнрт".indexOf(last) >= 0) stems.add(rest + 'ь');
      if (!Sounds.isVowel(last) && "қкнпз".indexOf(last) >= 0) {
        stems.add(head + 'ы' + last);
        stems.add(head + 'і' + last);
      }
    }
    if (last == 'с') stems.add(rest + 'т');
    if (last == 'з') stems.add(rest + 'д');
    if (last == 'і') stems.add(head);
    return stems;
  }

  private static <T> List<T> prepend(T first, List<T> rest) {
    var all = new ArrayList<T>(rest.size() + 1);
    all.add(first);
    all.addAll(rest);
    return all;
  }

  private static Map<Character, List<Written>> written() {
    var byLast = new LinkedHashMap<Character, Set<Written>>();
    for (Suffix suffix : Suffixes.ALL) {
      for (Ending ending : Ending.values()) {
        String pattern = suffix.pattern(ending);
        if (pattern.isEmpty()) continue;
        for (Harmony harmony : Harmony.values()) {
          String text = Suffix.spell(pattern, harmony);
          byLast
              .computeIfAbsent(text.charAt(text.length() - 1), c -> new LinkedHashSet<>())
              .add(new Written(text, suffix));
        }
      }
    }
    var lists = new LinkedHashMap<Character, List<Written>>();
    byLast.forEach((last, set) -> lists.put(last, List.copyOf(set)));
    return lists;
  }
}
