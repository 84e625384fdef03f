package concord.alignment;

import concord.text.Language;
import concord.text.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Versions of nonsense, and beads fixed in them at random.
final class RandomTexts {

  private static final List<String> TAGS = List.of("en", "ru", "zh", "kk", "de", "ar");

  private static final String[] WORDS = {
    "Астана",
    "меморандум",
    "2023",
    "峰会",
    "合作",
    "trade",
    "summit",
    "жыл",
    "%",
    "？",
    "«",
    "Си",
    "习近平",
    "1,234.5",
    "31 млрд",
    "a",
    "و",
    "\uD83D",
    "é",
    "310亿",
    "ынтымақтастық",
    "\u200B",
    "…"
  };

  private RandomTexts() {}

  static List<Version> versions(Random random) {
    int count = 2 + random.nextInt(4);
    var versions = new ArrayList<Version>();
    for (int v = 0; v < count; v++) {
      int size = random.nextInt(5) == 0 ? random.nextInt(3) : random.nextInt(30);
      var segments = new ArrayList<Segment>();
      int paragraph = 0;
      for (int i = 0; i < size; i++) {
        if (random.nextInt(4) == 0) paragraph++;
        segments.add(new Segment(text(random), paragraph));
      }
      versions.add(new Version(Language.of(TAGS.get(v)), segments));
    }
    return versions;
  }

  private static String text(Random random) {
    return IntStream.range(0, random.nextInt(12))
        .mapToObj(i -> WORDS[random.nextInt(WORDS.length)])
        .collect(Collectors.joining(" "));
  }

  /// Beads in order, each of some of the versions, in some of those silent.
  static List<FixedBead> fixed(List<Version> versions, Random random) {
    var fixed = new ArrayList<FixedBead>();
    int[] at = new int[versions.size()];
    while (true) {
      Map<Language, List<Integer>> bead = new TreeMap<>();
      for (int v = 0; v < at.length; v++) {
        var version = versions.get(v);
        int kind = random.nextInt(5);
        if (kind == 0) bead.put(version.language(), List.of());
        if (kind < 2) continue;
        int from = at[v] + random.nextInt(4);
        int to = from + 1 + random.nextInt(random.nextInt(6) == 0 ? 9 : 2);
        if (to > version.size()) return fixed;
        bead.put(version.language(), IntStream.range(from, to).boxed().toList());
        at[v] = to;
      }
      if (bead.values().stream().anyMatch(numbers -> !numbers.isEmpty())) {
        fixed.add(new FixedBead(bead));
      }
    }
  }
}
