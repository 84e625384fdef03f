package concord.exchange.table;

import concord.exchange.table.ConceptColumns.Aspect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Several values in one cell, separated by ` | `; a bar that belongs to a value is written `\|`.
final class Cells {

  private Cells() {}

  /// @param lines whether a new line in the cell also separates, as people type lists in
  ///     spreadsheets
  static List<String> split(String cell, boolean lines) {
    var values = new ArrayList<String>();
    var value = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '\\' && i + 1 < cell.length() && cell.charAt(i + 1) == '|') {
        value.append('|');
        i++;
      } else if (c == '|' || (lines && c == '\n')) {
        values.add(value.toString().strip());
        value.setLength(0);
      } else {
        value.append(c);
      }
    }
    values.add(value.toString().strip());
    return values;
  }

  /// Empty values in front and at the end keep their place; values that are all the same are said
  /// once.
  static String join(List<String> values) {
    if (values.isEmpty()) return "";
    if (values.stream().distinct().count() == 1) return values.get(0).replace("|", "\\|");
    return String.join(" | ", values.stream().map(value -> value.replace("|", "\\|")).toList());
  }

  /// Several values of one term, separated by `; `; a semicolon of their own is written `\;`.
  static String list(List<String> values) {
    return String.join("; ", values.stream().map(value -> value.replace(";", "\\;")).toList());
  }

  static List<String> unlist(String value) {
    return Arrays.stream(value.split("(?<!\\\\);"))
        .map(each -> each.replace("\\;", ";").strip())
        .filter(each -> !each.isEmpty())
        .toList();
  }

  /// The value for the term at a place: one value stands for all terms.
  static String at(Map<Aspect, List<String>> details, Aspect aspect, int place) {
    var values = details.getOrDefault(aspect, List.of());
    if (values.size() == 1) return values.get(0);
    return place < values.size() ? values.get(place) : "";
  }
}
