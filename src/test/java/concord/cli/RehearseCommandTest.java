package concord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearseCommandTest {

  @TempDir Path folder;

  /// The build goes on without its cache when this fails, so a person would only feel it.
  @Test
  void the_rehearsal_of_the_build_runs_every_engine_command() {
    int code =
        ConcordCommand.run(
            new String[] {
              "rehearse",
              "--statement",
              "translations/visa-exemption-2023",
              "--glossary",
              "glossary/initiatives.tbx",
              "--out",
              folder.toString()
            },
            settings -> {
              throw new IllegalStateException(
                  "no server is rehearsed here: " + Map.copyOf(settings));
            });
    assertThat(code).isZero();
    assertThat(folder.resolve("ru.txt.segments")).isNotEmptyFile();
    assertThat(folder.resolve("visa-exemption-2023.tmx")).isNotEmptyFile();
    assertThat(Files.exists(folder.resolve("visa-exemption-2023.tsv"))).isTrue();
  }
}
