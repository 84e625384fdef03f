package concord.bench.align;

import com.google.auto.service.AutoService;
import concord.alignment.Aligner;
import concord.alignment.Alignment;
import concord.alignment.Knowledge;
import concord.alignment.Version;
import concord.bench.Benchmark;
import concord.bench.Contest;
import concord.bench.Figures;
import concord.bench.LiveHeap;
import concord.bench.Peers;
import concord.bench.Run;
import concord.bench.Table;
import concord.bench.Timing;
import concord.text.Segment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Function;

/// What aligning costs: a statement of everyday size in four versions, two long versions beside
/// mALIGNa, and how time and memory grow up to a novel.
@AutoService(Benchmark.class)
public final class AlignBenchmark implements Benchmark {

  private static final int ROUNDS = 5;

  /// What everyday work may take: limits of the project's own.
  private static final double STATEMENT_SECONDS = 0.3;

  /// Processor seconds before the statement counts as warm: a workbench aligns all day.
  private static final double STATEMENT_WARM_UP = 20;

  /// Segments of each version in the long pair.
  private static final int PAIR = 2_000;

  private static final Path PLOT = Path.of("docs/images/alignment-growth.svg");

  /// A way of mALIGNa's.
  ///
  /// @param largest most segments of a version it is measured with: in the time that some take for
  ///     more
  ///     nobody waits for the table
  private record Way(String name, String who, int largest) {}

  private static final int MIDDLE = 500;

  /// It learns over the whole table, several times.
  private static final int SLOWEST = 100;

  /// The first is what the others are compared with.
  private static final List<Way> WAYS =
      List.of(
          new Way("band", "mALIGNa, Gale and Church in a band", Integer.MAX_VALUE),
          new Way("full", "mALIGNa, Gale and Church as OmegaT calls it", PAIR),
          new Way("moore", "mALIGNa, Moore (lengths, then words)", SLOWEST));

  /// Segments of the Kazakh and of the Russian version.
  private record Size(int kazakh, int russian) {}

  private static final List<Size> GROWTH =
      List.of(
          new Size(500, 500),
          new Size(1_000, 1_000),
          new Size(2_000, 2_000),
          new Size(5_000, 6_300),
          new Size(10_000, 14_000),
          new Size(20_000, 28_000),
          new Size(30_000, 43_000));

  @Override
  public String name() {
    return "align";
  }

  @Override
  public String purpose() {
    return "processor time and memory beside mALIGNa's Gale and Church; [statement|pair|growth]...";
  }

  @Override
  public void measure(Run run) throws Exception {
    if (run.wants("statement")) statement(run);
    if (run.wants("pair")) pair(run);
    if (run.wants("growth")) growth(run);
  }

  private static void statement(Run run) throws Exception {
    int size = run.size(100, 12);
    var versions = new ArrayList<Version>();
    for (String tag : List.of("en", "kk", "ru", "zh")) {
      versions.add(ParallelText.version(tag, size, 0));
    }
    double warmUp = run.rehearsal() ? 0 : STATEMENT_WARM_UP;
    var processor =
        Contest.ofProcess(run, 3 * ROUNDS)
            .warmingUp(warmUp)
            .with("processor", () -> align(versions))
            .run()
            .getFirst();
    var wall =
        Contest.ofWall(run, 3 * ROUNDS).with("clock", () -> align(versions)).run().getFirst();
    var table = Table.of("statement", "by", "cold", "warm", "spread", "of the limit of 0.3 s");
    for (Timing timing : List.of(processor, wall)) {
      table.row(
          size + " segments in 4 versions",
          timing.who(),
          timing == processor ? Figures.seconds(timing.coldSeconds()) : "",
          Figures.seconds(timing.warm()),
          "± " + Math.round(100 * timing.spread()) + " %",
          Figures.ratio(timing.warm() / STATEMENT_SECONDS));
    }
    run.show(table);
  }

  private static void pair(Run run) throws Exception {
    var table = Table.of("pair", "who", "cold", "warm", "spread", "time", "live heap", "memory");
    var sizes = run.rehearsal() ? List.of(20) : List.of(SLOWEST, MIDDLE, PAIR);
    for (int size : sizes) pair(run, size, table);
    run.show(table);
    run.say(
        "Time and memory stand beside mALIGNa's in a band; its way by Moore is measured up to "
            + SLOWEST
            + " segments: it learns over the whole table, several times.");
  }

  private static void pair(Run run, int size, Table table) throws Exception {
    var kazakh = ParallelText.version("kk", size, 0);
    var russian = ParallelText.version("ru", size, 0);
    Function<String, BiFunction<List<String>, List<String>, Integer>> maligna =
        Peers.create("MalignaAligner", Function.class);
    var works = new LinkedHashMap<String, Contest.Work>();
    works.put("Concord", () -> align(List.of(kazakh, russian)));
    for (Way way : WAYS) {
      if (size > way.largest()) continue;
      var peer = maligna.apply(way.name());
      works.put(way.who(), () -> peer.apply(texts(kazakh), texts(russian)));
    }
    var contest = Contest.ofProcess(run, ROUNDS);
    works.forEach(contest::with);
    var timings = contest.run();
    run.progress(size + " × " + size + ": timed");
    var memory = new ArrayList<LiveHeap.Bytes>();
    for (Contest.Work work : works.values()) memory.add(LiveHeap.of(work));
    for (int i = 0; i < timings.size(); i++) {
      Timing timing = timings.get(i);
      table.row(
          Figures.count(size) + " × " + Figures.count(size),
          timing.who(),
          Figures.seconds(timing.coldSeconds()),
          Figures.seconds(timing.warm()),
          "± " + Math.round(100 * timing.spread()) + " %",
          Figures.ratio(timing.warm() / timings.get(1).warm()),
          Figures.megabytes(memory.get(i).peak()),
          Figures.ratio((double) memory.get(i).peak() / memory.get(1).peak()));
    }
  }

  /// Sizes grow, so each but the first is measured warm.
  private static void growth(Run run) throws Exception {
    var table =
        Table.of(
            "growth", "processor time", "a thousand segments", "heap after collections", "beads");
    var points = new ArrayList<GrowthPlot.Point>();
    var sizes = run.rehearsal() ? List.of(new Size(20, 20), new Size(30, 40)) : GROWTH;
    for (Size size : sizes) {
      var kazakh = ParallelText.version("kk", size.kazakh(), size.russian() - size.kazakh());
      var russian = ParallelText.version("ru", size.russian(), 0);
      var answers = new ArrayList<Alignment>();
      var peak = new AtomicLong();
      double seconds =
          Contest.once(
              () -> {
                peak.set(LiveHeap.peakOf(() -> answers.add(align(List.of(kazakh, russian)))));
                return answers;
              });
      int segments = kazakh.size() + russian.size();
      points.add(new GrowthPlot.Point(segments, seconds, peak.get()));
      String row = Figures.count(kazakh.size()) + " × " + Figures.count(russian.size());
      run.progress(row + ": " + Figures.seconds(seconds));
      table.row(
          row,
          Figures.seconds(seconds),
          Figures.seconds(1000 * seconds / segments),
          Figures.megabytes(peak.get()),
          Figures.count(answers.getFirst().beads().size()));
    }
    run.show(table);
    if (run.rehearsal()) return;
    GrowthPlot.write(PLOT, points);
    run.say("Plot: " + PLOT);
  }

  private static Alignment align(List<Version> versions) {
    return Aligner.standard().align(versions, Knowledge.none());
  }

  private static List<String> texts(Version version) {
    return version.segments().stream().map(Segment::text).toList();
  }
}
