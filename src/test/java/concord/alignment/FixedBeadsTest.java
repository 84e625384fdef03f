package concord.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.text.Language;
import concord.text.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What people have put together stays together, whatever the texts say.
class FixedBeadsTest {

  static LongStream seeds() {
    return LongStream.range(100, 125);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_fixed_bead_comes_out_and_every_segment_once(long seed) {
    var random = new Random(seed);
    var versions = RandomTexts.versions(random);
    var task = new AlignmentTask(versions, RandomTexts.fixed(versions, random));
    var alignment = align(task, AlignmentListener.none());
    assertThat(alignment.finished()).isTrue();
    assertStands(task, alignment);
    assertThat(align(task, AlignmentListener.none())).isEqualTo(alignment);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_stop_at_any_moment_leaves_whole_beads_and_the_fixed_ones_among_them(long seed) {
    var random = new Random(seed);
    var versions = RandomTexts.versions(random);
    var task = new AlignmentTask(versions, RandomTexts.fixed(versions, random));
    var beats = new Stop(Integer.MAX_VALUE);
    align(task, beats);
    var stop = new Stop(random.nextInt(beats.asked));
    var alignment = align(task, stop);
    assertThat(alignment.finished()).isFalse();
    assertStands(task, alignment);
    for (Bead bead : alignment.beads()) {
      if (!isFixed(task, bead, alignment)) {
        assertThat(bead.confidence()).isLessThanOrEqualTo(Alignment.UNFINISHED);
      }
    }
  }

  @Test
  void progress_goes_on_from_nothing_to_all() {
    var heard = new ArrayList<Double>();
    align(AlignmentTask.of(RandomTexts.versions(new Random(3))), heard::add);
    assertThat(heard).isSorted().hasSizeGreaterThan(10).startsWith(0.0);
    assertThat(heard.getLast()).isGreaterThan(0.999);
  }

  @Test
  void a_statement_that_is_through_when_the_others_are_stopped_is_finished() {
    var tasks =
        IntStream.range(0, 6)
            .mapToObj(i -> AlignmentTask.of(pair("We met in Astana on 5 May.", "Мы в Астане.")))
            .toList();
    var counted = new Stop(Integer.MAX_VALUE);
    Aligner.standard().alignAll(tasks, Knowledge.none(), counted);
    var stopped = Aligner.standard().alignAll(tasks, Knowledge.none(), new Stop(counted.asked - 5));
    assertThat(stopped.getFirst().finished()).isTrue();
    assertThat(stopped.getFirst().beads().getFirst().confidence())
        .isGreaterThan(Alignment.UNFINISHED);
    assertThat(stopped.getLast().finished()).isFalse();
  }

  @Test
  void a_new_version_joins_the_beads_of_the_others_and_changes_none() {
    var english = version(Language.EN, "On 5 May we met.", "We signed 7 papers.", "Thank you.");
    var russian = version(Language.RU, "5 мая мы встретились.", "Подписали 7 бумаг. Спасибо.");
    var chinese = version(Language.ZH, "5月5日会见。", "签署7份文件。", "谢谢。");
    var fixed =
        List.of(
            new FixedBead(Map.of(Language.EN, List.of(0), Language.RU, List.of(0))),
            new FixedBead(Map.of(Language.EN, List.of(1, 2), Language.RU, List.of(1))));
    var task = new AlignmentTask(List.of(english, russian, chinese), fixed);
    assertThat(align(task, AlignmentListener.none()).beads())
        .extracting(Bead::segments)
        .containsExactly(
            List.of(List.of(0), List.of(0), List.of(0)),
            List.of(List.of(1, 2), List.of(1), List.of(1, 2)));
  }

  @Test
  void a_version_that_is_fixed_as_silent_stays_out_of_the_bead() {
    var versions = pair("Good morning.", "Доброе утро.");
    var fixed =
        List.of(new FixedBead(Map.of(Language.EN, List.of(0), Language.RU, List.<Integer>of())));
    var beads = align(new AlignmentTask(versions, fixed), AlignmentListener.none()).beads();
    assertThat(beads)
        .extracting(Bead::segments)
        .containsExactlyInAnyOrder(
            List.of(List.of(0), List.of()), List.of(List.<Integer>of(), List.of(0)));
  }

  @Test
  void beads_that_cannot_all_stand_are_refused() {
    var versions = List.of(version(Language.EN, "A.", "B."), version(Language.RU, "А.", "Б."));
    assertThatThrownBy(() -> new FixedBead(Map.of(Language.EN, List.of(0, 2))))
        .hasMessageContaining("[0, 2]");
    assertThatThrownBy(() -> new FixedBead(Map.of(Language.EN, List.of())))
        .isInstanceOf(IllegalArgumentException.class);
    var second = new FixedBead(Map.of(Language.EN, List.of(1)));
    var first = new FixedBead(Map.of(Language.EN, List.of(0)));
    assertThatThrownBy(() -> new AlignmentTask(versions, List.of(second, first)))
        .hasMessageContaining("does not follow");
    var other = new FixedBead(Map.of(Language.ZH, List.of(0)));
    assertThatThrownBy(() -> new AlignmentTask(versions, List.of(other)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void assertStands(AlignmentTask task, Alignment alignment) {
    for (int v = 0; v < task.versions().size(); v++) {
      int version = v;
      assertThat(
              alignment.beads().stream().flatMap(b -> b.segments().get(version).stream()).toList())
          .isEqualTo(IntStream.range(0, task.versions().get(v).size()).boxed().toList());
    }
    for (FixedBead fixed : task.fixed()) {
      assertThat(alignment.beads())
          .as("%s", fixed)
          .anySatisfy(bead -> assertThat(has(bead, fixed, alignment)).isTrue());
    }
  }

  private static boolean isFixed(AlignmentTask task, Bead bead, Alignment alignment) {
    return task.fixed().stream().anyMatch(fixed -> has(bead, fixed, alignment));
  }

  private static boolean has(Bead bead, FixedBead fixed, Alignment alignment) {
    return fixed.segments().entrySet().stream()
        .allMatch(
            named ->
                bead.segments()
                    .get(alignment.languages().indexOf(named.getKey()))
                    .equals(named.getValue()));
  }

  private static Alignment align(AlignmentTask task, AlignmentListener listener) {
    return Aligner.standard().alignAll(List.of(task), Knowledge.none(), listener).getFirst();
  }

  private static List<Version> pair(String english, String russian) {
    return List.of(version(Language.EN, english), version(Language.RU, russian));
  }

  private static Version version(Language language, String... segments) {
    return new Version(
        language, List.of(segments).stream().map(text -> new Segment(text, 0)).toList());
  }

  /// Says stop when it has been asked so often.
  private static final class Stop implements AlignmentListener {
    private final int after;
    private int asked;

    Stop(int after) {
      this.after = after;
    }

    @Override
    public void at(double done) {}

    @Override
    public boolean isStopped() {
      return asked++ >= after;
    }
  }
}
