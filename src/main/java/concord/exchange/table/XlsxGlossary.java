package concord.exchange.table;

import com.google.auto.service.AutoService;
import concord.exchange.GlossaryFormat;
import concord.exchange.packed.Archive;
import concord.terminology.Concept;
import concord.text.Limits;
import concord.text.Problem;
import concord.text.ProblemException;
import concord.text.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/// A glossary as an Excel workbook: the first sheet whose first row names a language.
@AutoService(GlossaryFormat.class)
public final class XlsxGlossary implements GlossaryFormat {

  /// The most a cell can hold; Excel refuses a file with more.
  private static final int CELL_CHARACTERS = 32_767;

  /// Rows that are kept before they are written.
  private static final int ROWS_AT_ONCE = 200;

  @Override
  public String id() {
    return "xlsx";
  }

  @Override
  public List<String> extensions() {
    return List.of("xlsx");
  }

  @Override
  public boolean recognises(String head) {
    return head.startsWith("PK") && (head.contains("xl/") || head.contains("[Content_Types].xml"));
  }

  @Override
  public Reading<Concept> read(String name, InputStream in) throws IOException {
    var concepts = new ConceptRows(name);
    try {
      var rows = rows(name, bytes(name, in)).iterator();
      return concepts.read(() -> rows.hasNext() ? Optional.of(rows.next()) : Optional.empty());
    } catch (ProblemException e) {
      concepts.problems().accept(e.problem());
      return concepts.finish();
    }
  }

  @Override
  public void write(Iterable<Concept> concepts, OutputStream out) throws IOException {
    // Not closed with the workbook: whoever opened the stream closes it.
    var workbook = new Workbook(out, "Concord", "1.0");
    var sheet = ConceptSheet.of(concepts);
    var page = workbook.newWorksheet("Glossary");
    page.freezePane(1, 1);
    head(page, sheet.titles());
    int row = 0;
    for (Concept concept : concepts) {
      row++;
      row(page, row, sheet, concept);
      if (row % ROWS_AT_ONCE == 0) page.flush();
    }
    workbook.finish();
  }

  private static void head(Worksheet page, List<String> titles) {
    for (int column = 0; column < titles.size(); column++) {
      String title = titles.get(column);
      page.inlineString(0, column, title);
      page.width(column, title.contains(":") || title.equals(ConceptSheet.ID) ? 20 : 40);
      page.style(0, column).bold().set();
    }
  }

  /// The texts stand in their cells: a table of all texts of a workbook would be held until its
  /// end.
  private static void row(Worksheet page, int row, ConceptSheet sheet, Concept concept) {
    List<String> cells = sheet.cells(concept);
    for (int column = 0; column < cells.size(); column++) {
      String text = cells.get(column);
      if (text.length() > CELL_CHARACTERS) {
        throw new ProblemException(
            Problem.error(
                "table-cell-too-long",
                "concept",
                Limits.shorten(concept.id().value()),
                "column",
                sheet.titles().get(column),
                "limit",
                CELL_CHARACTERS));
      }
      if (!text.isEmpty()) page.inlineString(row, column, text);
    }
  }

  private static byte[] bytes(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes((int) Limits.UPLOAD_BYTES + 1);
    if (bytes.length > Limits.UPLOAD_BYTES) {
      throw new ProblemException(
          Problem.error("file-too-large", "file", name, "megabytes", Limits.UPLOAD_BYTES >> 20));
    }
    if (bytes.length == 0) throw new ProblemException(Problem.error("file-empty", "file", name));
    Archive.check(name, bytes);
    return bytes;
  }

  private static List<Row> rows(String name, byte[] bytes) {
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        try (var rows = sheet.openStream()) {
          var all = rows.map(XlsxGlossary::row).toList();
          if (!all.isEmpty() && ConceptColumns.of(all.get(0).cells()).hasTerms()) return all;
        }
      }
    } catch (IOException | RuntimeException e) {
      // The bytes are in memory and checked: whatever the library throws at them, they are damaged.
      throw new ProblemException(Problem.error("document-damaged", "file", name), e);
    }
    throw new ProblemException(Problem.error("table-without-language", "file", name));
  }

  private static Row row(org.dhatim.fastexcel.reader.Row row) {
    var cells = new ArrayList<String>();
    for (int column = 0; column < row.getCellCount(); column++) {
      cells.add(row.getOptionalCell(column).map(XlsxGlossary::text).orElse(""));
    }
    return new Row(row.getRowNum(), cells);
  }

  /// What the cell shows, as far as the file says: a formula by its last result.
  private static String text(Cell cell) {
    return switch (cell.getType()) {
      case STRING -> cell.asString();
      case EMPTY, ERROR -> "";
      case NUMBER, BOOLEAN, FORMULA -> Optional.ofNullable(cell.getRawValue()).orElse("");
    };
  }
}
