package concord.exchange.table;

import java.util.List;

/// One row of a table.
///
/// @param line where it begins in its file, from 1
record Row(int line, List<String> cells) {

  Row {
    cells = List.copyOf(cells);
  }

  /// The cell of a column, empty where the row is short.
  String cell(int column) {
    return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
