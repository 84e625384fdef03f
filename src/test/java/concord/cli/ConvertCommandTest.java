package concord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import concord.exchange.Glossaries;
import concord.exchange.Units;
import concord.terminology.Concept;
import concord.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

  private static final Path CASES = Path.of("src/test/cases/exchange");

  @TempDir Path folder;

  @Test
  void units_survive_the_way_through_a_table() throws IOException {
    var tmx = CASES.resolve("tmx/four-languages.tmx");
    assertThat(run("convert", tmx, folder.resolve("a.tsv")).code).isZero();
    assertThat(run("convert", folder.resolve("a.tsv"), folder.resolve("b.tmx")).code).isZero();
    assertThat(Units.readAll(folder.resolve("b.tmx")).items())
        .isEqualTo(Units.readAll(tmx).items());
  }

  @Test
  void the_file_may_be_read_by_whoever_may_read_files_here() throws IOException {
    var usual = Files.createFile(folder.resolve("usual"));
    assertThat(
            run("convert", CASES.resolve("tmx/four-languages.tmx"), folder.resolve("a.tsv")).code)
        .isZero();
    assertThat(Files.getPosixFilePermissions(folder.resolve("a.tsv")))
        .isEqualTo(Files.getPosixFilePermissions(usual));
  }

  @Test
  void a_pair_for_tools_that_read_pairs_has_the_pair_only() throws IOException {
    var tmx = CASES.resolve("tmx/languages-that-are-none.tmx");
    var run = run("convert", "--only", "zh,kk", "--source", "zh", tmx, folder.resolve("p.tmx"));
    assertThat(run.code).isZero();
    assertThat(run.err).contains("../../etc/x");
    var units = Units.readAll(folder.resolve("p.tmx")).items();
    assertThat(units).hasSize(1);
    assertThat(units.get(0).texts().keySet()).containsExactly(Language.ZH, Language.KK);
    assertThat(folder.resolve("p.tmx")).content().contains("srclang=\"zh\"");
  }

  @Test
  void a_glossary_survives_the_way_through_every_format() throws IOException {
    var tbx = CASES.resolve("tbx/everything-we-keep.tbx");
    Path before = tbx;
    for (String[] step :
        new String[][] {{"a.csv", "csv"}, {"b.tsv", "tsv"}, {"c.tbx", "tbx2"}, {"d.tbx", "tbx"}}) {
      Path next = folder.resolve(step[0]);
      assertThat(run("convert", "--to", step[1], before, next).code).isZero();
      before = next;
    }
    var concept = Glossaries.read(before).items().get(0);
    assertThat(concept.definitions()).isEqualTo(Glossaries.read(tbx).items().get(0).definitions());
    assertThat(concept.terms())
        .containsExactlyInAnyOrderElementsOf(Glossaries.read(tbx).items().get(0).terms());
  }

  @Test
  void a_folder_of_glossaries_becomes_one_file() throws IOException {
    Files.copy(CASES.resolve("tbx/style-dct.tbx"), folder.resolve("one.tbx"));
    Files.copy(CASES.resolve("tsv/tab-separated.tsv"), folder.resolve("two.tsv"));
    Path all = folder.resolve("all/all.tbx");
    assertThat(run("convert", folder, all).code).isZero();
    assertThat(Glossaries.read(all).items().stream().map(Concept::id).map(Object::toString))
        .containsExactly("c1", "xian");
  }

  @Test
  void what_cannot_be_done_is_said_and_leaves_nothing_behind() throws IOException {
    var tmx = CASES.resolve("tmx/four-languages.tmx");
    Path copy = Files.copy(tmx, folder.resolve("copy.tmx"));
    assertThat(run("convert", copy, copy).code).isEqualTo(2);
    assertThat(copy).hasSameBinaryContentAs(tmx);
    assertThat(run("convert", tmx, folder.resolve("x.tbx")).err).contains("--from");
    assertThat(run("convert", folder.resolve("gone.tmx"), folder.resolve("x.tsv")).code)
        .isEqualTo(2);
    Path old = Files.writeString(folder.resolve("old.tsv"), "kept");
    var bad = run("convert", CASES.resolve("tmx/entities-that-explode.tmx"), old);
    assertThat(bad.code).isEqualTo(2);
    assertThat(bad.err).contains("entities");
    assertThat(old).hasContent("kept");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("copy.tmx", "old.tsv");
    }
  }

  private record Run(int code, String err) {}

  private static Run run(Object... arguments) {
    var err = new ByteArrayOutputStream();
    var before = System.err;
    var locale = java.util.Locale.getDefault();
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    java.util.Locale.setDefault(java.util.Locale.ENGLISH);
    try {
      var words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
      int code =
          ConcordCommand.run(
              words,
              settings -> {
                throw new AssertionError("no front is needed");
              });
      return new Run(code, err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setErr(before);
      java.util.Locale.setDefault(locale);
    }
  }
}
