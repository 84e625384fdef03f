package concord.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
    mixinStandardHelpOptions = true,
    description = "Starts the workbench and goes on until stopped.")
final class ServeCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @ParentCommand private ConcordCommand concord;

  @Option(names = "--port", description = "TCP port, 0 for any free one; default ${DEFAULT-VALUE}.")
  private int port = 8080;

  @Option(names = "--data", description = "Folder for everything stored, default ${DEFAULT-VALUE}.")
  private Path data = Path.of("data");

  @Option(
      names = "--rehearse",
      hidden = true,
      description = "Starts, shows the first page once and stops; fills the start-up cache.")
  private boolean rehearse;

  @Override
  public Integer call() throws IOException, InterruptedException {
    var started =
        concord.fronts.serve(
            Map.of("server.port", port, "concord.data", data.toAbsolutePath().toString()));
    var out = spec.commandLine().getOut();
    String address = "http://127.0.0.1:" + started.port() + "/";
    out.println("Concord is ready: " + address);
    started
        .firstStartPath()
        .ifPresent(
            path -> {
              out.println("First start: open this link once to create the administrator:");
              out.println("  " + address + path);
            });
    out.flush();
    if (!rehearse) return ConcordCommand.KEEPS_RUNNING;
    visit(address);
    return ConcordCommand.FINE;
  }

  private static void visit(String address) throws IOException, InterruptedException {
    try (var client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
      for (String path : List.of("", "sign-in", "sign-in?v-r=init&location=sign-in&query=")) {
        client.send(
            HttpRequest.newBuilder(URI.create(address + path)).build(),
            HttpResponse.BodyHandlers.discarding());
      }
    }
  }
}
