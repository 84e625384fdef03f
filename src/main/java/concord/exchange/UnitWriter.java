package concord.exchange;

import java.io.Closeable;
import java.io.IOException;

/// Writes units one by one; closing it completes the file.
public interface UnitWriter extends Closeable {

  /// Writes a unit, unless it lacks the wanted languages (see [UnitExport#wants]).
  void write(TranslationUnit unit) throws IOException;
}
