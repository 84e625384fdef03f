package concord.bench.segment;

import com.google.auto.service.AutoService;
import concord.bench.Benchmark;
import concord.bench.Peers;
import concord.bench.Run;
import concord.bench.Table;
import concord.bench.Texts;
import concord.exchange.SrxRules;
import concord.segmentation.Segmentation;
import concord.text.Language;
import concord.text.Segment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

/// What Concord's rules are worth in other programs: the exported SRX file in
/// `net.loomchild:segment` and in Okapi, beside Concord itself and LanguageTool's file.
///
/// Not speed but F1 of sentence ends: on treebanks where they are at hand, else on how far the
/// others agree with Concord about its own statements.
@AutoService(Benchmark.class)
public final class SrxBenchmark implements Benchmark {

  private static final List<String> SETS =
      List.of(
          "en_ewt.C", "en_ewt.G", "ru_gsd.C", "ru_taiga.C", "kk_ktb.C", "zh_gsd.C", "zh_gsdsimp.C");

  /// A text as it is handed out, and where its sentences end.
  private record Gold(String text, List<String> sentences) {}

  private interface Cutter extends BiFunction<String, String, List<String>> {}

  @Override
  public String name() {
    return "srx";
  }

  @Override
  public String purpose() {
    return "F1 of the exported SRX rules in net.loomchild:segment and Okapi, beside Concord itself";
  }

  @Override
  public void measure(Run run) throws Exception {
    String exported = exported();
    Cutter loomchild = peer("SrxCutter", exported);
    Cutter okapi = peer("OkapiCutter", exported);
    Cutter languageTool = peer("SrxCutter", "");
    Cutter concord = cutter(Segmentation.standard());
    Cutter again = cutter(read(exported).segmentation());
    var table =
        Table.of(
            "set",
            "Concord",
            "exported, in net.loomchild:segment",
            "exported, in Okapi",
            "exported, read by Concord again",
            "LanguageTool's SRX");
    for (String set : run.rehearsal() ? List.of("own en", "own zh") : sets()) {
      var golds = golds(set, concord);
      String tag = set.startsWith("own ") ? set.substring(4) : set.substring(0, 2);
      table.row(
          set,
          f1(golds, tag, concord),
          f1(golds, tag, loomchild),
          f1(golds, tag, okapi),
          f1(golds, tag, again),
          f1(golds, tag, languageTool));
    }
    run.show(table);
  }

  private static List<String> sets() {
    return Texts.data("language/segmentation").isPresent()
        ? SETS
        : List.of("own en", "own kk", "own ru", "own zh");
  }

  private static List<Gold> golds(String set, Cutter concord) throws IOException {
    if (set.startsWith("own ")) {
      return Texts.statements(set.substring(4)).stream()
          .map(text -> new Gold(text, concord.apply(set.substring(4), text)))
          .toList();
    }
    Path file = Texts.data("language/segmentation/" + set + ".txt").orElseThrow();
    return Files.readAllLines(file).stream()
        .map(line -> line.replace('\u2424', '\n'))
        .map(line -> new Gold(line.replace("\u241e", ""), List.of(line.split("\u241e"))))
        .toList();
  }

  private static String f1(List<Gold> golds, String tag, Cutter cutter) {
    var score = new EndScore();
    for (Gold gold : golds) score.add(gold.sentences(), cutter.apply(tag, gold.text()));
    return String.format(Locale.ROOT, "%.3f", score.f1());
  }

  private static Cutter cutter(Segmentation segmentation) {
    return (tag, text) ->
        segmentation.of(Language.of(tag)).segments(text).stream().map(Segment::text).toList();
  }

  private static Cutter peer(String name, String srx) throws Exception {
    Function<String, BiFunction<String, List<String>, List<String>>> maker =
        Peers.create(name, Function.class);
    var peer = Peers.among(() -> maker.apply(srx));
    return (tag, text) -> peer.apply(tag, List.of(text));
  }

  private static SrxRules read(String srx) throws IOException {
    return SrxRules.read(
        "exported", new ByteArrayInputStream(srx.getBytes(StandardCharsets.UTF_8)));
  }

  private static String exported() throws IOException {
    var bytes = new ByteArrayOutputStream();
    SrxRules.writeStandard(bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
