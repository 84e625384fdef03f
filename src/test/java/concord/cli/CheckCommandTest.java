package concord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  @TempDir Path folder;

  @BeforeEach
  void a_statement_with_two_mistakes() throws IOException {
    write("trade/statement.yaml", "title: Trade\nsource: zh\n");
    write("trade/zh.txt", "贸易额为310亿美元。\n\n双方表示满意。\n");
    write("trade/en.txt", "Trade came to\n$3.1 billion.\n\nBoth sides were were content.\n");
  }

  @Test
  void every_finding_is_a_line_that_points_into_its_file() {
    var run = check("--format", "text", folder + "/trade");
    assertThat(run.err).isEmpty();
    assertThat(run.code).isEqualTo(1);
    assertThat(run.out.lines())
        .hasSize(2)
        .anyMatch(l -> l.contains("en.txt:2:2: error") && l.contains("[number-mismatch]"))
        .anyMatch(l -> l.contains("en.txt:4:12: warning") && l.contains("[doubled-word]"));
  }

  @Test
  void json_lines_hold_every_member_of_the_contract() {
    var lines = check("--format", "jsonl", folder + "/trade").out.lines().toList();
    assertThat(lines).hasSize(2);
    Map<String, Object> first = JsonPath.read(lines.get(0), "$");
    assertThat(first.keySet())
        .containsExactly(
            "statement",
            "bead",
            "lang",
            "check",
            "severity",
            "start",
            "end",
            "text",
            "concept",
            "message",
            "suggestion");
    assertThat(first)
        .containsEntry("statement", "trade")
        .containsEntry("bead", 1)
        .containsEntry("lang", "en")
        .containsEntry("check", "number-mismatch")
        .containsEntry("start", 15)
        .containsEntry("text", "3.1 billion");
    assertThat((String) JsonPath.read(lines.get(1), "$.suggestion")).isEqualTo("were");
  }

  @Test
  void sarif_names_rules_regions_and_fixes() {
    String sarif = check("--format", "sarif", folder + "/trade").out;
    assertThat((String) JsonPath.read(sarif, "$.version")).isEqualTo("2.1.0");
    List<String> rules = JsonPath.read(sarif, "$.runs[0].tool.driver.rules[*].id");
    List<Integer> indexes = JsonPath.read(sarif, "$.runs[0].results[*].ruleIndex");
    List<String> ids = JsonPath.read(sarif, "$.runs[0].results[*].ruleId");
    assertThat(indexes.stream().map(rules::get).toList()).isEqualTo(ids);
    Map<String, Integer> region =
        JsonPath.read(sarif, "$.runs[0].results[1].locations[0].physicalLocation.region");
    assertThat(region)
        .isEqualTo(Map.of("startLine", 4, "startColumn", 12, "endLine", 4, "endColumn", 21));
    String inserted =
        JsonPath.read(
            sarif,
            "$.runs[0].results[1].fixes[0].artifactChanges[0].replacements[0].insertedContent.text");
    assertThat(inserted).isEqualTo("were");
  }

  @Test
  void fail_on_says_which_findings_fail() throws IOException {
    write("trade/en.txt", "Trade came to $31 billion.\n\nBoth sides were were content.\n");
    assertThat(check("--fail-on", "error", folder + "/trade").code).isZero();
    assertThat(check("--fail-on", "warning", folder + "/trade").code).isEqualTo(1);
    assertThat(check("--fail-on", "never", folder + "/trade").code).isZero();
    write("trade/en.txt", "Trade came to $31 billion.\n\nBoth sides were content.\n");
    assertThat(check(folder + "/trade").code).isZero();
  }

  @Test
  void terms_come_from_the_glossary_that_is_named() throws IOException {
    write(
        "terms.csv",
        "concept,zh,en,en:deprecated\nshared-future,命运共同体,community with a shared future,community of common destiny\n");
    write("trade/zh.txt", "构建命运共同体。\n");
    write("trade/en.txt", "We build a community of common destiny.\n");
    var run = check("--format", "jsonl", "--glossary", folder + "/terms.csv", folder + "/trade");
    assertThat(run.code).isEqualTo(1);
    assertThat((String) JsonPath.read(run.out, "$.check")).isEqualTo("deprecated-term");
    assertThat((String) JsonPath.read(run.out, "$.concept")).isEqualTo("shared-future");
    assertThat((String) JsonPath.read(run.out, "$.suggestion"))
        .isEqualTo("community with a shared future");
  }

  @Test
  void a_finding_explains_itself_when_asked_and_comes_as_a_case_file() throws IOException {
    write("terms.csv", "concept,en,ru\nregion,Central Asia,Центральная Азия\n");
    write(
        "m.tmx",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence"
          o-tmf="t" adminlang="en" srclang="en" datatype="plaintext"/><body>
        <tu><tuv xml:lang="en"><seg>In Central Asia.</seg></tuv><tuv xml:lang="ru"><seg>В регионе.</seg></tuv></tu>
        </body></tmx>
        """);
    String glossary = folder + "/terms.csv";
    var plain = check("--format", "jsonl", "--glossary", glossary, folder + "/m.tmx");
    Map<String, Object> fields = JsonPath.read(plain.out, "$");
    assertThat(fields).doesNotContainKeys("explanation", "test");
    var run = check("--explain", "--format", "jsonl", "--glossary", glossary, folder + "/m.tmx");
    assertThat((String) JsonPath.read(run.out, "$.explanation.counts")).isEqualTo("en 1, ru 0");
    assertThat((String) JsonPath.read(run.out, "$.explanation.versions[1].rule"))
        .isEqualTo("not-found");
    assertThat((String) JsonPath.read(run.out, "$.explanation.versions[0].found[0].text"))
        .isEqualTo("Central Asia");
    assertThat((String) JsonPath.read(run.out, "$.test"))
        .contains("text ru В регионе.", "verdict region ru missing 0");
    var text = check("--explain", "--glossary", glossary, folder + "/m.tmx");
    assertThat(text.out).contains("en 1, ru 0").contains("3–15 Central Asia");
  }

  @Test
  void units_of_a_memory_are_beads() throws IOException {
    write(
        "m.tmx",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence"
          o-tmf="t" adminlang="en" srclang="en" datatype="plaintext"/><body>
        <tu><tuv xml:lang="en"><seg>All is well.</seg></tuv><tuv xml:lang="ru"><seg>Всё хорошо.</seg></tuv></tu>
        <tu><tuv xml:lang="en"><seg>In 2023.</seg></tuv><tuv xml:lang="ru"><seg>В 2032 году.</seg></tuv></tu>
        </body></tmx>
        """);
    var run = check("--format", "jsonl", folder + "/m.tmx");
    assertThat(run.code).isEqualTo(1);
    assertThat(run.out.lines()).hasSize(1);
    assertThat((int) JsonPath.read(run.out, "$.bead")).isEqualTo(2);
    assertThat((String) JsonPath.read(run.out, "$.text")).isEqualTo("2032");
  }

  @Test
  void documents_of_other_kinds_are_checked_without_lines() throws IOException {
    Files.delete(folder.resolve("trade/en.txt"));
    write(
        "trade/en.html",
        "<html><body><p>Trade came to $3.1 billion.</p><p>Both sides were content.</p></body></html>");
    var run = check("--format", "sarif", folder + "/trade");
    assertThat(run.code).isEqualTo(1);
    Map<String, Object> place =
        JsonPath.read(run.out, "$.runs[0].results[0].locations[0].physicalLocation");
    assertThat(place).doesNotContainKey("region");
    assertThat(place.get("artifactLocation").toString()).contains("en.html");
  }

  @Test
  void what_cannot_be_read_is_said_in_a_sentence() throws IOException {
    write("notes.doc", "not units");
    assertThat(check(folder + "/notes.doc").code).isEqualTo(2);
    assertThat(check(folder + "/notes.doc").err).contains("notes.doc");
    assertThat(check(folder + "/none").code).isEqualTo(2);
    assertThat(check("--format", "xml", folder + "/trade").err).contains("sarif");
    assertThat(check("--source", "no tongue!", folder + "/trade").code).isEqualTo(2);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private record Run(int code, String out, String err) {}

  /// Without the project's own glossary, so that only what a test writes counts.
  private Run check(String... args) {
    var all = new java.util.ArrayList<>(List.of("check"));
    if (!List.of(args).contains("--glossary")) {
      all.addAll(List.of("--glossary", emptyGlossary().toString()));
    }
    all.addAll(List.of(args));
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var realOut = System.out;
    var realErr = System.err;
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      int code = ConcordCommand.run(all.toArray(String[]::new), CheckCommandTest::noServer);
      return new Run(
          code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(realOut);
      System.setErr(realErr);
    }
  }

  private Path emptyGlossary() {
    try {
      return Files.createDirectories(folder.resolve("no-terms"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static ConcordCommand.Started noServer(Map<String, Object> settings) {
    throw new AssertionError("no command here starts a server " + settings);
  }
}
