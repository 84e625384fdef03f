package concord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A long alignment that is ended in the middle. With TERM, which goes the same way as the INT of
/// Ctrl-C: whoever runs the tests in the background has made their processes deaf to INT.
class InterruptionIT {

  private static final int SEGMENTS = 4_000;
  private static final int TERMINATED = 128 + 15;

  @TempDir Path folder;

  @Test
  void what_was_aligned_so_far_is_written_before_the_command_ends()
      throws IOException, InterruptedException {
    for (String tag : List.of("en", "ru", "kk")) write(tag);
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Duser.language=en",
            "-cp",
            System.getProperty("java.class.path"),
            "concord.Application",
            "align",
            "--sentences",
            "--format",
            "beads",
            "--out",
            folder.resolve("out").toString(),
            folder.resolve("long").toString());
    Process process = new ProcessBuilder(command).start();
    try (var err =
        new BufferedReader(
            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      String said;
      do said = err.readLine();
      while (said != null && !said.startsWith("Aligning"));
      assertThat(said).isNotNull();
      new ProcessBuilder("kill", "-TERM", String.valueOf(process.pid())).start().waitFor();
      assertThat(err.lines().toList().getLast()).contains("Stopped before the end. 0 of 1");
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).isEqualTo(TERMINATED);
    var lines = Files.readAllLines(folder.resolve("out/long.beads"));
    assertThat(lines.getFirst()).isEqualTo("#\ten\tkk\tru\tconfidence");
    for (int column = 0; column < 3; column++) {
      int cell = column;
      assertThat(lines.stream().skip(1).flatMap(line -> numbers(line.split("\t")[cell])).toList())
          .isEqualTo(IntStream.range(0, SEGMENTS).boxed().toList());
    }
    assertThat(lines.stream().skip(1).map(line -> Double.valueOf(line.split("\t")[3])))
        .allSatisfy(confidence -> assertThat(confidence).isLessThanOrEqualTo(0.5));
  }

  private static Stream<Integer> numbers(String cell) {
    return Stream.of(cell.split(",")).filter(n -> !n.isEmpty()).map(Integer::valueOf);
  }

  /// Sentences of invented words, the same in every language but for the letters.
  private void write(String tag) throws IOException {
    var random = new Random(7);
    var lines = new ArrayList<String>();
    String letters = tag.equals("en") ? "abcdefghijklmnop" : "абвгдежзийклмноп";
    for (int i = 0; i < SEGMENTS; i++) {
      lines.add(
          IntStream.range(0, 20)
              .mapToObj(w -> word(letters, random.nextInt(4_000)))
              .collect(Collectors.joining(" ", i + " ", ".")));
    }
    Files.createDirectories(folder.resolve("long"));
    Files.write(folder.resolve("long/" + tag + ".txt"), lines);
  }

  private static String word(String letters, int number) {
    var word = new StringBuilder();
    for (int n = number + 4_096; n > 0; n /= 16) word.append(letters.charAt(n % 16));
    return word.toString();
  }
}
