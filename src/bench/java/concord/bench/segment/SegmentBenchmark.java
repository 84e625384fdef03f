package concord.bench.segment;

import com.google.auto.service.AutoService;
import concord.bench.Benchmark;
import concord.bench.Contest;
import concord.bench.Figures;
import concord.bench.Peers;
import concord.bench.Run;
import concord.bench.Table;
import concord.bench.Texts;
import concord.bench.Timing;
import concord.segmentation.Segmenter;
import concord.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Characters a second that one thread cuts.
///
/// Everybody answers with the segments as strings. Concord finds the paragraphs itself; the others
/// are handed them.
@AutoService(Benchmark.class)
public final class SegmentBenchmark implements Benchmark {

  private static final int CHARACTERS = 1_000_000;

  /// Treebanks of the development data; without them the project's own statements serve.
  private static final Map<String, List<String>> CORPORA =
      Map.of(
          "en", List.of("en_ewt.C"),
          "ru", List.of("ru_gsd.C", "ru_taiga.C"),
          "kk", List.of("kk_ktb.C"),
          "zh", List.of("zh_gsd.C", "zh_gsdsimp.C"));

  @Override
  public String name() {
    return "segment";
  }

  @Override
  public String purpose() {
    return "characters a second beside ICU, the JDK and SRX (net.loomchild:segment); [en|zh|kk|ru]...";
  }

  @Override
  public void measure(Run run) throws Exception {
    var table =
        Table.of(
            "language", "text", "who", "characters/s warm", "cold", "spread", "Concord is faster");
    for (String tag : List.of("en", "zh", "kk", "ru")) {
      if (!run.wants(tag)) continue;
      row(table, run, tag, "statements", Texts.statements(tag));
      var corpus = corpus(tag);
      if (!corpus.isEmpty()) row(table, run, tag, "treebanks", corpus);
    }
    run.show(table);
  }

  private static void row(Table table, Run run, String tag, String kind, List<String> texts)
      throws Exception {
    String text = Texts.repeated(texts, run.size(CHARACTERS, 1));
    List<String> paragraphs = List.of(text.split("\n\n+"));
    var segmenter = Segmenter.of(Language.of(tag));
    Function<String, BiFunction<String, List<String>, List<String>>> maker =
        Peers.create("SrxCutter", Function.class);
    var srx = Peers.among(() -> maker.apply(""));
    var timings =
        Contest.ofThread(run)
            .with("Concord", () -> segmenter.segments(text))
            .with("ICU 79", () -> BreakIterators.icu(tag, paragraphs))
            .with("JDK", () -> BreakIterators.jdk(tag, paragraphs))
            .with("SRX of LanguageTool", () -> srx.apply(tag, paragraphs))
            .run();
    double ours = speed(text, timings.getFirst());
    for (Timing timing : timings) {
      double speed = speed(text, timing);
      table.row(
          tag,
          kind,
          timing.who(),
          Figures.count(speed),
          Figures.count(text.length() / timing.coldSeconds()),
          "± " + Math.round(100 * timing.spread()) + " %",
          timing == timings.getFirst() ? "" : Figures.ratio(ours / speed));
    }
  }

  private static double speed(String text, Timing timing) {
    return text.length() / timing.warm();
  }

  private static List<String> corpus(String tag) throws IOException {
    var texts = new ArrayList<String>();
    for (String name : CORPORA.getOrDefault(tag, List.of())) {
      var file = Texts.data("language/segmentation/" + name + ".txt");
      if (file.isPresent()) texts.addAll(documents(file.get()));
    }
    return texts;
  }

  private static List<String> documents(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> line.replace("\u241e", "").replace('\u2424', '\n'))
        .toList();
  }
}
