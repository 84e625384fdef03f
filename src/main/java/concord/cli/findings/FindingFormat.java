package concord.cli.findings;

import concord.text.Messages;
import java.io.PrintWriter;
import java.util.List;
import java.util.ServiceLoader;

/// A way to write findings down. Found by its kind.
public interface FindingFormat {

  /// What people type after `--format`.
  String id();

  /// Writes everything that was found, in order.
  void write(List<Located> findings, Messages messages, PrintWriter out);

  /// All formats, by their names.
  static List<FindingFormat> all() {
    return ServiceLoader.load(FindingFormat.class, FindingFormat.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .sorted((a, b) -> a.id().compareTo(b.id()))
        .toList();
  }
}
