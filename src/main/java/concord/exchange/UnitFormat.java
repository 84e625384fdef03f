package concord.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// Translation units in and out, one by one, never a whole file in memory. Found by its kind.
public interface UnitFormat extends Format {

  /// Hands every unit to the sink, in file order, and whatever is wrong as problems.
  ///
  /// @param name of the file, for the problems
  void read(String name, InputStream in, UnitSink sink) throws IOException;

  /// Whether a writer must be told its languages and properties before the first unit, as a table
  /// must; see [Units#survey].
  default boolean isTable() {
    return false;
  }

  /// Begins a file; it is complete when the writer is closed.
  UnitWriter writer(OutputStream out, UnitExport export) throws IOException;
}
