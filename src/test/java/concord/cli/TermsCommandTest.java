package concord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermsCommandTest {

  @TempDir private Path folder;

  @Test
  void every_find_is_a_json_line_with_its_place_in_its_line() throws IOException {
    Path glossary = folder.resolve("g.tsv");
    Files.writeString(
        glossary,
        "concept\tkk\tkk:deprecated\nregion\tОрталық Азия | Орта өңір\tОрта Азия\n"
            + "summit\t«Қытай – Орталық Азия» саммиті\t\n");
    Path text = folder.resolve("kk \"1\".txt");
    Files.writeString(text, "\nБұл «Қытай – Орталық Азия» саммитінде\r\nОрта Азияда\n");
    var lines =
        run("terms", "--lang", "kk", "--glossary", glossary, "--format", "jsonl", text).split("\n");
    String file = text.toString().replace("\"", "\\\"");
    assertThat(lines)
        .containsExactly(
            "{\"file\":\""
                + file
                + "\",\"line\":2,\"start\":4,\"end\":37,"
                + "\"text\":\"«Қытай – Орталық Азия» саммитінде\",\"concept\":\"summit\","
                + "\"term\":\"«Қытай – Орталық Азия» саммиті\",\"status\":\"preferred\",\"form\":\"inflected\"}",
            "{\"file\":\""
                + file
                + "\",\"line\":2,\"start\":13,\"end\":25,"
                + "\"text\":\"Орталық Азия\",\"concept\":\"region\",\"term\":\"Орталық Азия\","
                + "\"status\":\"preferred\",\"form\":\"exact\"}",
            "{\"file\":\""
                + file
                + "\",\"line\":3,\"start\":0,\"end\":11,"
                + "\"text\":\"Орта Азияда\",\"concept\":\"region\",\"term\":\"Орта Азия\","
                + "\"status\":\"deprecated\",\"form\":\"inflected\"}");
  }

  @Test
  void one_glossary_serves_kazakh_in_every_script() throws IOException {
    Path glossary = folder.resolve("g.tsv");
    Files.writeString(glossary, "concept\tkk\nregion\tОрталық Азия\n");
    Path latin = folder.resolve("kk-Latn.txt");
    Path arabic = folder.resolve("kk-Arab.txt");
    Files.writeString(latin, "Bes el Ortalyq Aziada\n");
    Files.writeString(arabic, "بەس ەل ورتالىق ازيادا\n");
    assertThat(run("terms", "--lang", "kk-Latn", "--glossary", glossary, latin))
        .contains("1:8: Ortalyq Aziada — Орталық Азия (region, preferred, inflected)");
    assertThat(run("terms", "--lang", "kk-Arab", "--glossary", glossary, arabic))
        .contains("1:8: ورتالىق ازيادا — Орталық Азия (region, preferred, inflected)");
  }

  @Test
  void a_term_broken_by_the_end_of_a_sentence_is_listed_only_when_hints_are_asked_for()
      throws IOException {
    Path glossary = folder.resolve("g.tsv");
    Files.writeString(glossary, "concept\ten\nnep\tNew Economic Policy\n");
    Path text = folder.resolve("en.txt");
    Files.writeString(text, "A New. Economic Policy\n");
    assertThat(run("terms", "--lang", "en", "--glossary", glossary, text)).isEmpty();
    assertThat(run("terms", "--lang", "en", "--hints", "--glossary", glossary, text))
        .contains("New. Economic Policy — New Economic Policy (nep, preferred, broken)");
  }

  @Test
  void a_missing_glossary_or_file_is_said_and_the_code_is_2() {
    var err = new ByteArrayOutputStream();
    PrintStream before = System.err;
    try {
      System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
      int code =
          ConcordCommand.run(
              new String[] {"terms", "--lang", "kk", "--glossary", folder + "/no.tbx", "a.txt"},
              TermsCommandTest::noServer);
      assertThat(code).isEqualTo(ConcordCommand.COULD_NOT);
      assertThat(err.toString(StandardCharsets.UTF_8)).contains("no.tbx");
    } finally {
      System.setErr(before);
    }
  }

  private static ConcordCommand.Started noServer(Map<String, Object> settings) {
    throw new IllegalStateException("started a server");
  }

  private static String run(Object... words) {
    var out = new ByteArrayOutputStream();
    PrintStream before = System.out;
    try {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      var args = new String[words.length];
      for (int i = 0; i < args.length; i++) args[i] = words[i].toString();
      assertThat(ConcordCommand.run(args, TermsCommandTest::noServer))
          .isEqualTo(ConcordCommand.FINE);
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
