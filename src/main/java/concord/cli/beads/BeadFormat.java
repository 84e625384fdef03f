package concord.cli.beads;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.ServiceLoader;

/// A way to write beads down. Found by its kind.
public interface BeadFormat {

  /// What people type after `--format`, and the ending of the files.
  String id();

  /// Writes whole statements as one file.
  void write(List<AlignedStatement> statements, OutputStream out) throws IOException;

  /// All formats, by their names.
  static List<BeadFormat> all() {
    return ServiceLoader.load(BeadFormat.class, BeadFormat.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .sorted((a, b) -> a.id().compareTo(b.id()))
        .toList();
  }
}
