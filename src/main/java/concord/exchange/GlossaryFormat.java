package concord.exchange;

import concord.terminology.Concept;
import concord.text.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// Concepts in and out. Found by its kind.
public interface GlossaryFormat extends Format {

  /// @param name of the file, for the problems
  Reading<Concept> read(String name, InputStream in) throws IOException;

  /// Writes concept after concept and holds none of them. A format that must know something before
  /// the first, as the columns of a table, goes through them once more.
  void write(Iterable<Concept> concepts, OutputStream out) throws IOException;
}
