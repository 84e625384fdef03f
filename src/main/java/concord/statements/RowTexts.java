package concord.statements;

import concord.memory.HitKind;
import concord.memory.SearchSource;
import concord.memory.SearchText;
import concord.statements.store.SheetStore;
import concord.text.Language;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Gives the texts of rows to the search.
@Component
class RowTexts implements SearchSource {

  private static final int ROWS_AT_ONCE = 500;

  private final SheetStore sheets;

  RowTexts(SheetStore sheets) {
    this.sheets = sheets;
  }

  @Override
  public HitKind kind() {
    return HitKind.BEAD;
  }

  @Override
  public List<SearchText> texts(Collection<String> ids) {
    Map<StatementId, TreeSet<Long>> byStatement = new HashMap<>();
    for (String id : new HashSet<>(ids)) {
      var bead = new BeadId(Long.parseLong(id));
      sheets
          .statementOf(bead)
          .ifPresent(
              statement ->
                  byStatement.computeIfAbsent(statement, s -> new TreeSet<>()).add(bead.value()));
    }
    return byStatement.entrySet().stream()
        .flatMap(entry -> sheets.rowsOf(entry.getKey(), entry.getValue()).stream())
        .map(RowTexts::text)
        .collect(Collectors.toList());
  }

  @Override
  public void all(Consumer<SearchText> each) {
    for (Sheet sheet : sheets.all()) {
      for (int from = 0; from < sheet.rowCount(); from += ROWS_AT_ONCE) {
        sheets.rows(sheet.id(), from, ROWS_AT_ONCE).forEach(row -> each.accept(text(row)));
      }
    }
  }

  private static SearchText text(Row row) {
    var texts = new HashMap<Language, String>();
    row.cells().forEach(cell -> texts.put(cell.language(), JoinedCell.text(cell)));
    return new SearchText(HitKind.BEAD, String.valueOf(row.id().value()), texts);
  }
}
