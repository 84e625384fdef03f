package concord.alignment.evaluation;

import concord.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Beads by segment numbers, as people made them or as a file holds them.
///
/// @param languages of the columns
/// @param beads each with the numbers of each column
public record Gold(List<Language> languages, List<List<List<Integer>>> beads) {

  public Gold {
    languages = List.copyOf(languages);
    beads = List.copyOf(beads);
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

  private static List<Integer> numbers(String cell) {
    if (cell.isBlank()) return List.of();
    return Arrays.stream(cell.split(",")).map(n -> Integer.parseInt(n.strip())).toList();
  }
}
