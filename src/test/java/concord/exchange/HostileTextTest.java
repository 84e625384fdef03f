package concord.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import concord.terminology.Concept;
import concord.terminology.Term;
import concord.text.Language;
import concord.text.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Whatever stands in a text, the file written is one that can be read, and says the same.
class HostileTextTest {

  private static final String[] PIECES = {
    "\uD800", "\uDC00", "\u0000", "\u0007", "\uFFFE", "\uFFFF", "&", "<", ">", "]]>", "\"", "'",
        "\t",
    "|", "\\", "\u202E", "👩‍💻", "𠀀", "қ", "中", "e\u0301", "&#1;", "<seg>", "=1+1", "a", " "
  };

  @Test
  void units_of_random_text_come_back() throws IOException {
    var random = new Random(3);
    for (UnitFormat format : Units.formats()) {
      var units = new ArrayList<TranslationUnit>();
      for (int i = 0; i < 300; i++) {
        units.add(
            new TranslationUnit(
                "u" + i,
                Map.of(Language.ZH, "x" + text(random), Language.RU, "y" + text(random)),
                Map.of("x-own", "z" + text(random))));
      }
      var out = new ByteArrayOutputStream();
      var export =
          new UnitExport(
              java.util.Optional.empty(), List.of(Language.ZH, Language.RU), List.of("x-own"));
      try (var writer = format.writer(out, export)) {
        for (TranslationUnit unit : units) writer.write(unit);
      }
      var read = new ArrayList<TranslationUnit>();
      var problems = new ArrayList<Problem>();
      format.read(
          "again", new ByteArrayInputStream(out.toByteArray()), Units.collecting(read, problems));
      assertThat(problems).as(format.id()).isEmpty();
      assertThat(read).hasSameSizeAs(units);
      for (int i = 0; i < units.size(); i++) {
        for (Language language : List.of(Language.ZH, Language.RU)) {
          assertThat(readable(read.get(i).texts().get(language)))
              .as("unit %d through %s", i, format.id())
              .isEqualTo(readable(units.get(i).texts().get(language)));
        }
      }
    }
  }

  @Test
  void terms_of_random_text_come_back() throws IOException {
    var random = new Random(4);
    for (GlossaryFormat format : Glossaries.formats()) {
      if (!format.writes()) continue;
      var concepts = new ArrayList<Concept>();
      for (int i = 0; i < 100; i++) {
        concepts.add(Concept.of("c" + i, Term.preferred(Language.KK, "x" + text(random) + "x")));
      }
      var out = new ByteArrayOutputStream();
      format.write(concepts, out);
      var reading = format.read("again", new ByteArrayInputStream(out.toByteArray()));
      assertThat(reading.problems()).as(format.id()).isEmpty();
      for (int i = 0; i < concepts.size(); i++) {
        assertThat(blankless(reading.items().get(i).terms().get(0).text()))
            .as("concept %d through %s", i, format.id())
            .isEqualTo(blankless(concepts.get(i).terms().get(0).text()));
      }
    }
  }

  private static String text(Random random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) text.append(PIECES[random.nextInt(PIECES.length)]);
    return text.toString();
  }

  /// Without what no file can hold: control characters, halves of characters.
  private static String readable(String text) {
    return text.codePoints()
        .filter(
            c ->
                (c >= ' ' || c == '\t')
                    && !(c >= 0xD800 && c <= 0xDFFF)
                    && c != 0xFFFE
                    && c != 0xFFFF)
        .filter(c -> c != '?' && c != 0xFFFD)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String blankless(String text) {
    return readable(text).replaceAll("\\s", "");
  }
}
