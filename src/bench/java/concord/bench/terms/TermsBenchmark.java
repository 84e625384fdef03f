package concord.bench.terms;

import com.google.auto.service.AutoService;
import concord.bench.Benchmark;
import concord.bench.Contest;
import concord.bench.Figures;
import concord.bench.LiveHeap;
import concord.bench.Peers;
import concord.bench.Run;
import concord.bench.Table;
import concord.bench.Texts;
import concord.bench.Timing;
import concord.segmentation.Segmenter;
import concord.terminology.Concept;
import concord.terminology.Recogniser;
import concord.terminology.Term;
import concord.text.Language;
import concord.text.Segment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Tokens a second in which the terms of twenty thousand concepts are looked for, in one thread.
@AutoService(Benchmark.class)
public final class TermsBenchmark implements Benchmark {

  private static final int CONCEPTS = 20_000;

  /// OmegaT compares every entry with every segment: so few must do for it.
  private static final int PEER_SEGMENTS = 10;

  @Override
  public String name() {
    return "terms";
  }

  @Override
  public String purpose() {
    return "tokens a second against 20,000 concepts in 4 languages, beside OmegaT's glossary; [en|kk|ru|zh]...";
  }

  @Override
  public void measure(Run run) throws Exception {
    var concepts = ManyConcepts.make(run.size(CONCEPTS, 300));
    building(run, concepts);
    var table =
        Table.of(
            "language",
            "who",
            "tokens/s warm",
            "new words",
            "spread",
            "found",
            "Concord is faster");
    for (String tag : List.of("en", "kk", "ru", "zh")) {
      if (run.wants(tag)) finding(run, table, concepts, tag);
    }
    run.show(table);
  }

  private static void building(Run run, List<Concept> concepts) throws Exception {
    var table =
        Table.of(
            "building " + Figures.count(concepts.size()) + " concepts",
            "processor time",
            "live heap");
    for (String tag : List.of("en", "kk", "ru", "zh")) {
      double cold = Contest.once(() -> built(concepts, tag));
      double warm = Contest.once(() -> built(concepts, tag));
      var memory = LiveHeap.of(() -> built(concepts, tag));
      table.row(
          tag,
          Figures.seconds(cold) + " cold, " + Figures.seconds(warm) + " again",
          Figures.megabytes(memory.kept()));
    }
    run.show(table);
  }

  /// A recogniser builds a language when it is first asked for it.
  private static Recogniser built(List<Concept> concepts, String tag) {
    var recogniser = Recogniser.of(concepts);
    recogniser.mentions(Language.of(tag), "");
    return recogniser;
  }

  private static void finding(Run run, Table table, List<Concept> concepts, String tag)
      throws Exception {
    var language = Language.of(tag);
    var segments = new ArrayList<String>();
    for (String text : Texts.statements(tag)) {
      Segmenter.of(language).segments(text).stream().map(Segment::text).forEach(segments::add);
    }
    var few = segments.subList(0, Math.min(run.size(PEER_SEGMENTS, 2), segments.size()));
    var recogniser = built(concepts, tag);
    BiFunction<String, List<String>, Function<List<String>, Integer>> maker =
        Peers.create("OmegatGlossary", BiFunction.class);
    var terms = terms(concepts, language);
    var omegat = Peers.among(() -> maker.apply(tag, terms));
    var ours =
        Contest.ofThread(run)
            .with("Concord", () -> found(recogniser, language, segments))
            .run()
            .getFirst();
    var theirs = Contest.ofThread(run).with("OmegaT", () -> omegat.apply(few)).run().getFirst();
    double speed = tokens(segments) / ours.warm();
    double other = tokens(few) / theirs.warm();
    row(
        table,
        tag,
        ours,
        tokens(segments),
        found(recogniser, language, few) + " in " + few.size() + " segments",
        "");
    row(
        table,
        tag,
        theirs,
        tokens(few),
        omegat.apply(few) + " in the same",
        Figures.ratio(speed / other));
  }

  private static void row(
      Table table, String tag, Timing timing, int tokens, String found, String faster) {
    table.row(
        tag,
        timing.who(),
        Figures.count(tokens / timing.warm()),
        Figures.count(tokens / timing.coldSeconds()),
        "± " + Math.round(100 * timing.spread()) + " %",
        found,
        faster);
  }

  private static List<String> terms(List<Concept> concepts, Language language) {
    var terms = new HashSet<String>();
    for (Concept concept : concepts) {
      for (Term term : concept.terms(language)) terms.add(term.text());
    }
    return List.copyOf(terms);
  }

  private static int found(Recogniser recogniser, Language language, List<String> segments) {
    int found = 0;
    for (String segment : segments) found += recogniser.mentions(language, segment).size();
    return found;
  }

  /// Words; in Han text characters.
  private static int tokens(List<String> segments) {
    int tokens = 0;
    for (String segment : segments) {
      boolean within = false;
      for (int i = 0; i < segment.length(); i++) {
        char c = segment.charAt(i);
        boolean word = Character.isLetterOrDigit(c);
        if (Character.isIdeographic(c) || (word && !within)) tokens++;
        within = word && !Character.isIdeographic(c);
      }
    }
    return tokens;
  }
}
