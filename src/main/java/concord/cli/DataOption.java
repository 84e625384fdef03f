package concord.cli;

import concord.accounts.RunAs;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Option;

/// Which data folder a command works on, whether or not a workbench is running on it.
final class DataOption {

  @Option(names = "--data", description = "Folder for everything stored, default ${DEFAULT-VALUE}.")
  private Path data = Path.of("data");

  /// Something to do with what is stored.
  interface Task {
    void with(ConcordCommand.Opened stored) throws Exception;
  }

  /// Whoever may start a command on the data folder may do everything to what is in it.
  void open(ConcordCommand.Fronts fronts, Task task) throws Exception {
    var settings = Map.<String, Object>of("concord.data", data.toAbsolutePath().toString());
    try (var stored = fronts.open(settings)) {
      Exception trouble =
          RunAs.system(
              () -> {
                try {
                  task.with(stored);
                  return NONE;
                } catch (Exception e) {
                  return e;
                }
              });
      if (trouble != NONE) throw trouble;
    }
  }

  private static final Exception NONE = new Exception("none");
}
