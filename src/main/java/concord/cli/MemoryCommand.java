package concord.cli;

import concord.exchange.Format;
import concord.exchange.OutputFile;
import concord.exchange.TranslationUnit;
import concord.exchange.UnitExport;
import concord.exchange.UnitWriter;
import concord.exchange.Units;
import concord.memory.Hit;
import concord.memory.Memory;
import concord.memory.Search;
import concord.text.Language;
import concord.text.Messages;
import concord.text.Problem;
import concord.text.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    mixinStandardHelpOptions = true,
    description = "The translation memory and the search index: in, out, search, state, rebuild.")
final class MemoryCommand implements Runnable {

  private static final Duration REBUILD_LIMIT = Duration.ofMinutes(30);
  private static final long LOOK_AGAIN_MILLIS = 200;

  @ParentCommand private ConcordCommand concord;
  @CommandLine.Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(
      mixinStandardHelpOptions = true,
      name = "status",
      description = "How many units there are and how far the index is.")
  int status(@Mixin DataOption data) throws Exception {
    data.open(concord.fronts, this::print);
    return ConcordCommand.FINE;
  }

  @Command(
      mixinStandardHelpOptions = true,
      name = "rebuild",
      description = "Builds the search index anew, in the running workbench if there is one.")
  int rebuild(@Mixin DataOption data) throws Exception {
    data.open(
        concord.fronts,
        stored -> {
          var search = stored.service(Search.class);
          search.rebuild();
          long end = System.nanoTime() + REBUILD_LIMIT.toNanos();
          search.catchUp();
          while (stored.service(Memory.class).status().pending() > 0) {
            if (System.nanoTime() > end) {
              throw new ProblemException(Problem.error("rebuild-not-done"));
            }
            Thread.sleep(LOOK_AGAIN_MILLIS);
            search.catchUp();
          }
          print(stored);
        });
    return ConcordCommand.FINE;
  }

  @Command(
      mixinStandardHelpOptions = true,
      name = "import",
      description = "Takes in files of translation units, such as TMX.")
  int importFiles(
      @Mixin DataOption data, @Parameters(paramLabel = "FILE", arity = "1..*") List<Path> files)
      throws Exception {
    data.open(
        concord.fronts,
        stored -> {
          for (Path file : files) {
            try (var in = Files.newInputStream(file)) {
              var imported = stored.service(Memory.class).importUnits(file.toString(), in);
              for (Problem problem : imported.problems()) {
                spec.commandLine()
                    .getErr()
                    .println("concord: " + Messages.in(Locale.getDefault()).sentence(problem));
              }
              line(file + "\tadded " + imported.added() + "\tknown " + imported.known());
            } catch (NoSuchFileException e) {
              throw new ProblemException(
                  Problem.error("file-not-found", "file", file.toString()), e);
            }
          }
        });
    return ConcordCommand.FINE;
  }

  @Command(
      mixinStandardHelpOptions = true,
      name = "export",
      description = "Writes all units; the name of the file says the format.")
  int export(@Mixin DataOption data, @Parameters(paramLabel = "FILE") Path file) throws Exception {
    String format = Units.formatOf(file).map(Format::id).orElse("tmx");
    data.open(
        concord.fronts,
        stored ->
            OutputFile.write(
                file,
                out -> {
                  try (var writer = Units.writer(format, out, UnitExport.everything())) {
                    stored.service(Memory.class).exportAll(unit -> write(writer, unit));
                  }
                }));
    return ConcordCommand.FINE;
  }

  private static void write(UnitWriter writer, TranslationUnit unit) {
    try {
      writer.write(unit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Command(
      mixinStandardHelpOptions = true,
      name = "search",
      description = "Rows and concepts with these words in any form: kind, id, language, text.")
  int search(
      @Mixin DataOption data,
      @Option(names = "--lang", split = ",", description = "Only texts in these.")
          List<String> lang,
      @Option(names = "--limit", defaultValue = "20", description = "Most hits.") int limit,
      @Parameters(paramLabel = "WORDS", arity = "1..*") List<String> words)
      throws Exception {
    Set<Language> languages =
        lang == null ? Set.of() : lang.stream().map(Language::of).collect(Collectors.toSet());
    data.open(
        concord.fronts,
        stored -> {
          var search = stored.service(Search.class);
          search.catchUp();
          for (Hit hit : search.hits(String.join(" ", words), languages, Set.of(), limit)) {
            String kind = hit.kind().name().toLowerCase(Locale.ROOT);
            line(String.join("\t", kind, hit.id(), hit.language().tag(), hit.text()));
          }
        });
    return ConcordCommand.FINE;
  }

  private void print(ConcordCommand.Opened stored) {
    var status = stored.service(Memory.class).status();
    line("units\t" + status.units());
    status.textsByLanguage().forEach((language, count) -> line("units " + language + "\t" + count));
    line("indexed texts\t" + status.indexedTexts());
    line("changes to index\t" + status.pending());
  }

  private void line(String line) {
    spec.commandLine().getOut().println(line);
    spec.commandLine().getOut().flush();
  }
}
