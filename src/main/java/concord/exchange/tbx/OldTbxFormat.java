package concord.exchange.tbx;

import com.google.auto.service.AutoService;
import concord.exchange.GlossaryFormat;
import concord.terminology.Concept;
import concord.text.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;

/// TBX v2 (`martif`), written for the many tools that do not read v3 yet.
@AutoService(GlossaryFormat.class)
public final class OldTbxFormat implements GlossaryFormat {

  @Override
  public String id() {
    return "tbx2";
  }

  @Override
  public List<String> extensions() {
    return List.of();
  }

  @Override
  public boolean reads() {
    // TbxFormat reads it: the file says which version it is.
    return false;
  }

  @Override
  public Reading<Concept> read(String name, InputStream in) throws IOException {
    return new TbxReader(name).read(in);
  }

  @Override
  public void write(Collection<Concept> concepts, OutputStream out) throws IOException {
    TbxWriter.write(concepts, out, TbxDialect.V2);
  }
}
