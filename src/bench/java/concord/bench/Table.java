package concord.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A result as Markdown, fit for docs/benchmarks.md as it is.
public final class Table {

  private final List<String> columns;
  private final List<List<String>> rows = new ArrayList<>();

  private Table(List<String> columns) {
    this.columns = columns;
  }

  public static Table of(String... columns) {
    return new Table(List.of(columns));
  }

  public Table row(String... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(
          cells.length + " cells for " + columns.size() + " columns: " + String.join(", ", cells));
    }
    rows.add(List.of(cells));
    return this;
  }

  List<String> lines() {
    return Stream.concat(
            Stream.of(line(columns), "|" + "---|".repeat(columns.size())),
            rows.stream().map(Table::line))
        .toList();
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }
}
