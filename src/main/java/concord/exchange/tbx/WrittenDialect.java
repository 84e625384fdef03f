package concord.exchange.tbx;

import concord.exchange.GlossaryFormat;
import concord.terminology.Concept;
import concord.text.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/// A dialect of TBX that is written for tools that ask for it. [TbxFormat] reads it: the file says
/// which one it is.
interface WrittenDialect extends GlossaryFormat {

  TbxDialect dialect();

  @Override
  default List<String> extensions() {
    return List.of();
  }

  @Override
  default boolean reads() {
    return false;
  }

  @Override
  default Reading<Concept> read(String name, InputStream in) throws IOException {
    return new TbxReader(name).read(in);
  }

  @Override
  default void write(Iterable<Concept> concepts, OutputStream out) throws IOException {
    TbxWriter.write(concepts, out, dialect());
  }
}
