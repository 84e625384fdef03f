package concord.exchange.table;

import com.google.auto.service.AutoService;
import concord.exchange.GlossaryFormat;
import concord.terminology.Concept;
import concord.text.ProblemException;
import concord.text.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/// A glossary as comma (or semicolon) separated text.
@AutoService(GlossaryFormat.class)
public final class CsvGlossary implements GlossaryFormat {

  @Override
  public String id() {
    return "csv";
  }

  @Override
  public List<String> extensions() {
    return List.of("csv");
  }

  @Override
  public Reading<Concept> read(String name, InputStream in) throws IOException {
    return read(name, in, Optional.empty());
  }

  @Override
  public void write(Iterable<Concept> concepts, OutputStream out) throws IOException {
    write(concepts, out, ',', true);
  }

  static Reading<Concept> read(String name, InputStream in, Optional<Character> delimiter)
      throws IOException {
    var rows = new ConceptRows(name);
    try {
      return rows.read(DelimitedRows.open(name, in, delimiter, rows.problems()));
    } catch (ProblemException e) {
      rows.problems().accept(e.problem());
      return rows.finish();
    }
  }

  static void write(Iterable<Concept> concepts, OutputStream out, char delimiter, boolean mark)
      throws IOException {
    try (var table = new DelimitedOutput(out, delimiter, mark)) {
      var sheet = ConceptSheet.of(concepts);
      table.row(sheet.titles());
      for (Concept concept : concepts) table.row(sheet.cells(concept));
    }
  }
}
