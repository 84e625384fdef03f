package concord.cli;

import concord.alignment.Version;
import concord.exchange.StatementFolder;
import concord.segmentation.Segmentation;
import concord.text.Language;
import concord.text.Limits;
import concord.text.Messages;
import concord.text.Problem;
import concord.text.ProblemException;
import concord.text.Segment;
import concord.text.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads a statement's folder: one file a version, named by its language tag.
final class StatementFolders {

  private StatementFolders() {}

  /// The versions in the order of their tags.
  ///
  /// @param sentences each line of plain text is a segment already, an empty line ends a paragraph;
  ///     else documents of any kind are read and cut into segments
  /// @param segmentation cuts the documents
  /// @param err where trouble in the files is told; what could be read is used
  static List<Version> read(
      Path folder, boolean sentences, Segmentation segmentation, PrintWriter err)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new ProblemException(
          Problem.error("statement-not-a-folder", "folder", folder.toString()));
    }
    var versions = sentences ? lineByLine(folder) : documents(folder, segmentation, err);
    for (Version version : versions) {
      if (version.size() > Limits.VERSION_SEGMENTS) {
        throw new ProblemException(
            Problem.error(
                "version-too-long",
                "folder",
                folder.toString(),
                "tag",
                version.language().tag(),
                "limit",
                Limits.VERSION_SEGMENTS));
      }
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

  private static List<Version> documents(Path folder, Segmentation segmentation, PrintWriter err)
      throws IOException {
    var statement = StatementFolder.read(folder);
    var messages = Messages.in(Locale.getDefault());
    statement.problems().stream()
        .filter(problem -> problem.severity() != Severity.NOTE)
        .forEach(problem -> err.println("concord: " + messages.sentence(problem)));
    return statement.versions().stream()
        .map(
            version ->
                new Version(
                    version.language(),
                    segmentation.of(version.language()).segments(version.document().text())))
        .toList();
  }

  private static List<Version> lineByLine(Path folder) throws IOException {
    var versions = new ArrayList<Version>();
    try (var listed = Files.list(folder)) {
      for (Path file : listed.sorted().toList()) {
        var language = language(file);
        if (language.isEmpty()) continue;
        versions.add(new Version(language.get(), lines(TextFile.read(file))));
      }
    }
    versions.sort((a, b) -> a.language().compareTo(b.language()));
    return versions;
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
