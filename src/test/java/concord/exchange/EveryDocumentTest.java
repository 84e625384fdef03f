package concord.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import concord.text.Language;
import concord.text.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Reads every case of a document and compares with its `.expected` file: problems, encoding and
/// language, then a paragraph a line. Of a zipped document the case is its main part.
class EveryDocumentTest {

  private static final Path CASES = Path.of("src/test/cases/exchange");

  static Stream<Path> cases() throws IOException {
    var found = new ArrayList<Path>();
    for (DocumentFormat format : Documents.formats()) {
      try (var files = Files.list(CASES.resolve(format.id()))) {
        files.filter(file -> !file.toString().endsWith(".expected")).sorted().forEach(found::add);
      }
    }
    return found.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_document_is_read_as_expected(Path file) throws IOException {
    var document = read(file);
    var expected = Files.readAllLines(Path.of(file + ".expected"));
    assertThat(expected.get(0)).as("%s says why it exists", file).startsWith("# ");
    var found = new ArrayList<String>();
    for (Problem problem : document.problems()) found.add("! " + problem.code());
    found.add(
        "= "
            + document.charset().orElse("-")
            + " "
            + document.language().map(Language::tag).orElse("-"));
    for (String paragraph : document.paragraphs()) found.add(paragraph.replace("\n", "\\n"));
    assertThat(found)
        .as("%s", file)
        .containsExactlyElementsOf(expected.subList(1, expected.size()));
  }

  private static DocumentText read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String kind = file.getParent().getFileName().toString();
    byte[] document =
        switch (kind) {
          case "docx" -> zip(Map.of("word/document.xml", bytes));
          case "odt" -> zip(Map.of("content.xml", bytes));
          default -> bytes;
        };
    String name = kind.equals("docx") || kind.equals("odt") ? file + "." + kind : file.toString();
    return Documents.read(name, new ByteArrayInputStream(document), Optional.empty());
  }

  @Test
  void notes_follow_the_text_and_the_rules_above_them_are_no_text() throws IOException {
    String w = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    byte[] document =
        zip(
            Map.of(
                "word/document.xml",
                ("<w:document "
                        + w
                        + "><w:body><w:p><w:r><w:t>Text.</w:t></w:r></w:p></w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8),
                "word/footnotes.xml",
                ("<w:footnotes "
                        + w
                        + "><w:footnote w:type=\"separator\"><w:p><w:r><w:t>-</w:t></w:r></w:p></w:footnote>"
                        + "<w:footnote w:id=\"1\"><w:p><w:r><w:t>Note.</w:t></w:r></w:p></w:footnote></w:footnotes>")
                    .getBytes(StandardCharsets.UTF_8)));
    assertThat(read("a.docx", document).paragraphs()).containsExactly("Text.", "Note.");
  }

  @Test
  void a_small_file_that_unpacks_to_a_huge_one_is_refused() throws IOException {
    byte[] bomb = zip(Map.of("word/document.xml", new byte[300 * 1024 * 1024]));
    assertThat(bomb.length).isLessThan(1 << 20);
    assertThat(read("bomb.docx", bomb).problems())
        .extracting(Problem::code)
        .containsExactly("document-too-long");
  }

  @Test
  void random_bytes_under_any_name_end_in_a_problem_or_a_text_and_in_nothing_else()
      throws IOException {
    var random = new Random(11);
    for (DocumentFormat format : Documents.formats()) {
      for (int i = 0; i < 60; i++) {
        byte[] bytes = new byte[random.nextInt(400)];
        random.nextBytes(bytes);
        if (i % 3 == 0 && bytes.length > 4)
          System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, bytes, 0, 4);
        var document = read("x." + format.extensions().get(0), bytes);
        assertThat(document.paragraphs().isEmpty()).isEqualTo(document.hasErrors());
      }
    }
  }

  @Test
  void a_language_that_is_given_is_not_questioned() throws IOException {
    var in = new ByteArrayInputStream("Стороны.".getBytes(StandardCharsets.UTF_8));
    var document = Documents.read("x.txt", in, Optional.of(Language.KK));
    assertThat(document.language()).contains(Language.KK);
    assertThat(document.problems()).isEmpty();
  }

  private static DocumentText read(String name, byte[] bytes) throws IOException {
    return Documents.read(name, new ByteArrayInputStream(bytes), Optional.empty());
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
