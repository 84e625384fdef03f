package concord.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import concord.alignment.evidence.ChineseEnglish;
import concord.text.Language;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Figures on texts that are not part of the project, where they are at hand: a little below what
/// [AlignmentFigures] prints.
class DevelopmentDataTest {

  @ParameterizedTest
  @CsvSource({
    "mac-dev, 0.88, 0.03",
    "textberg-dev, 0.90, 0.035",
    "ntrex-doc, 0.993, 0.01",
    "ntrex-doc-mix, 0.96, 0.02",
    "ntrex-doc-ms, 0.98, 0.02",
    "ntrex-doc-del, 0.98, 0.01"
  })
  void exact_beads_are_found_and_confidence_is_honest(String name, double floor, double error)
      throws IOException {
    assumeTrue(
        GoldSet.isThere(name),
        "skipped: no development data at "
            + GoldSet.folder(name)
            + "; set CONCORD_DEV_DATA to the folder that holds alignment/");
    assumeTrue(
        ChineseEnglish.shippedFor(List.of(Language.ZH, Language.EN)).isPresent(),
        "skipped: the Chinese-English lexicon was not fetched; bin/build does that");
    var set = GoldSet.read(name);
    var alignments = Aligner.standard().alignAll(set.statements(), Knowledge.none());
    var languages = set.gold().getFirst().languages();
    var score = AlignmentFigures.score(set, alignments, languages, false);
    assertThat(score.f1()).as("%s %s", name, score).isGreaterThanOrEqualTo(floor);
    assertThat(AlignmentFigures.reliability(set, alignments).error())
        .as("expected calibration error of %s", name)
        .isLessThanOrEqualTo(error);
  }
}
