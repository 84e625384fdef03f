package concord.cli;

import concord.exchange.Glossaries;
import concord.terminology.Concept;
import concord.text.Messages;
import concord.text.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// The `--glossary` of every command that knows terms; a mixin.
final class GlossaryOption {

  /// Looked for where no glossary is named.
  private static final Path USUAL = Path.of("glossary");

  @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
  private CommandLine.Model.CommandSpec spec;

  @Option(
      names = "--glossary",
      paramLabel = "PATH",
      description =
          "Glossary file or folder (TBX, CSV, TSV, XLSX); may be repeated. Default: glossary")
  private List<Path> paths = List.of();

  /// All concepts, for a command that can do nothing without; no glossary at all is a problem.
  List<Concept> concepts() throws IOException {
    return read(paths.isEmpty() ? List.of(USUAL) : paths);
  }

  /// All concepts; none where no glossary is named and the usual folder is not there.
  List<Concept> conceptsIfAny() throws IOException {
    return paths.isEmpty() && !Files.isDirectory(USUAL) ? List.of() : concepts();
  }

  /// What could not be read is said on standard error and left out.
  private List<Concept> read(List<Path> from) throws IOException {
    var concepts = new ArrayList<Concept>();
    var messages = Messages.in(Locale.getDefault());
    for (Path path : from) {
      var reading = Glossaries.read(path);
      concepts.addAll(reading.items());
      reading.problems().stream()
          .filter(problem -> problem.severity() != Severity.NOTE)
          .forEach(
              problem ->
                  spec.commandLine().getErr().println("concord: " + messages.sentence(problem)));
    }
    return concepts;
  }
}
