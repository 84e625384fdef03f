package concord.terminology.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Word lists that grammars need, from `concord/terminology`.
final class GrammarData {

  private GrammarData() {}

  /// The lines of a file without comments and empty ones.
  static List<String> lines(String file) {
    try (var in = GrammarData.class.getResourceAsStream("/concord/terminology/" + file)) {
      if (in == null) throw new IllegalStateException("missing resource " + file);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
