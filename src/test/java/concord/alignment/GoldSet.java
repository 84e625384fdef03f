package concord.alignment;

import concord.alignment.evaluation.Gold;
import concord.text.Language;
import concord.text.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Texts with the beads that people made.
///
/// @param coarse whether people tied whole segments only, see [Gold#mergedWithin]
record GoldSet(
    String name,
    List<String> files,
    List<Gold> gold,
    List<List<Version>> statements,
    boolean coarse) {

  static final String OWN = "own";

  /// Sets that are not part of the project, in the order of the tables.
  static final List<String> DEVELOPMENT =
      List.of(
          "mac-dev",
          "textberg-dev",
          "ntrex-doc-mix",
          "ntrex-doc",
          "ntrex-doc-ms",
          "ntrex-doc-del",
          "kzgov-kk-ru");

  private static final Path BEADS = Path.of("src/test/cases/alignment");
  private static final Path SEGMENTS = Path.of("src/test/cases/segmentation");

  /// Where the development sets lie, if anywhere.
  static Path folder(String name) {
    return Path.of(
            Optional.ofNullable(System.getProperty("CONCORD_DEV_DATA"))
                .or(() -> Optional.ofNullable(System.getenv("CONCORD_DEV_DATA")))
                .orElse("../shared/data"))
        .resolve("alignment")
        .resolve(name);
  }

  static boolean isThere(String name) {
    return name.equals(OWN) || Files.isDirectory(folder(name));
  }

  static GoldSet read(String name) throws IOException {
    boolean own = name.equals(OWN);
    Path folder = own ? BEADS : folder(name);
    var names = new ArrayList<String>();
    var gold = new ArrayList<Gold>();
    var statements = new ArrayList<List<Version>>();
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".beads")).sorted().toList()) {
        var beads = Gold.read(Files.readAllLines(file));
        String stem = file.getFileName().toString().replace(".beads", "");
        var versions = new ArrayList<Version>();
        for (Language language : beads.languages()) {
          versions.add(
              version(
                  own
                      ? SEGMENTS.resolve(stem + "." + language.tag() + ".segments")
                      : folder.resolve(stem).resolve(language.tag() + ".txt"),
                  language));
        }
        names.add(stem);
        gold.add(beads);
        statements.add(versions);
      }
    }
    return new GoldSet(name, names, gold, statements, name.startsWith("ntrex"));
  }

  /// One segment a line; an empty line ends a paragraph, a line that begins with `# ` is a comment.
  private static Version version(Path file, Language language) throws IOException {
    var segments = new ArrayList<Segment>();
    int paragraph = 0;
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("# ")) continue;
      if (line.isBlank()) paragraph++;
      else segments.add(new Segment(line, paragraph));
    }
    return new Version(language, segments);
  }
}
