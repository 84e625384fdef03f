package concord.morphology.kazakh;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The slot template, read from `suffixes.tsv`, and word lists beside it.
final class Suffixes {

  static final List<Suffix> ALL = lines("suffixes.tsv").stream().map(Suffixes::suffix).toList();

  private static final Map<String, Suffix> BY_TAG =
      ALL.stream().collect(Collectors.toMap(Suffix::tag, Function.identity()));

  private Suffixes() {}

  static Optional<Suffix> of(String tag) {
    return Optional.ofNullable(BY_TAG.get(tag));
  }

  private static Suffix suffix(String line) {
    var columns = List.of(line.split("\t"));
    return new Suffix(
        columns.get(0), Integer.parseInt(columns.get(1)), columns.subList(2, columns.size()));
  }

  /// The lines of a data file of this package without comments and empty ones.
  static List<String> lines(String file) {
    try (InputStream in =
        Suffixes.class.getResourceAsStream("/concord/morphology/kazakh/" + file)) {
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
