package concord.exchange;

import concord.terminology.Concept;
import concord.text.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;

/// Concepts in and out. Found by its kind.
public interface GlossaryFormat extends Format {

  /// @param name of the file, for the problems
  Reading<Concept> read(String name, InputStream in) throws IOException;

  void write(Collection<Concept> concepts, OutputStream out) throws IOException;
}
