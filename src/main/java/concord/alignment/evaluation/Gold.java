package concord.alignment.evaluation;

import concord.alignment.Alignment;
import concord.alignment.Bead;
import concord.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Beads by segment numbers, as people made them or as a file holds them.
///
/// @param languages of the columns
/// @param beads each with the numbers of each column
public record Gold(List<Language> languages, List<List<List<Integer>>> beads) {

  public Gold {
    languages = List.copyOf(languages);
    beads = List.copyOf(beads);
  }

  public static Gold of(Alignment alignment) {
    return new Gold(alignment.languages(), alignment.beads().stream().map(Bead::segments).toList());
  }

  /// Reads the lines of a `.beads` file: comments begin with `# `, the header with `#` and a tab.
  public static Gold read(List<String> lines) {
    List<Language> languages = List.of();
    var beads = new ArrayList<List<List<Integer>>>();
    for (String line : lines) {
      if (line.startsWith("#\t")) {
        languages =
            Arrays.stream(line.substring(2).split("\t"))
                .filter(tag -> !tag.equals("confidence"))
                .map(Language::of)
                .toList();
      } else if (!line.startsWith("#") && !line.isBlank()) {
        String[] columns = line.split("\t", -1);
        beads.add(Arrays.stream(columns).limit(languages.size()).map(Gold::numbers).toList());
      }
    }
    return new Gold(languages, beads);
  }

  /// The same beads with some columns only; where one of two is silent each segment stands alone.
  public Gold only(List<Language> wanted) {
    var columns = wanted.stream().map(languages::indexOf).toList();
    var kept = new ArrayList<List<List<Integer>>>();
    for (var bead : beads) {
      var chosen = columns.stream().map(bead::get).toList();
      if (chosen.stream().filter(c -> !c.isEmpty()).count() >= Math.min(2, wanted.size())) {
        kept.add(chosen);
        continue;
      }
      for (int c = 0; c < chosen.size(); c++) {
        for (int number : chosen.get(c)) {
          var alone = new ArrayList<List<Integer>>();
          for (int k = 0; k < chosen.size(); k++) alone.add(k == c ? List.of(number) : List.of());
          kept.add(alone);
        }
      }
    }
    return new Gold(wanted, kept);
  }

  /// The same beads, those neighbours made one that lie wholly inside one bead of `people`: where
  /// people tied whole segments only, a finer cut within such a bead is no mistake.
  public Gold mergedWithin(Gold people) {
    var owners = people.owners();
    var places = new HashMap<Integer, Integer>();
    var merged = new ArrayList<List<List<Integer>>>();
    var inOrder = beads.stream().sorted(Comparator.comparing(Gold::first)).toList();
    for (var bead : inOrder) {
      int owner = owner(bead, owners);
      if (owner < 0 || speaking(bead) < Math.max(2, speaking(people.beads.get(owner)))) {
        merged.add(bead);
        continue;
      }
      Integer place = places.putIfAbsent(owner, merged.size());
      if (place == null) {
        merged.add(bead);
      } else {
        merged.set(place, union(merged.get(place), bead));
      }
    }
    return new Gold(languages, merged);
  }

  /// For each column, the bead of each segment.
  List<Map<Integer, Integer>> owners() {
    var owners = new ArrayList<Map<Integer, Integer>>();
    for (int c = 0; c < languages.size(); c++) {
      var column = new HashMap<Integer, Integer>();
      for (int b = 0; b < beads.size(); b++) {
        for (int segment : beads.get(b).get(c)) column.put(segment, b);
      }
      owners.add(column);
    }
    return owners;
  }

  /// The one bead that all segments of another belong to, or -1.
  static int owner(List<List<Integer>> bead, List<Map<Integer, Integer>> owners) {
    var found = new HashSet<Integer>();
    for (int c = 0; c < bead.size(); c++) {
      for (int segment : bead.get(c)) found.add(owners.get(c).getOrDefault(segment, -1));
    }
    return found.size() == 1 ? found.iterator().next() : -1;
  }

  private static int first(List<List<Integer>> bead) {
    return bead.stream().filter(c -> !c.isEmpty()).mapToInt(List::getFirst).min().orElse(0);
  }

  static int speaking(List<List<Integer>> bead) {
    return (int) bead.stream().filter(c -> !c.isEmpty()).count();
  }

  private static List<List<Integer>> union(List<List<Integer>> a, List<List<Integer>> b) {
    var union = new ArrayList<List<Integer>>();
    for (int c = 0; c < a.size(); c++) {
      union.add(Stream.concat(a.get(c).stream(), b.get(c).stream()).sorted().distinct().toList());
    }
    return union;
  }

  private static List<Integer> numbers(String cell) {
    if (cell.isBlank()) return List.of();
    return Arrays.stream(cell.split(",")).map(n -> Integer.parseInt(n.strip())).toList();
  }
}
