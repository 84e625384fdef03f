package concord.cli;

import concord.exchange.Glossaries;
import concord.terminology.Concept;
import concord.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// The `--glossary` of every command that knows terms; a mixin.
final class GlossaryOption {

  @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
  private CommandLine.Model.CommandSpec spec;

  @Option(
      names = "--glossary",
      paramLabel = "PATH",
      description =
          "Glossary file or folder (TBX, CSV, TSV, XLSX); may be repeated. Default: glossary")
  private List<Path> paths = List.of(Path.of("glossary"));

  /// All concepts; what could not be read is said on standard error and left out.
  List<Concept> concepts() throws IOException {
    var concepts = new ArrayList<Concept>();
    for (Path path : paths) {
      var reading = Glossaries.read(path);
      concepts.addAll(reading.items());
      for (var problem : reading.problems()) {
        spec.commandLine()
            .getErr()
            .println("concord: " + Messages.in(Locale.getDefault()).sentence(problem));
      }
    }
    return concepts;
  }
}
