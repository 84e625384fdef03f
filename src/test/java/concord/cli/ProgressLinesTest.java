package concord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {

  private final StringWriter said = new StringWriter();
  private long now;
  private final ProgressLines lines =
      new ProgressLines(new PrintWriter(said), "align.progress", () -> now);

  @Test
  void a_short_command_says_nothing() {
    lines.at(0);
    lines.at(0.9);
    lines.at(1);
    assertThat(said.toString()).isEmpty();
  }

  @Test
  void a_long_one_tells_now_and_then_and_never_the_same_twice() {
    for (double done = 0; done <= 1; done += 0.01) {
      now += 300_000_000L;
      lines.at(done);
      lines.at(done);
    }
    var told = said.toString().lines().toList();
    assertThat(told).hasSizeBetween(8, 20).doesNotHaveDuplicates();
    assertThat(told).allSatisfy(line -> assertThat(line).containsPattern("\\d+ %"));
  }
}
