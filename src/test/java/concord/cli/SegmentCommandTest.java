package concord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmentCommandTest {

  @TempDir Path folder;

  @Test
  void every_file_becomes_one_segment_a_line_with_an_empty_line_between_paragraphs()
      throws IOException {
    var one = write("one.txt", "Бір. Екі.\n\nҮш.", StandardCharsets.UTF_8);
    var two = write("two.txt", "\uFEFFТөрт.", StandardCharsets.UTF_16LE);
    var run = run("segment", "--lang", "kk", "--out", folder + "/cut", one, two);
    assertThat(run.code).isZero();
    assertThat(folder.resolve("cut/one.txt.segments")).hasContent("Бір.\nЕкі.\n\nҮш.\n");
    assertThat(folder.resolve("cut/two.txt.segments")).hasContent("Төрт.\n");
    assertThat(run("segment", "--lang", "kk", one).out).isEqualTo("Бір.\nЕкі.\n\nҮш.\n");
  }

  @Test
  void what_cannot_be_done_is_said_in_a_sentence() throws IOException {
    var bytes = write("cyrillic.txt", "Привет.\nМир.", Charset.forName("windows-1251"));
    assertThat(run("segment", "--lang", "ru", bytes).err)
        .contains("cyrillic.txt")
        .contains("UTF-8");
    assertThat(run("segment", "--lang", "ru", bytes).code).isEqualTo(2);
    assertThat(run("segment", "--lang", "no tongue!", bytes).err).contains("no tongue!");
    assertThat(run("segment", "--lang", "no tongue!", bytes).code).isEqualTo(2);
    assertThat(run("segment", "--lang", "ru", folder + "/none.txt").code).isEqualTo(2);
    assertThat(run("segment", "--lang", "ru", folder.toString()).code).isEqualTo(2);
  }

  @Test
  void rules_of_the_desk_win_and_what_they_lack_is_said() throws IOException {
    var text = write("desk.txt", "One; two. Three.", StandardCharsets.UTF_8);
    String srx = "src/test/cases/exchange/srx/";
    assertThat(run("segment", "--lang", "ru", "--srx", srx + "desk.srx", text).out)
        .isEqualTo("One;\ntwo.\nThree.\n");
    var troubled = run("segment", "--lang", "kk", "--srx", srx + "trouble.srx", text);
    assertThat(troubled.code).isZero();
    assertThat(troubled.err).contains("(unclosed").contains("trouble.srx").contains("kk");
    assertThat(troubled.out).isEqualTo("One; two.\nThree.\n");
    assertThat(run("segment", "--lang", "ru", "--srx", folder + "/none.srx", text).code)
        .isEqualTo(2);
  }

  @Test
  void our_rules_leave_as_srx_and_come_back() throws IOException {
    var text = write("own.txt", "Mr. Li spoke. He left.", StandardCharsets.UTF_8);
    String file = folder.resolve("own.srx").toString();
    assertThat(run("segment", "--export-srx", file).code).isZero();
    assertThat(folder.resolve("own.srx")).content().contains("http://www.lisa.org/srx20");
    var again = run("segment", "--lang", "en", "--srx", file, text);
    assertThat(again.err).isEmpty();
    assertThat(again.out).isEqualTo("Mr. Li spoke.\nHe left.\n");
  }

  @Test
  void cutting_needs_a_language_and_a_file() {
    assertThat(run("segment", "nothing.txt").err).contains("--lang");
    assertThat(run("segment", "--lang", "ru").err).contains("FILE");
    assertThat(run("segment", "--lang", "ru").code).isEqualTo(2);
  }

  private String write(String name, String text, Charset charset) throws IOException {
    return Files.writeString(folder.resolve(name), text, charset).toString();
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
      int code = ConcordCommand.run(args, SegmentCommandTest::noServer);
      return new Run(
          code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(realOut);
      System.setErr(realErr);
    }
  }
}
