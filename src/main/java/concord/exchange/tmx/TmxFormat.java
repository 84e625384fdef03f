package concord.exchange.tmx;

import com.google.auto.service.AutoService;
import concord.exchange.UnitExport;
import concord.exchange.UnitFormat;
import concord.exchange.UnitSink;
import concord.exchange.UnitWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/// TMX, the exchange format of translation memories: reads 1.1 to 1.4, writes 1.4.
@AutoService(UnitFormat.class)
public final class TmxFormat implements UnitFormat {

  @Override
  public String id() {
    return "tmx";
  }

  @Override
  public List<String> extensions() {
    return List.of("tmx");
  }

  @Override
  public boolean recognises(String head) {
    return head.contains("<tmx ") || head.contains("<tmx>") || head.contains("<!DOCTYPE tmx");
  }

  @Override
  public void read(String name, InputStream in, UnitSink sink) throws IOException {
    new TmxReader(name, sink).read(in);
  }

  @Override
  public UnitWriter writer(OutputStream out, UnitExport export) throws IOException {
    return new TmxWriter(out, export);
  }
}
