package concord;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

/// A test of the stores, with a database and an index of their own in a new folder.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Stores.class, webEnvironment = WebEnvironment.NONE)
@ContextConfiguration(initializers = StoresTest.OwnFolder.class)
public @interface StoresTest {

  /// Points the data at a new folder.
  final class OwnFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      try {
        Path folder = Files.createTempDirectory("concord-stores");
        context
            .getEnvironment()
            .getPropertySources()
            .addFirst(
                new MapPropertySource(
                    "own-folder",
                    Map.of("concord.data", folder.toString(), "concord.samples", "")));
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
