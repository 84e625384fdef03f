package concord.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.text.Language;
import concord.text.Problem;
import concord.text.ProblemException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementFolderTest {

  @TempDir Path folder;

  @Test
  void a_folder_gives_the_statement_with_all_its_versions() throws IOException {
    write(
        "statement.yaml",
        """
        title:
          zh: 西安峰会
          ru: "Саммит: итоги"
        date: 2023-05-19
        source: zh
        kind: news
        facts: >
          Own text,
          on public facts.
        mistakes:
          - lang: ru
            what: "sentence 2: wrong number"
        """);
    write("zh.txt", "峰会举行。\n\n各方签署宣言。");
    Files.write(
        folder.resolve("ru.html"),
        "<p>Саммит прошёл.</p>".getBytes(Charset.forName("windows-1251")));
    write("kk-Latn.txt", "Sammit ötti.");
    write("README.md", "Not a version.");
    var statement = StatementFolder.read(folder);
    assertThat(statement.problems()).isEmpty();
    assertThat(statement.versions().stream().map(v -> v.language().tag()))
        .containsExactly("kk-Latn", "ru", "zh");
    assertThat(statement.version(Language.ZH).orElseThrow().document().paragraphs())
        .containsExactly("峰会举行。", "各方签署宣言。");
    assertThat(statement.version(Language.RU).orElseThrow().document().text())
        .isEqualTo("Саммит прошёл.");
    assertThat(statement.title(Language.RU)).isEqualTo("Саммит: итоги");
    assertThat(statement.title(Language.EN)).isEqualTo("西安峰会");
    assertThat(statement.date()).contains(LocalDate.of(2023, 5, 19));
    assertThat(statement.source()).contains(Language.ZH);
    assertThat(statement.facts()).isEqualTo("Own text, on public facts.");
    assertThat(statement.mistakes())
        .containsExactly(new StatementFolder.Mistake(Language.RU, "sentence 2: wrong number"));
  }

  @Test
  void versions_alone_are_a_statement() throws IOException {
    write("en.txt", "The summit was held.");
    var statement = StatementFolder.read(folder);
    assertThat(statement.title(Language.EN)).isEqualTo(folder.getFileName().toString());
    assertThat(statement.problems()).isEmpty();
  }

  @Test
  void what_the_yaml_gets_wrong_is_a_problem_and_the_versions_are_read() throws IOException {
    write("en.txt", "The summit was held.");
    write("statement.yaml", "date: soon\nsource: '!!'\nmistakes: [x]\n");
    assertThat(StatementFolder.read(folder).problems())
        .extracting(Problem::code)
        .containsOnly("statement-value-unknown")
        .hasSize(3);
    write("statement.yaml", "title: [unclosed\ndate: 1\n");
    assertThat(StatementFolder.read(folder).problems())
        .extracting(Problem::code)
        .containsExactly("statement-yaml-broken");
    write("statement.yaml", "title: !!javax.script.ScriptEngineManager []\n");
    assertThat(StatementFolder.read(folder).problems())
        .extracting(Problem::code)
        .containsExactly("statement-yaml-broken");
  }

  @Test
  void of_two_files_for_a_language_the_plain_text_counts() throws IOException {
    write("en.txt", "Corrected.");
    write("en.html", "<p>As received.</p>");
    var statement = StatementFolder.read(folder);
    assertThat(statement.version(Language.EN).orElseThrow().document().text())
        .isEqualTo("Corrected.");
    assertThat(statement.problems())
        .extracting(Problem::code)
        .containsExactly("statement-language-twice");
  }

  @Test
  void a_folder_without_versions_is_refused() {
    assertThatThrownBy(() -> StatementFolder.read(folder))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("statement-without-versions");
    assertThatThrownBy(() -> StatementFolder.read(folder.resolve("none")))
        .hasMessageContaining("file-not-found");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }
}
