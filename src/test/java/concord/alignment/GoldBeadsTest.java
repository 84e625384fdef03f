package concord.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import concord.alignment.evaluation.Score;
import concord.text.Language;
import concord.text.Segment;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The statements of this project, with beads made by their authors.
class GoldBeadsTest {

  /// Exact four-way beads over all statements, with the Chinese-English lexicon or without; raising
  /// it is welcome.
  private static final double FLOOR = 0.94;

  private static GoldSet own;

  @BeforeAll
  static void read() throws IOException {
    own = GoldSet.read(GoldSet.OWN);
  }

  @Test
  void the_beads_of_the_statements_are_found() {
    var alignments = Aligner.standard().alignAll(own.statements(), Knowledge.none());
    var together = Score.none();
    var report = new StringBuilder();
    for (int s = 0; s < own.gold().size(); s++) {
      var score = Score.of(own.gold().get(s), alignments.get(s));
      report.append("%s F1 %.3f%n".formatted(own.files().get(s), score.f1()));
      together = together.plus(score);
    }
    assertThat(own.gold()).hasSizeGreaterThanOrEqualTo(6);
    assertThat(together.f1()).as(report.toString()).isGreaterThanOrEqualTo(FLOOR);
  }

  @Test
  void every_statement_is_found_when_aligned_by_itself() {
    for (int s = 0; s < own.gold().size(); s++) {
      var alignment = Aligner.standard().align(own.statements().get(s), Knowledge.none());
      assertThat(Score.of(own.gold().get(s), alignment).f1())
          .as(own.files().get(s))
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
}
