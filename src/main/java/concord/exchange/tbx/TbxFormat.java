package concord.exchange.tbx;

import com.google.auto.service.AutoService;
import concord.exchange.GlossaryFormat;
import concord.terminology.Concept;
import concord.text.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/// TBX, the exchange format of term bases: reads v3 in both styles and v2, writes v3 (ISO
/// 30042:2019, dialect TBX-Basic, style DCA).
@AutoService(GlossaryFormat.class)
public final class TbxFormat implements GlossaryFormat {

  @Override
  public String id() {
    return "tbx";
  }

  @Override
  public List<String> extensions() {
    return List.of("tbx");
  }

  @Override
  public boolean recognises(String head) {
    return head.contains("<tbx ") || head.contains("<martif");
  }

  @Override
  public Reading<Concept> read(String name, InputStream in) throws IOException {
    return new TbxReader(name).read(in);
  }

  @Override
  public void write(Iterable<Concept> concepts, OutputStream out) throws IOException {
    TbxWriter.write(concepts, out, TbxDialect.V3_DCA);
  }
}
