package concord.statements;

import concord.accounts.AuditLog;
import concord.accounts.Needs;
import concord.accounts.Role;
import concord.exchange.TranslationUnit;
import concord.exchange.UnitExport;
import concord.exchange.Units;
import concord.statements.store.SheetStore;
import concord.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Handing statements out as files.
@Service
public class Delivery {

  private static final int ROWS_AT_ONCE = 500;

  /// Two versions of a statement.
  public record Pair(Language from, Language to) {}

  private final SheetStore sheets;
  private final AuditLog audit;

  Delivery(SheetStore sheets, AuditLog audit) {
    this.sheets = sheets;
    this.audit = audit;
  }

  /// Writes TMX: all versions of each bead in one unit, or two chosen ones; beads in which one of
  /// them is silent are left out (see [UnitExport#complete]).
  @Needs(Role.TRANSLATOR)
  @Transactional
  public void exportTmx(StatementId id, Optional<Pair> pair, OutputStream out) throws IOException {
    var sheet = sheets.sheet(id).orElseThrow(() -> Refusal.statementGone(id));
    var export =
        pair.map(p -> UnitExport.pair(p.from(), p.to()))
            .orElseGet(() -> new UnitExport(sheet.source(), sheet.languages(), List.of()));
    try (var writer = Units.writer("tmx", out, export)) {
      for (int from = 0; from < sheet.rowCount(); from += ROWS_AT_ONCE) {
        for (Row row : sheets.rows(id, from, ROWS_AT_ONCE)) {
          writer.write(unit(sheet, row));
        }
      }
    }
    audit.record("statement-exported", sheet.slug(), "tmx " + pair.map(Pair::toString).orElse(""));
  }

  private static TranslationUnit unit(Sheet sheet, Row row) {
    var texts = new LinkedHashMap<Language, String>();
    for (Cell cell : row.cells()) {
      String text = JoinedCell.text(cell);
      if (!text.isBlank()) texts.put(cell.language(), text);
    }
    return new TranslationUnit(sheet.slug() + "-" + row.number(), texts, Map.of());
  }
}
