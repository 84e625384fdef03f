package concord.terminology.matching;

import concord.text.Folding;
import concord.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Countries that Chinese names by one sign each, side by side: 中哈, 中日韩. Not by itself, for
/// alone the sign is a word or a part of one.
public final class CountrySigns {

  private static final Map<String, List<String>> NAMES = names();

  /// The names, the longest first, so that none is taken for a pair: 塔吉克斯坦.
  private static final List<String> LONGEST_FIRST =
      NAMES.values().stream()
          .flatMap(List::stream)
          .sorted(java.util.Comparator.comparingInt(String::length).reversed())
          .toList();

  /// What follows signs that mean something else together: 中美洲 is Central America.
  private static final String NOT_BEFORE = "洲";

  private CountrySigns() {}

  /// The signs in a Chinese text that name the country of a term, with those beside them.
  public static Optional<String> naming(Language chinese, String term, String text) {
    String name = Folding.fold(chinese, term);
    var signs = new TreeSet<String>();
    NAMES.forEach(
        (sign, names) -> {
          if (names.contains(name)) signs.add(sign);
        });
    if (signs.isEmpty()) return Optional.empty();
    return rows(Folding.fold(chinese, text)).stream()
        .filter(row -> signs.stream().anyMatch(row::contains))
        .findFirst();
  }

  /// Stretches of two signs or more, no sign twice.
  private static List<String> rows(String folded) {
    String text = folded;
    for (String name : LONGEST_FIRST) text = text.replace(name, " ");
    var rows = new java.util.ArrayList<String>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && NAMES.containsKey(text.substring(i, i + 1))) continue;
      String row = text.substring(start, i);
      boolean other = i < text.length() && NOT_BEFORE.indexOf(text.charAt(i)) >= 0;
      if (row.length() > 1 && row.chars().distinct().count() == row.length() && !other) {
        rows.add(row);
      }
      start = i + 1;
    }
    return rows;
  }

  private static Map<String, List<String>> names() {
    var names = new LinkedHashMap<String, List<String>>();
    for (String line : GrammarData.lines("country-signs.txt")) {
      var words = List.of(line.split(" "));
      names.put(words.getFirst(), words.subList(1, words.size()));
    }
    return names;
  }
}
