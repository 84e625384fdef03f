package concord.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import concord.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Reads every case file that [VerdictCase] wrote or a person did, and judges its bead again.
class EveryVerdictCaseTest {

  private static final Path CASES = Path.of("src/test/cases/terminology/verdicts");

  /// A case as read.
  private record Read(
      String why, List<Concept> concepts, Map<Language, String> texts, List<String> verdicts) {

    Function<ConceptId, Optional<Concept>> byId() {
      return id -> concepts.stream().filter(c -> c.id().equals(id)).findFirst();
    }
  }

  static Stream<Path> cases() throws IOException {
    try (var files = Files.list(CASES)) {
      return files.filter(f -> f.toString().endsWith(".case")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_bead_is_judged_as_its_case_says(Path file) throws IOException {
    var read = read(Files.readAllLines(file));
    assertThat(read.verdicts()).isNotEmpty();
    var verdicts =
        new Explainer(Recogniser.of(read.concepts()), read.byId()).verdicts(read.texts());
    for (String expected : read.verdicts()) {
      String[] words = expected.split(" ");
      var rendering =
          verdicts.stream()
              .filter(verdict -> verdict.concept().id().value().equals(words[0]))
              .findFirst()
              .map(verdict -> verdict.versions().get(Language.of(words[1])));
      assertThat(rendering.map(r -> r.verdict().name().toLowerCase(java.util.Locale.ROOT)))
          .as(expected)
          .contains(words[2]);
      assertThat(rendering.map(Rendering::count)).as(expected).contains(Integer.valueOf(words[3]));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void what_is_copied_as_a_test_is_the_case_again(Path file) throws IOException {
    var read = read(Files.readAllLines(file));
    var about = new ConceptId(read.verdicts().getFirst().split(" ")[0]);
    String written =
        VerdictCase.write(
            read.why(), about, read.texts(), Recogniser.of(read.concepts()), read.byId());
    var again = read(written.lines().toList());
    assertThat(again.texts()).isEqualTo(read.texts());
    assertThat(again.why()).isEqualTo(read.why());
    assertThat(again.verdicts())
        .containsAll(read.verdicts().stream().filter(v -> v.startsWith(about + " ")).toList());
    for (Concept concept : again.concepts()) {
      assertThat(concept.terms()).isEqualTo(read.byId().apply(concept.id()).orElseThrow().terms());
    }
  }

  private static Read read(List<String> lines) {
    assertThat(lines.getFirst()).as("a case says why it exists").startsWith("# ");
    var terms = new LinkedHashMap<String, List<Term>>();
    var texts = new TreeMap<Language, String>();
    var verdicts = new ArrayList<String>();
    String concept = "";
    for (String line : lines.subList(1, lines.size())) {
      String[] words = line.strip().split(" ", 3);
      if (line.startsWith("concept ")) {
        concept = words[1];
        terms.put(concept, new ArrayList<>());
      } else if (line.startsWith("  ")) {
        var status = TermStatus.valueOf(words[1].toUpperCase(java.util.Locale.ROOT));
        terms
            .getOrDefault(concept, new ArrayList<>())
            .add(CaseTerms.term(Language.of(words[0]), words[2]).withStatus(status));
      } else if (line.startsWith("text ")) {
        texts.put(Language.of(words[1]), words.length > 2 ? words[2] : "");
      } else if (line.startsWith("verdict ")) {
        verdicts.add(line.substring("verdict ".length()));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        throw new IllegalArgumentException("not a line of a case: " + line);
      }
    }
    var concepts =
        terms.entrySet().stream()
            .map(entry -> Concept.of(entry.getKey(), entry.getValue().toArray(Term[]::new)))
            .toList();
    return new Read(lines.getFirst().substring(2), concepts, texts, verdicts);
  }
}
