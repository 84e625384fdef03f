package concord;

import concord.cli.ConcordCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Where the program starts: commands run without Spring unless they need stored data.
@SpringBootApplication
public class Application {

  public static void main(String[] args) {
    int code = ConcordCommand.run(args, new ServerStart());
    if (code != ConcordCommand.KEEPS_RUNNING) {
      System.exit(code);
    }
  }

  /// Starts the workbench.
  static final class ServerStart implements ConcordCommand.Fronts {

    @Override
    public void serve(java.util.Map<String, Object> settings) {
      var application = new SpringApplication(Application.class);
      application.setDefaultProperties(settings);
      application.run();
    }
  }
}
