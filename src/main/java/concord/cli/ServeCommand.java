package concord.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "serve", description = "Starts the workbench and goes on until stopped.")
final class ServeCommand implements Callable<Integer> {

  @ParentCommand private ConcordCommand concord;

  @Option(names = "--port", description = "TCP port, default ${DEFAULT-VALUE}.")
  private int port = 8080;

  @Option(names = "--data", description = "Folder for everything stored, default ${DEFAULT-VALUE}.")
  private Path data = Path.of("data");

  @Override
  public Integer call() {
    concord.fronts.serve(
        Map.of("server.port", port, "concord.data", data.toAbsolutePath().toString()));
    return ConcordCommand.KEEPS_RUNNING;
  }
}
