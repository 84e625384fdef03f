package concord.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import concord.alignment.evaluation.Gold;
import concord.alignment.evaluation.Score;
import concord.text.Language;
import concord.text.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The statements of this project, with beads made by their authors.
class GoldBeadsTest {

  private static final Path BEADS = Path.of("src/test/cases/alignment");
  private static final Path SEGMENTS = Path.of("src/test/cases/segmentation");

  /// Exact four-way beads over all statements; raising it is welcome.
  private static final double FLOOR = 0.92;

  private static final List<Path> FILES = new ArrayList<>();
  private static final List<Gold> GOLD = new ArrayList<>();
  private static final List<List<Version>> STATEMENTS = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    try (var files = Files.list(BEADS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".beads")).sorted().toList()) {
        var gold = Gold.read(Files.readAllLines(file));
        String name = file.getFileName().toString().replace(".beads", "");
        var versions = new ArrayList<Version>();
        for (Language language : gold.languages()) versions.add(version(name, language));
        FILES.add(file);
        GOLD.add(gold);
        STATEMENTS.add(versions);
      }
    }
  }

  @Test
  void the_beads_of_the_statements_are_found() {
    var alignments = Aligner.standard().alignAll(STATEMENTS, Knowledge.none());
    var together = Score.none();
    var report = new StringBuilder();
    for (int s = 0; s < GOLD.size(); s++) {
      var score = Score.of(GOLD.get(s), alignments.get(s));
      report.append("%s F1 %.3f%n".formatted(FILES.get(s).getFileName(), score.f1()));
      together = together.plus(score);
    }
    assertThat(GOLD).hasSizeGreaterThanOrEqualTo(6);
    assertThat(together.f1()).as(report.toString()).isGreaterThanOrEqualTo(FLOOR);
  }

  @Test
  void every_statement_is_found_when_aligned_by_itself() {
    for (int s = 0; s < GOLD.size(); s++) {
      var alignment = Aligner.standard().align(STATEMENTS.get(s), Knowledge.none());
      assertThat(Score.of(GOLD.get(s), alignment).f1())
          .as(FILES.get(s).toString())
          .isGreaterThanOrEqualTo(0.5);
    }
  }

  @Test
  void a_known_phrase_draws_two_segments_together() {
    var en =
        version(Language.EN, "Wholly unlike.", "The community of shared future grows.", "End.");
    var kk = version(Language.KK, "Ортақ тағдыр қауымдастығы.", "Соңы.");
    var phrase =
        Map.of(
            Language.EN,
            java.util.Set.of("community of shared future"),
            Language.KK,
            java.util.Set.of("ортақ тағдыр қауымдастығы"));
    var beads = Aligner.standard().align(List.of(en, kk), Knowledge.of(List.of(phrase))).beads();
    assertThat(beads)
        .anySatisfy(
            bead -> {
              assertThat(bead.segments().get(0)).contains(1);
              assertThat(bead.segments().get(1)).contains(0);
            });
  }

  private static Version version(Language language, String... texts) {
    return new Version(
        language, java.util.Arrays.stream(texts).map(text -> new Segment(text, 0)).toList());
  }

  private static Version version(String name, Language language) throws IOException {
    var segments = new ArrayList<Segment>();
    int paragraph = 0;
    for (String line :
        Files.readAllLines(SEGMENTS.resolve(name + "." + language.tag() + ".segments"))) {
      if (line.startsWith("# ")) continue;
      if (line.isBlank()) paragraph++;
      else segments.add(new Segment(line, paragraph));
    }
    return new Version(language, segments);
  }
}
