package concord.cli;

import concord.alignment.Version;
import concord.segmentation.Segmenter;
import concord.text.Language;
import concord.text.Limits;
import concord.text.Problem;
import concord.text.ProblemException;
import concord.text.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Reads a statement's folder: one file a version, named by its language tag.
final class StatementFolders {

  private StatementFolders() {}

  /// The versions in the order of their tags.
  ///
  /// @param sentences each line is a segment already, an empty line ends a paragraph
  static List<Version> read(Path folder, boolean sentences) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new ProblemException(
          Problem.error("statement-not-a-folder", "folder", folder.toString()));
    }
    var files = new TreeMap<Language, Path>();
    try (var listed = Files.list(folder)) {
      for (Path file : listed.sorted().toList()) {
        var language = language(file);
        if (language.isEmpty()) continue;
        Path before = files.putIfAbsent(language.get(), file);
        if (before != null) {
          throw new ProblemException(
              Problem.error(
                  "statement-version-twice",
                  "folder",
                  folder.toString(),
                  "first",
                  before.getFileName().toString(),
                  "second",
                  file.getFileName().toString()));
        }
      }
    }
    var versions = new ArrayList<Version>();
    for (var entry : files.entrySet()) {
      String text = TextFile.read(entry.getValue());
      var segments = sentences ? lines(text) : Segmenter.of(entry.getKey()).segments(text);
      if (segments.size() > Limits.VERSION_SEGMENTS) {
        throw new ProblemException(
            Problem.error(
                "version-too-long",
                "file",
                entry.getValue().toString(),
                "limit",
                Limits.VERSION_SEGMENTS));
      }
      versions.add(new Version(entry.getKey(), segments));
    }
    if (versions.size() < 2 || versions.size() > Limits.STATEMENT_VERSIONS) {
      throw new ProblemException(
          Problem.error(
              "statement-versions-count",
              "folder",
              folder.toString(),
              "count",
              versions.size(),
              "limit",
              Limits.STATEMENT_VERSIONS));
    }
    return versions;
  }

  /// The version the others translate, as `statement.yaml` says.
  static Optional<Language> source(Path folder) throws IOException {
    Path facts = folder.resolve("statement.yaml");
    if (!Files.exists(facts)) return Optional.empty();
    for (String line : TextFile.read(facts).lines().toList()) {
      if (!line.startsWith("source:")) continue;
      String tag = line.substring("source:".length()).strip().replace("\"", "").replace("'", "");
      return Language.isTag(tag) ? Optional.of(Language.of(tag)) : Optional.empty();
    }
    return Optional.empty();
  }

  static List<Segment> lines(String text) {
    var segments = new ArrayList<Segment>();
    int paragraph = 0;
    boolean within = false;
    for (String line : text.lines().toList()) {
      if (line.isBlank()) {
        if (within) paragraph++;
        within = false;
      } else {
        segments.add(new Segment(line.strip(), paragraph));
        within = true;
      }
    }
    return segments;
  }

  /// The language a file is named by: `kk-Latn.txt`; empty for all other files.
  private static Optional<Language> language(Path file) {
    String name = file.getFileName().toString();
    if (!Files.isRegularFile(file) || !name.endsWith(".txt")) return Optional.empty();
    String tag = name.substring(0, name.length() - ".txt".length());
    return tag.indexOf('.') < 0 && Language.isTag(tag) && Language.of(tag).primary().length() <= 3
        ? Optional.of(Language.of(tag))
        : Optional.empty();
  }
}
