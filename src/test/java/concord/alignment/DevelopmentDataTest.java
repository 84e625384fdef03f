package concord.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import concord.alignment.evaluation.Gold;
import concord.alignment.evaluation.Score;
import concord.text.Language;
import concord.text.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Figures on texts that are not part of the project, where they are at hand.
class DevelopmentDataTest {

  private static final Path DATA =
      Path.of(
          Optional.ofNullable(System.getProperty("CONCORD_DEV_DATA"))
              .or(() -> Optional.ofNullable(System.getenv("CONCORD_DEV_DATA")))
              .orElse("../shared/data"));

  @ParameterizedTest
  @CsvSource({"mac-dev, 0.83", "textberg-dev, 0.87", "ntrex-doc, 0.92", "ntrex-doc-mix, 0.85"})
  void exact_beads_of_the_development_sets_are_found(String set, double floor) throws IOException {
    Path folder = DATA.resolve("alignment").resolve(set);
    assumeTrue(
        Files.isDirectory(folder),
        "skipped: no development data at " + folder + "; set CONCORD_DEV_DATA to its folder");
    var gold = new ArrayList<Gold>();
    var statements = new ArrayList<List<Version>>();
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".beads")).sorted().toList()) {
        var beads = Gold.read(Files.readAllLines(file));
        String name = file.getFileName().toString().replace(".beads", "");
        var versions = new ArrayList<Version>();
        for (Language language : beads.languages()) {
          versions.add(version(folder.resolve(name).resolve(language.tag() + ".txt"), language));
        }
        gold.add(beads);
        statements.add(versions);
      }
    }
    var alignments = Aligner.standard().alignAll(statements, Knowledge.none());
    var score = Score.none();
    for (int s = 0; s < gold.size(); s++) {
      score = score.plus(Score.of(gold.get(s), alignments.get(s)));
    }
    assertThat(score.f1()).as("%s %s", set, score).isGreaterThanOrEqualTo(floor);
  }

  private static Version version(Path file, Language language) throws IOException {
    var segments = new ArrayList<Segment>();
    int paragraph = 0;
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank()) paragraph++;
      else segments.add(new Segment(line, paragraph));
    }
    return new Version(language, segments);
  }
}
