package concord.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import concord.text.Segment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A version that lacks pages, or has paragraphs of its own: whatever stands around them is aligned
/// as it was before.
class LongSilenceTest {

  private static final String[] STRAYS = {
    "Фото: пресс-служба.",
    "Читайте также: пять советов садоводам на весну.",
    "Подпишитесь на наш канал!",
    "Погода в горах переменится к вечеру, ожидается мокрый снег.",
    "12 3 — 7",
    "Кошка спала на подоконнике и не слышала, как ушёл поезд."
  };

  /// All statements of the project, one behind the other, and their beads.
  private static List<Version> whole;

  private static Set<List<List<String>>> before;

  @BeforeAll
  static void align() throws IOException {
    var set = GoldSet.read(GoldSet.OWN);
    var languages = set.statements().getFirst().stream().map(Version::language).toList();
    whole = new ArrayList<>();
    for (var language : languages) {
      var segments = new ArrayList<Segment>();
      int paragraph = 0;
      for (var statement : set.statements()) {
        for (Version version : statement) {
          if (!version.language().equals(language)) continue;
          for (Segment segment : version.segments()) {
            segments.add(new Segment(segment.text(), paragraph + segment.paragraph()));
          }
        }
        paragraph += 1000;
      }
      whole.add(new Version(language, segments));
    }
    before = texts(whole, Aligner.standard().align(whole, Knowledge.none()));
  }

  @ParameterizedTest
  @CsvSource({"1, 10, 0.03", "2, 40, 0.03", "3, 100, 0.03", "4, 200, 0.08"})
  void what_stands_around_pages_left_out_is_aligned_as_before(
      long seed, int length, double tolerance) {
    var random = new Random(seed);
    int version = random.nextInt(whole.size());
    int size = whole.get(version).size();
    int from = random.nextInt(size - length);
    var kept = new ArrayList<>(whole.get(version).segments().subList(0, from));
    var gone = whole.get(version).segments().subList(from, from + length);
    kept.addAll(whole.get(version).segments().subList(from + length, size));
    assertMostlyAsBefore(
        version, kept, new HashSet<>(gone.stream().map(Segment::text).toList()), tolerance);
  }

  @ParameterizedTest
  @CsvSource({"5, 1", "6, 3", "7, 6"})
  void paragraphs_of_one_version_alone_leave_the_others_as_before(long seed, int count) {
    var random = new Random(seed);
    int version = 2;
    var segments = new ArrayList<>(whole.get(version).segments());
    for (int place = 0; place < 6; place++) {
      int at = random.nextInt(segments.size());
      while (at > 0 && segments.get(at - 1).paragraph() == segments.get(at).paragraph()) at--;
      for (int k = 0; k < count; k++) {
        String stray = STRAYS[(place + k) % STRAYS.length];
        segments.add(at, new Segment(stray, segments.get(at).paragraph()));
      }
    }
    assertMostlyAsBefore(version, segments, Set.of(), 0.03);
  }

  /// @param gone texts that are there no longer: beads that held one are not expected
  /// @param tolerance share of beads that hung in the balance and may tip over, for the texts teach
  ///     other words now; where two thirds of a version are gone they teach much less
  private static void assertMostlyAsBefore(
      int version, List<Segment> segments, Set<String> gone, double tolerance) {
    var versions = new ArrayList<>(whole);
    versions.set(version, new Version(whole.get(version).language(), segments));
    var after = texts(versions, Aligner.standard().align(versions, Knowledge.none()));
    var expected =
        before.stream()
            .filter(bead -> bead.get(version).stream().noneMatch(gone::contains))
            .toList();
    assertThat(expected).hasSizeGreaterThan(100);
    var lost = expected.stream().filter(bead -> !after.contains(bead)).toList();
    assertThat(lost)
        .as("%d of %d beads lost", lost.size(), expected.size())
        .hasSizeLessThanOrEqualTo((int) (expected.size() * tolerance));
  }

  private static Set<List<List<String>>> texts(List<Version> versions, Alignment alignment) {
    var texts = new HashSet<List<List<String>>>();
    for (Bead bead : alignment.beads()) {
      var columns = new ArrayList<List<String>>();
      for (int v = 0; v < versions.size(); v++) {
        var segments = versions.get(v).segments();
        columns.add(bead.segments().get(v).stream().map(n -> segments.get(n).text()).toList());
      }
      texts.add(columns);
    }
    return texts;
  }
}
