package concord.bench.termbase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The stores on an empty database of their own, as a command would open them; gone afterwards.
final class OpenStores implements AutoCloseable {

  private final Path folder;
  private final ConfigurableApplicationContext context;

  OpenStores() throws IOException, ClassNotFoundException {
    folder = Files.createTempDirectory("concord-bench");
    context =
        new SpringApplicationBuilder(Class.forName("concord.Stores"))
            .web(WebApplicationType.NONE)
            .logStartupInfo(false)
            .run(
                "--concord.data=" + folder,
                "--concord.samples=",
                "--logging.level.root=warn",
                "--spring.main.banner-mode=off");
  }

  <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  Path folder() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    context.close();
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(OpenStores::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
