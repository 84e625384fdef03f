package concord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignCommandTest {

  @TempDir Path folder;

  @BeforeEach
  void a_statement() throws IOException {
    write(
        "visit/en.txt",
        "The summit opened on 18 May 2023.\nTrade <grew> by 31 billion.\n\nThank you.\n");
    write(
        "visit/ru.txt",
        "Саммит открылся 18 мая 2023 года.\nТорговля выросла на 31 млрд.\n\nСпасибо.\n");
    write("visit/zh.txt", "峰会于2023年5月18日开幕，贸易增长310亿。\n\n谢谢。\n");
    write("visit/statement.yaml", "title: Visit\n");
    write("visit/README.md", "Not a version.\n");
  }

  @Test
  void beads_have_a_header_with_the_tags_and_a_line_each() {
    var run = run("align", "--sentences", "--format", "beads", folder + "/visit");
    assertThat(run.err).isEmpty();
    assertThat(run.code).isZero();
    assertThat(run.out.lines().toList().getFirst()).isEqualTo("#\ten\tru\tzh\tconfidence");
    assertThat(run.out.lines().skip(1).map(l -> l.replaceAll("\t[01]\\.\\d+$", "")).toList())
        .containsExactly("0,1\t0,1\t0", "2\t2\t1");
  }

  @Test
  void only_chooses_the_columns_and_their_order() {
    var run =
        run("align", "--sentences", "--format", "beads", "--only", "zh,en", folder + "/visit");
    assertThat(run.out).startsWith("#\tzh\ten\tconfidence\n0\t0,1\t");
    assertThat(run("align", "--only", "zh,fr", folder + "/visit").code).isEqualTo(2);
    assertThat(run("align", "--only", "zh,fr", folder + "/visit").err).contains("fr");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tmx | <seg>Trade &lt;grew&gt;",
        "tsv | en\tru\tzh\tconfidence",
        "json | \"segments\":[0,1]",
        "json | \"said\":{\"en\":\"31 billion\",\"ru\":\"31 млрд\",\"zh\":\"310亿\"}",
        "html | Trade &lt;grew&gt; by",
        "beads | #\ten"
      })
  void every_format_writes_a_file_a_statement(String format, String expected) throws IOException {
    write("other/en.txt", "One.\nTrade <grew> by 7.\n");
    write("other/ru.txt", "Один.\nТорговля выросла на 7.\n");
    var run =
        run(
            "align",
            "--sentences",
            "--format",
            format,
            "--out",
            folder + "/out",
            folder + "/visit",
            folder + "/other/");
    assertThat(run.code).as(run.err).isZero();
    assertThat(run.out).isEmpty();
    var both =
        Files.readString(folder.resolve("out/visit." + format))
            + Files.readString(folder.resolve("out/other." + format));
    assertThat(both).contains(expected);
  }

  @Test
  void beads_put_right_by_hand_stand_and_a_new_version_joins_them() throws IOException {
    write("kept/visit.beads", "#\ten\tru\tconfidence\n0\t0\t1\n1,2\t1,2\t1\n");
    var run =
        run(
            "align",
            "--sentences",
            "--format",
            "beads",
            "--keep",
            folder + "/kept",
            folder + "/visit");
    assertThat(run.code).as(run.err).isZero();
    assertThat(run.out.lines().skip(1).map(l -> l.split("\t")[0] + "|" + l.split("\t")[1]))
        .containsExactly("0|0", "1,2|1,2");
    write("kept/all.beads", "# other\n#\ten\n0\n# visit\n#\ten\tzh\n2\t\n");
    var free =
        run(
            "align",
            "--sentences",
            "--format",
            "beads",
            "--only",
            "en,zh",
            "--keep",
            folder + "/kept/all.beads",
            folder + "/visit");
    assertThat(free.out).as(free.err).contains("\n2\t\t");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#→en→fr¶0→0 | line 1 names fr",
        "#→en→ru¶0,2→0 | line 2: segment 2 of en is out of order",
        "#→en→ru¶1→1¶0→2 | line 3: segment 0 of en is out of order",
        "#→en→ru¶3→0 | en has 3 segments, so there is no segment 3",
        "#→en→ru¶0;1→0 | line 2 is no bead",
        "#→en→ru¶→ | line 2 is no bead",
        "0→1 | line 1 is no bead",
        "# else¶#→en¶0 | none named visit"
      })
  void a_file_of_beads_that_does_not_fit_is_refused_with_its_line(String text, String expected)
      throws IOException {
    write("bad.beads", text.replace('→', '\t').replace('¶', '\n'));
    var run = run("align", "--sentences", "--keep", folder + "/bad.beads", folder + "/visit");
    assertThat(run.code).isEqualTo(2);
    assertThat(run.err).contains("bad.beads").contains(expected);
  }

  @Test
  void what_cannot_be_done_is_said_in_a_sentence() throws IOException {
    write("alone/en.txt", "One.\n");
    assertThat(run("align", folder + "/alone").err).contains("alone");
    assertThat(run("align", folder + "/alone").code).isEqualTo(2);
    assertThat(run("align", folder + "/nowhere").code).isEqualTo(2);
    assertThat(run("align", "--format", "pdf", folder + "/visit").err)
        .contains("pdf")
        .contains("beads, html, json, tmx, tsv");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private record Run(int code, String out, String err) {}

  private static ConcordCommand.Started noServer(Map<String, Object> settings) {
    throw new AssertionError("no command here starts a server " + settings);
  }

  private static Run run(String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var realOut = System.out;
    var realErr = System.err;
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      int code = ConcordCommand.run(args, AlignCommandTest::noServer);
      return new Run(
          code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(realOut);
      System.setErr(realErr);
    }
  }
}
