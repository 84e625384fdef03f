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

/// TBX v3 in the style whose data categories are elements (DCT), for tools that ask for it; reading
/// is [TbxFormat]'s business.
@AutoService(GlossaryFormat.class)
public final class DctTbxFormat implements GlossaryFormat {

  @Override
  public String id() {
    return "tbx-dct";
  }

  @Override
  public List<String> extensions() {
    return List.of();
  }

  @Override
  public boolean reads() {
    // TbxFormat reads it: the file says which style it is in.
    return false;
  }

  @Override
  public Reading<Concept> read(String name, InputStream in) throws IOException {
    return new TbxReader(name).read(in);
  }

  @Override
  public void write(Collection<Concept> concepts, OutputStream out) throws IOException {
    TbxWriter.write(concepts, out, TbxDialect.V3_DCT);
  }
}
