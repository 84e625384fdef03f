package concord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was said to be stored is there after `kill -9`, again and again, on the same data.
///
/// With a lax setting it must fail: `-Dconcord.kill.url-extra=';WRITE_DELAY=500'` shows that.
class KillIT {

  private static final int KILLS = Integer.getInteger("concord.kill.count", 20);

  /// Killed after so many acknowledgements, give or take.
  private static final int FEWEST = 15;

  private static final int MOST = 120;

  @TempDir Path data;

  private final Random random = new Random(20230518);

  /// No run takes longer; one that hangs is ended, and the test fails instead of waiting for ever.
  private static final int LONGEST_RUN_MINUTES = 4;

  /// What each segment may say after the next start: the last text acknowledged, or the one that
  /// was on its way when the process died.
  private Map<String, Set<String>> allowed = new HashMap<>();

  private Set<String> allowedRows = new HashSet<>();
  private List<String> order = new ArrayList<>();
  private int acknowledged;

  @Test
  void nothing_acknowledged_is_ever_lost() throws Exception {
    for (int kill = 1; kill <= KILLS; kill++) startTypeAndKill(kill);
    start("last", process -> {});
    assertThat(acknowledged).isGreaterThan(KILLS * FEWEST);
  }

  private interface Course {
    void run(Running process) throws IOException;
  }

  private record Running(Process process, BufferedReader out) {}

  private void startTypeAndKill(int kill) throws Exception {
    start(
        String.valueOf(kill),
        running -> {
          int until = FEWEST + random.nextInt(MOST - FEWEST);
          int acks = 0;
          var last = new HashMap<String, String>();
          var trying = new HashMap<String, String>();
          String rows = "";
          String tryingRows = "";
          boolean killed = false;
          for (String line = running.out().readLine();
              line != null;
              line = running.out().readLine()) {
            // The last line may have been cut by the kill; what it says was not heard.
            var parts = line.split("\t", -1);
            if (parts.length != 3) continue;
            switch (parts[0]) {
              case "TRY" -> trying.put(parts[1], parts[2]);
              case "ACK" -> {
                last.put(parts[1], parts[2]);
                trying.remove(parts[1]);
                acks++;
              }
              case "TRYROWS" -> tryingRows = parts[2];
              case "ROWS" -> {
                rows = parts[2];
                tryingRows = "";
              }
              default -> assertThat(line).startsWith("STATE");
            }
            if (acks >= until && !killed) {
              // Not through the Process: that would close what it has still to tell us.
              running.process().toHandle().destroyForcibly();
              killed = true;
            }
          }
          assertThat(killed)
              .as(
                  "run %d was killed after %d edits and did not end by itself: %s",
                  kill, acks, log(kill))
              .isTrue();
          acknowledged += acks;
          last.forEach((id, text) -> allowed.put(id, new HashSet<>(Set.of(text))));
          trying.forEach((id, text) -> allowed.get(id).add(text));
          if (!rows.isEmpty()) allowedRows = new HashSet<>(Set.of(rows));
          if (!tryingRows.isEmpty()) allowedRows.add(tryingRows);
        });
  }

  private void start(String run, Course course) throws Exception {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx400m"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", classPath()));
    command.addAll(List.of(TypingProcess.class.getName(), data.toString(), run));
    String extra = System.getProperty("concord.kill.url-extra", "");
    if (!extra.isEmpty()) {
      command.add(
          "spring.datasource.url=jdbc:h2:async:" + data + "/db/concord;AUTO_SERVER=TRUE" + extra);
    }
    var log = data.resolve("run-" + run + ".log").toFile();
    var process = new ProcessBuilder(command).redirectError(log).start();
    Thread.ofVirtual().start(() -> endIfItHangs(process));
    try (var out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      compare(run, out);
      course.run(new Running(process, out));
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  /// Compares what is there with what may be there.
  private void compare(String run, BufferedReader out) throws IOException {
    var found = new HashMap<String, String>();
    var foundOrder = new ArrayList<String>();
    String rows = "";
    for (String line = out.readLine();
        line != null && !line.startsWith("READY");
        line = out.readLine()) {
      var parts = line.split("\t", -1);
      if (parts[0].equals("STATE")) {
        found.put(parts[1], parts[2]);
        foundOrder.add(parts[1]);
      } else if (parts[0].equals("ROWS")) {
        rows = parts[2];
      }
    }
    assertThat(found).as("start of run %s, see its log", run).isNotEmpty();
    if (order.isEmpty()) {
      found.forEach((id, text) -> allowed.put(id, Set.of(text)));
    } else {
      assertThat(foundOrder)
          .as("run %s: every segment once", run)
          .containsExactlyInAnyOrderElementsOf(order);
      found.forEach(
          (id, text) ->
              assertThat(allowed.get(id)).as("run %s, segment %s", run, id).contains(text));
      assertThat(allowedRows).as("rows in run %s", run).contains(rows);
    }
    order = foundOrder;
    // What is there now is the truth from here on, whichever of the two it was.
    allowed = new HashMap<>();
    found.forEach((id, text) -> allowed.put(id, new HashSet<>(Set.of(text))));
    allowedRows = new HashSet<>(Set.of(rows));
  }

  private static void endIfItHangs(Process process) {
    try {
      if (!process.waitFor(LONGEST_RUN_MINUTES, TimeUnit.MINUTES))
        process.toHandle().destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String log(int run) throws IOException {
    return Files.readString(data.resolve("run-" + run + ".log"));
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
