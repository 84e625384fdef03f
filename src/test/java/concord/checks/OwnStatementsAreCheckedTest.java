package concord.checks;

import static org.assertj.core.api.Assertions.assertThat;

import concord.text.Language;
import concord.text.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The project's own statements, bead by bead as people aligned them: whatever needs no glossary
/// finds the mistakes that were put in on purpose, and nothing else.
class OwnStatementsAreCheckedTest {

  private static final Path BEADS = Path.of("src/test/cases/alignment");
  private static final Path SEGMENTS = Path.of("src/test/cases/segmentation");

  /// The statement whose `statement.yaml` lists its mistakes.
  private static final String WITH_MISTAKES = "trade-figures-2022";

  static Stream<Path> statements() throws IOException {
    var found = new ArrayList<Path>();
    try (var files = Files.newDirectoryStream(BEADS, "*.beads")) {
      for (Path file : files) {
        String name = name(file);
        boolean ours =
            Files.exists(Path.of("translations", name))
                && Files.exists(SEGMENTS.resolve(name + ".zh.segments"));
        if (ours && !name.equals(WITH_MISTAKES)) found.add(file);
      }
    }
    return found.stream().sorted();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("statements")
  void a_statement_without_mistakes_raises_nothing(Path beads) throws IOException {
    assertThat(found(beads)).isEmpty();
  }

  @Test
  void the_mistakes_put_in_on_purpose_are_found() throws IOException {
    assertThat(found(BEADS.resolve(WITH_MISTAKES + ".beads")))
        .containsExactlyInAnyOrder(
            "currency-mismatch kk 70,2 млрд",
            "number-mismatch en 21.3 billion",
            "number-mismatch ru 26,3",
            "number-mismatch kk 2035",
            "doubled-word en the the",
            "untranslated kk In the other direction",
            "blanks ru   ",
            "unbalanced ru «");
  }

  private static List<String> found(Path file) throws IOException {
    var beads = beads(file);
    var all = Checks.of(List.of()).inspectAll(beads);
    var lines = new ArrayList<String>();
    for (int b = 0; b < beads.size(); b++) {
      for (Finding finding : all.get(b)) {
        // Whoever wrote them left sentences out on purpose; a lone quotation mark is a note.
        if (finding.check().value().equals("empty-cell")) continue;
        if (finding.severity() == Severity.NOTE && !finding.check().value().equals("unbalanced")) {
          continue;
        }
        String text = beads.get(b).texts().getOrDefault(finding.language(), "");
        String found = finding.span().of(text);
        String shown = found.substring(0, Math.min(found.length(), 22));
        lines.add(finding.check() + " " + finding.language() + " " + shown);
      }
    }
    return lines;
  }

  private static List<BeadText> beads(Path file) throws IOException {
    var lines = Files.readAllLines(file).stream().filter(l -> !l.startsWith("# ")).toList();
    String[] header = lines.get(0).split("\t");
    var languages = new ArrayList<Language>();
    Map<Language, List<String>> segments = new HashMap<>();
    for (int i = 1; i < header.length; i++) {
      if (header[i].equals("confidence")) continue;
      var language = Language.of(header[i]);
      languages.add(language);
      segments.put(language, segments(name(file), language));
    }
    var beads = new ArrayList<BeadText>();
    for (String line : lines.subList(1, lines.size())) {
      if (line.isBlank()) continue;
      String[] cells = line.split("\t", -1);
      var texts = new TreeMap<Language, String>();
      for (int i = 0; i < languages.size(); i++) {
        var own = segments.get(languages.get(i));
        var parts = new ArrayList<String>();
        for (String number : cells[i].split(",")) {
          if (!number.isEmpty()) parts.add(own.get(Integer.parseInt(number)));
        }
        texts.put(languages.get(i), String.join(" ", parts));
      }
      beads.add(BeadText.of(Language.ZH, texts));
    }
    return beads;
  }

  private static List<String> segments(String statement, Language language) throws IOException {
    return Files.readAllLines(SEGMENTS.resolve(statement + "." + language + ".segments")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".beads", "");
  }
}
