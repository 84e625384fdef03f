package concord;

import static org.assertj.core.api.Assertions.assertThat;

import concord.accounts.RunAs;
import concord.cli.ConcordCommand;
import concord.memory.Memory;
import concord.memory.Search;
import concord.statements.Statements;
import concord.termbase.TermBase;
import concord.terminology.ConceptId;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/// Commands on stored data, beside a running process on the same data and without one.
class DataCommandsIT {

  @TempDir Path folder;

  @Test
  void commands_work_whether_or_not_somebody_else_is_working_on_the_data() throws Exception {
    Path data = folder.resolve("data");
    assertThat(run("user", "add", "aigul", "--role", "ADMINISTRATOR", "--data", data.toString()))
        .contains("aigul\taigul\tadministrator\ten")
        .contains("password\t");

    var running =
        new SpringApplicationBuilder(Stores.class)
            .web(WebApplicationType.NONE)
            .run(
                Application.arguments(
                    Map.of("concord.data", data.toString(), "concord.samples", ".")));
    try {
      running.getBean(Samples.class).importWhenEmpty();
      RunAs.system(
          () -> {
            assertThat(running.getBean(TermBase.class).size()).isGreaterThanOrEqualTo(80);
            assertThat(running.getBean(Statements.class).list()).hasSizeGreaterThanOrEqualTo(6);
            running.getBean(Search.class).catchUp();
            int before = running.getBean(Statements.class).list().size();
            running.getBean(Samples.class).importWhenEmpty();
            assertThat(running.getBean(Statements.class).list()).hasSize(before);
          });

      Path more = folder.resolve("more.csv");
      Files.writeString(more, "concept,en,ru\nfrom-a-command,wombat burrow,нора вомбата\n");
      assertThat(run("glossary", "import", more.toString(), "--data", data.toString()))
          .contains("added 1");
      assertThat(run("user", "list", "--data", data.toString())).contains("aigul");
      assertThat(run("memory", "search", "саммиты", "--lang", "ru", "--data", data.toString()))
          .contains("bead\t");

      Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .pollInSameThread()
          .untilAsserted(
              () ->
                  RunAs.system(
                      () ->
                          assertThat(running.getBean(TermBase.class).compiled().concepts())
                              .containsKey(new ConceptId("from-a-command"))));
      Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .pollInSameThread()
          .untilAsserted(
              () ->
                  RunAs.system(
                      () ->
                          assertThat(
                                  running
                                      .getBean(Search.class)
                                      .hits("норе вомбата", Set.of(), Set.of(), 5))
                              .extracting(hit -> hit.id())
                              .containsExactly("from-a-command")));
      assertThat(run("memory", "rebuild", "--data", data.toString()))
          .contains("changes to index\t0");
      RunAs.system(
          () -> assertThat(running.getBean(Memory.class).status().indexedTexts()).isPositive());
    } finally {
      running.close();
    }

    Path out = folder.resolve("out.tbx");
    run("glossary", "export", "--out", out.toString(), "--data", data.toString());
    assertThat(Files.readString(out)).contains("from-a-command").contains("нора вомбата");
    assertThat(run("memory", "status", "--data", data.toString())).contains("units\t0");
  }

  private static String run(String... args) {
    var out = new ByteArrayOutputStream();
    var before = System.out;
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    int code;
    try {
      code = ConcordCommand.run(args, new Application.Fronts());
    } finally {
      System.setOut(before);
    }
    assertThat(code).as(String.join(" ", args) + "\n" + out).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}
