package concord.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import concord.text.Language;
import concord.text.Segment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What must hold for any texts whatever, thrown at the aligner at random.
class AlignerPropertyTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void every_segment_comes_out_once_and_in_order(long seed) {
    var random = new Random(seed);
    var versions = RandomTexts.versions(random);
    var alignment = Aligner.standard().align(versions, Knowledge.none());
    for (int v = 0; v < versions.size(); v++) {
      int version = v;
      var numbers =
          alignment.beads().stream().flatMap(b -> b.segments().get(version).stream()).toList();
      assertThat(numbers)
          .as("version %s of seed %d", versions.get(v).language(), seed)
          .isEqualTo(IntStream.range(0, versions.get(v).size()).boxed().toList());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void the_same_texts_give_the_same_beads_in_whatever_order_the_versions_come(long seed) {
    var versions = new ArrayList<>(RandomTexts.versions(new Random(seed)));
    var first = Aligner.standard().align(versions, Knowledge.none());
    assertThat(Aligner.standard().align(versions, Knowledge.none())).isEqualTo(first);
    Collections.reverse(versions);
    var reversed = Aligner.standard().align(versions, Knowledge.none());
    assertThat(reversed.languages()).isEqualTo(first.languages().reversed());
    assertThat(beads(reversed, true)).isEqualTo(beads(first, false));
  }

  @Test
  void a_statement_in_a_batch_keeps_its_own_segments() {
    var random = new Random(5);
    var statements = IntStream.range(0, 5).mapToObj(i -> RandomTexts.versions(random)).toList();
    var alignments = Aligner.standard().alignAll(statements, Knowledge.none());
    assertThat(alignments).hasSameSizeAs(statements);
    for (int s = 0; s < statements.size(); s++) {
      assertThat(alignments.get(s).languages())
          .isEqualTo(statements.get(s).stream().map(Version::language).toList());
      assertThat(alignments.get(s).beads().stream().mapToInt(b -> size(b)).sum())
          .isEqualTo(statements.get(s).stream().mapToInt(Version::size).sum());
    }
  }

  @Test
  void versions_without_segments_are_silent_in_every_bead() {
    var some = new Version(Language.EN, List.of(new Segment("One.", 0), new Segment("Two.", 0)));
    var none = new Version(Language.RU, List.of());
    var nothing = new Version(Language.KK, List.of());
    var beads = Aligner.standard().align(List.of(none, some, nothing), Knowledge.none()).beads();
    assertThat(beads).hasSize(2).allSatisfy(b -> assertThat(b.segments().get(0)).isEmpty());
    assertThat(Aligner.standard().align(List.of(none, nothing), Knowledge.none()).beads())
        .isEmpty();
  }

  @Test
  void a_single_version_is_one_bead_a_segment() {
    var alone = new Version(Language.ZH, List.of(new Segment("一。", 0), new Segment("二。", 0)));
    assertThat(Aligner.standard().align(List.of(alone), Knowledge.none()).beads())
        .extracting(Bead::segments)
        .containsExactly(List.of(List.of(0)), List.of(List.of(1)));
  }

  private static Set<List<Set<Integer>>> beads(Alignment alignment, boolean reversed) {
    return alignment.beads().stream()
        .map(bead -> bead.segments().stream().map(Set::copyOf).toList())
        .map(columns -> reversed ? columns.reversed() : columns)
        .collect(Collectors.toSet());
  }

  private static int size(Bead bead) {
    return bead.segments().stream().mapToInt(List::size).sum();
  }
}
