package concord;

import concord.cli.ConcordCommand;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// What is stored in a data folder, opened for one command: without fronts, without anything the
/// command does not ask for, and quiet, as standard output is for results.
final class Opened implements ConcordCommand.Opened {

  private final ConfigurableApplicationContext context;

  private Opened(ConfigurableApplicationContext context) {
    this.context = context;
  }

  static Opened with(Map<String, Object> settings) {
    return new Opened(
        new SpringApplicationBuilder(Stores.class)
            .web(WebApplicationType.NONE)
            .lazyInitialization(true)
            .properties(
                Map.of("logging.threshold.console", "off", "spring.main.log-startup-info", false))
            .run(Application.arguments(settings)));
  }

  @Override
  public <T> T service(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }
}
