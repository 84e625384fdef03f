package concord.cli;

import concord.exchange.Format;
import concord.exchange.Glossaries;
import concord.exchange.GlossaryFormat;
import concord.exchange.OutputFile;
import concord.exchange.TranslationUnit;
import concord.exchange.UnitExport;
import concord.exchange.UnitFormat;
import concord.exchange.UnitSink;
import concord.exchange.Units;
import concord.text.Language;
import concord.text.Messages;
import concord.text.Problem;
import concord.text.ProblemException;
import concord.text.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    mixinStandardHelpOptions = true,
    description = {
      "Turns a file of translation units or a glossary into another format.",
      "What the formats are is told by the names of the files unless --from and --to say it."
    })
final class ConvertCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      completionCandidates = ReadFormats.class,
      description = "Format of IN: ${COMPLETION-CANDIDATES}.")
  private @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      completionCandidates = WrittenFormats.class,
      description = "Format of OUT: ${COMPLETION-CANDIDATES}.")
  private @Nullable String to;

  @Option(
      names = "--only",
      paramLabel = "TAG",
      split = ",",
      description = "Only these languages, and only units in which all of them speak.")
  private List<String> only = List.of();

  @Option(names = "--source", paramLabel = "TAG", description = "Language translated from.")
  private @Nullable String source;

  @Parameters(index = "0", paramLabel = "IN", description = "File, or folder of glossaries.")
  private Path in;

  @Parameters(index = "1", paramLabel = "OUT", description = "File to write.")
  private Path out;

  private boolean errors;

  @Override
  public Integer call() throws IOException {
    if (!Files.exists(in)) {
      throw new ProblemException(Problem.error("file-not-found", "file", in.toString()));
    }
    if (Files.exists(out) && Files.isSameFile(in, out)) {
      throw new ProblemException(Problem.error("convert-onto-itself", "file", in.toString()));
    }
    boolean folder = Files.isDirectory(in);
    var unitsFrom =
        folder
            ? Optional.<UnitFormat>empty()
            : from == null ? Units.recognise(in) : chosen(from, in, Units.formats());
    var glossaryFrom =
        folder
            ? Optional.<GlossaryFormat>empty()
            : from == null ? Glossaries.recognise(in) : chosen(from, in, Glossaries.formats());
    var unitsTo = chosen(to, out, Units.formats());
    var glossaryTo = chosen(to, out, Glossaries.formats());
    if ((folder || glossaryFrom.isPresent()) && glossaryTo.isPresent()) {
      glossary(glossaryFrom, glossaryTo.get());
    } else if (unitsFrom.isPresent() && unitsTo.isPresent()) {
      units(unitsFrom.get(), unitsTo.get());
    } else {
      throw new ProblemException(
          Problem.error(
              "convert-no-way",
              "from",
              from == null ? in.toString() : from,
              "to",
              to == null ? out.toString() : to));
    }
    return errors ? ConcordCommand.FINDINGS : ConcordCommand.FINE;
  }

  private static <F extends Format> Optional<F> chosen(
      @Nullable String named, Path file, List<F> formats) {
    return formats.stream()
        .filter(
            format ->
                named == null
                    ? format.extensions().stream()
                        .anyMatch(e -> file.toString().toLowerCase(Locale.ROOT).endsWith("." + e))
                    : format.id().equalsIgnoreCase(named))
        .findFirst();
  }

  private void glossary(Optional<GlossaryFormat> reader, GlossaryFormat writer) throws IOException {
    var reading = reader.isEmpty() ? Glossaries.read(in) : read(reader.get());
    reading.problems().forEach(this::tell);
    if (reading.items().isEmpty() && errors) throw nothingRead();
    OutputFile.write(out, stream -> writer.write(reading.items(), stream));
  }

  private concord.text.Reading<concord.terminology.Concept> read(GlossaryFormat format)
      throws IOException {
    try (InputStream stream = Files.newInputStream(in)) {
      return format.read(in.toString(), stream);
    }
  }

  private void units(UnitFormat reader, UnitFormat writer) throws IOException {
    var found = Units.survey(reader, in);
    var languages =
        only.stream().map(ConvertCommand::language).map(tag -> asFound(tag, found)).toList();
    var export =
        new UnitExport(
            source == null ? found.source() : Optional.of(asFound(language(source), found)),
            languages.isEmpty() ? found.languages() : languages,
            found.properties());
    if (found.languages().isEmpty()) {
      try (InputStream stream = Files.newInputStream(in)) {
        reader.read(in.toString(), stream, new Copy(unit -> {}));
      }
      throw nothingRead();
    }
    // A table has a column for each language; a format that names them at each text takes all.
    boolean all = languages.isEmpty();
    var chosen =
        !all
            ? export
            : writer.isTable()
                ? export.withPartialUnits()
                : new UnitExport(export.source(), List.of(), List.of());
    OutputFile.write(
        out,
        stream -> {
          try (var units = writer.writer(stream, chosen);
              InputStream input = Files.newInputStream(in)) {
            reader.read(in.toString(), input, new Copy(units::write));
          } catch (UncheckedIOException e) {
            throw e.getCause();
          }
        });
  }

  /// Passes units from a reader on to a writer, problems to the person.
  private final class Copy implements UnitSink {

    private interface Target {
      void write(TranslationUnit unit) throws IOException;
    }

    private final Target target;

    Copy(Target target) {
      this.target = target;
    }

    @Override
    public void unit(TranslationUnit unit) {
      try {
        target.write(unit);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void problem(Problem problem) {
      tell(problem);
    }
  }

  private void tell(Problem problem) {
    errors |= problem.severity() == Severity.ERROR;
    spec.commandLine()
        .getErr()
        .println("concord: " + Messages.in(Locale.getDefault()).sentence(problem));
  }

  private ProblemException nothingRead() {
    return new ProblemException(Problem.error("convert-nothing-read", "file", in.toString()));
  }

  /// `zh` where the file only knows `zh-CN` means that: the header must name what the texts do.
  private static Language asFound(Language wanted, UnitExport found) {
    if (found.languages().contains(wanted)) return wanted;
    return found.languages().stream().filter(wanted::sameLanguageAs).findFirst().orElse(wanted);
  }

  private static Language language(String tag) {
    if (Language.isTag(tag)) return Language.of(tag);
    throw new ProblemException(Problem.error("language-unknown", "tag", tag));
  }

  /// What `--from` offers.
  static final class ReadFormats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return ids(true);
    }
  }

  /// What `--to` offers.
  static final class WrittenFormats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return ids(false);
    }
  }

  private static Iterator<String> ids(boolean reading) {
    var formats = new ArrayList<Format>(Units.formats());
    formats.addAll(Glossaries.formats());
    return new TreeSet<>(
            formats.stream()
                .filter(format -> !reading || format.reads())
                .map(Format::id)
                .flatMap(Stream::of)
                .toList())
        .iterator();
  }
}
