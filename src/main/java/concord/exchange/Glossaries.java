package concord.exchange;

import concord.exchange.table.OmegaTGlossary;
import concord.terminology.Concept;
import concord.text.Language;
import concord.text.Limits;
import concord.text.Problem;
import concord.text.ProblemException;
import concord.text.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Glossaries in and out of files: TBX, CSV, TSV, XLSX.
///
/// `Glossaries.read(Path.of("glossary")).items()`
public final class Glossaries {

  private static final List<GlossaryFormat> FORMATS = Formats.all(GlossaryFormat.class);

  private Glossaries() {}

  public static List<GlossaryFormat> formats() {
    return FORMATS;
  }

  public static Optional<GlossaryFormat> format(String id) {
    return Formats.named(FORMATS, id);
  }

  /// The format of an existing file, by how it begins, then by its name.
  public static Optional<GlossaryFormat> recognise(Path file) throws IOException {
    try (var in = Formats.buffered(Files.newInputStream(file))) {
      return Formats.recognise(FORMATS, file.toString(), in);
    }
  }

  /// The format a file of this name should have.
  public static Optional<GlossaryFormat> formatOf(Path file) {
    return Formats.byExtension(FORMATS, file.getFileName().toString());
  }

  /// A file, or every glossary file of a folder in the order of their names.
  public static Reading<Concept> read(Path fileOrFolder) throws IOException {
    if (Files.isDirectory(fileOrFolder)) return readFolder(fileOrFolder);
    try (InputStream in = Files.newInputStream(fileOrFolder)) {
      return read(fileOrFolder.toString(), in);
    } catch (NoSuchFileException e) {
      throw new ProblemException(
          Problem.error("file-not-found", "file", fileOrFolder.toString()), e);
    }
  }

  public static Reading<Concept> read(String name, InputStream in) throws IOException {
    var buffered = Formats.buffered(in);
    return Formats.of(FORMATS, name, buffered).read(name, buffered);
  }

  /// @param concepts gone through more than once by some formats, see [GlossaryFormat#write]
  public static void write(String formatId, Iterable<Concept> concepts, OutputStream out)
      throws IOException {
    Formats.orRefuse(FORMATS, formatId).write(concepts, out);
  }

  /// Two languages as OmegaT reads them, see [OmegaTGlossary].
  ///
  /// @param delimiter `,` for a `.csv`, a tab for a `.utf8`
  public static void writeForOmegaT(
      Iterable<Concept> concepts, Language from, Language to, char delimiter, OutputStream out)
      throws IOException {
    OmegaTGlossary.write(concepts, from, to, delimiter, out);
  }

  private static Reading<Concept> readFolder(Path folder) throws IOException {
    var concepts = new ArrayList<Concept>();
    var problems = new ArrayList<Problem>();
    var seen = new java.util.HashMap<String, String>();
    for (Path file : glossaryFiles(folder)) {
      var reading = read(file);
      problems.addAll(reading.problems());
      for (Concept concept : reading.items()) {
        String before = seen.putIfAbsent(concept.id().value(), file.toString());
        if (before == null || before.equals(file.toString())) {
          concepts.add(concept);
        } else {
          problems.add(
              Problem.warning(
                  "glossary-concept-twice",
                  "concept",
                  Limits.shorten(concept.id().value()),
                  "file",
                  file.toString(),
                  "first",
                  before));
        }
      }
    }
    return new Reading<>(concepts, problems);
  }

  private static List<Path> glossaryFiles(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> formatOf(file).isPresent())
          .sorted()
          .toList();
    }
  }
}
