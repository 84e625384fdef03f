package concord;

import concord.accounts.Accounts;
import concord.accounts.RunAs;
import concord.cli.ConcordCommand;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Where the program starts: commands run without Spring unless they need stored data.
@SpringBootApplication
public class Application {

  public static void main(String[] args) {
    int code = ConcordCommand.run(args, new Fronts());
    if (code != ConcordCommand.KEEPS_RUNNING) {
      System.exit(code);
    }
  }

  /// As arguments, which nothing in a properties file outweighs.
  static String[] arguments(Map<String, Object> settings) {
    return settings.entrySet().stream()
        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
        .toArray(String[]::new);
  }

  /// What the command line can start.
  static final class Fronts implements ConcordCommand.Fronts {

    @Override
    public ConcordCommand.Started serve(Map<String, Object> settings) {
      var running = SpringApplication.run(Application.class, arguments(settings));
      running.getBean(Samples.class).importWhenEmpty();
      int port = running.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
      Optional<String> firstStart =
          RunAs.system(() -> running.getBean(Accounts.class).firstStartLink());
      return new ConcordCommand.Started(port, firstStart.map(path -> path.replaceFirst("^/", "")));
    }

    @Override
    public ConcordCommand.Opened open(Map<String, Object> settings) {
      return Opened.with(settings);
    }
  }
}
