package concord.exchange;

import concord.text.Language;
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

/// Translation units in and out of files: TMX, tables.
///
/// `Units.read(path, sink)`; `Units.writer("tmx", out, UnitExport.everything())`
public final class Units {

  private static final List<UnitFormat> FORMATS = Formats.all(UnitFormat.class);

  private Units() {}

  public static List<UnitFormat> formats() {
    return FORMATS;
  }

  public static Optional<UnitFormat> format(String id) {
    return Formats.named(FORMATS, id);
  }

  /// The format of an existing file, by how it begins, then by its name.
  public static Optional<UnitFormat> recognise(Path file) throws IOException {
    try (var in = Formats.buffered(Files.newInputStream(file))) {
      return Formats.recognise(FORMATS, file.toString(), in);
    }
  }

  /// The format a file of this name should have.
  public static Optional<UnitFormat> formatOf(Path file) {
    return Formats.byExtension(FORMATS, file.getFileName().toString());
  }

  public static void read(Path file, UnitSink sink) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      read(file.toString(), in, sink);
    } catch (NoSuchFileException e) {
      throw new ProblemException(Problem.error("file-not-found", "file", file.toString()), e);
    }
  }

  public static void read(String name, InputStream in, UnitSink sink) throws IOException {
    var buffered = Formats.buffered(in);
    Formats.of(FORMATS, name, buffered).read(name, buffered, sink);
  }

  /// Everything at once: for small files and tests; large ones go through a sink.
  public static Reading<TranslationUnit> readAll(Path file) throws IOException {
    var units = new ArrayList<TranslationUnit>();
    var problems = new ArrayList<Problem>();
    read(file, collecting(units, problems));
    return new Reading<>(units, problems);
  }

  public static UnitWriter writer(String formatId, OutputStream out, UnitExport export)
      throws IOException {
    return Formats.orRefuse(FORMATS, formatId).writer(out, export);
  }

  /// A sink that keeps everything.
  public static UnitSink collecting(List<TranslationUnit> units, List<Problem> problems) {
    return new UnitSink() {
      @Override
      public void unit(TranslationUnit unit) {
        units.add(unit);
      }

      @Override
      public void problem(Problem problem) {
        problems.add(problem);
      }
    };
  }

  /// What a table of these units needs to know before its first row: the languages and properties
  /// in them and their common source. Reads the file once, keeping no unit.
  public static UnitExport survey(UnitFormat format, Path file) throws IOException {
    var survey = new Survey();
    try (InputStream in = Files.newInputStream(file)) {
      format.read(file.toString(), in, survey);
    } catch (NoSuchFileException e) {
      throw new ProblemException(Problem.error("file-not-found", "file", file.toString()), e);
    }
    return survey.export();
  }

  private static final class Survey implements UnitSink {
    private final java.util.Set<Language> languages = new java.util.LinkedHashSet<>();
    private final java.util.Set<String> properties = new java.util.LinkedHashSet<>();
    private Optional<Language> source = Optional.empty();

    @Override
    public void unit(TranslationUnit unit) {
      languages.addAll(unit.texts().keySet());
      properties.addAll(unit.properties().keySet());
    }

    @Override
    public void problem(Problem problem) {
      // Whoever reads the units themselves hears of it.
    }

    @Override
    public void source(Language language) {
      source = Optional.of(language);
    }

    UnitExport export() {
      return new UnitExport(source, List.copyOf(languages), List.copyOf(properties));
    }
  }
}
