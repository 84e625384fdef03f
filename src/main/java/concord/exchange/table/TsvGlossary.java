package concord.exchange.table;

import com.google.auto.service.AutoService;
import concord.exchange.GlossaryFormat;
import concord.terminology.Concept;
import concord.text.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/// A glossary as tab separated text.
@AutoService(GlossaryFormat.class)
public final class TsvGlossary implements GlossaryFormat {

  @Override
  public String id() {
    return "tsv";
  }

  @Override
  public List<String> extensions() {
    return List.of("tsv", "tab");
  }

  @Override
  public Reading<Concept> read(String name, InputStream in) throws IOException {
    return CsvGlossary.read(name, in, Optional.of('\t'));
  }

  @Override
  public void write(Iterable<Concept> concepts, OutputStream out) throws IOException {
    CsvGlossary.write(concepts, out, '\t', false);
  }
}
