package concord.statements;

import concord.memory.HitKind;
import concord.memory.Memory;
import concord.memory.Search;
import concord.statements.store.SheetStore;
import concord.text.Language;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// What follows from every change of rows, in the same transaction: findings, memory, search, news.
@Component
class Aftermath {

  private final SheetStore sheets;
  private final Checking checking;
  private final Memory memory;
  private final Search search;
  private final ApplicationEventPublisher events;

  Aftermath(
      SheetStore sheets,
      Checking checking,
      Memory memory,
      Search search,
      ApplicationEventPublisher events) {
    this.sheets = sheets;
    this.checking = checking;
    this.memory = memory;
    this.search = search;
    this.events = events;
  }

  /// @param rowsMoved true when rows came or went
  List<RowMarks> of(StatementId statement, Collection<Long> beads, boolean rowsMoved) {
    var rows = sheets.rowsOf(statement, beads);
    var marks = checking.marks(statement, rows);
    remember(statement, rows);
    var gone = new HashSet<>(beads);
    rows.forEach(row -> gone.remove(row.id().value()));
    gone.forEach(bead -> memory.record(origin(bead), "", Map.of()));
    search.changed(HitKind.BEAD, beads.stream().map(String::valueOf).toList());
    events.publishEvent(
        new BeadChanged(statement, beads.stream().map(BeadId::new).toList(), rowsMoved));
    return marks;
  }

  /// Puts the confirmed cells of each row into the memory.
  private void remember(StatementId statement, List<Row> rows) {
    String slug = sheets.sheet(statement).map(Sheet::slug).orElse("");
    for (Row row : rows) {
      var texts = new HashMap<Language, String>();
      row.cells().stream()
          .filter(Cell::isConfirmed)
          .forEach(cell -> texts.put(cell.language(), JoinedCell.text(cell)));
      memory.record(origin(row.id().value()), slug, texts);
    }
  }

  private static String origin(long bead) {
    return "bead:" + bead;
  }
}
