package concord.bench.termbase;

import com.google.auto.service.AutoService;
import concord.accounts.RunAs;
import concord.bench.Benchmark;
import concord.bench.LiveHeap;
import concord.bench.Run;
import concord.bench.Table;
import concord.exchange.Glossaries;
import concord.termbase.ImportListener;
import concord.termbase.Importing;
import concord.termbase.TermBase;
import concord.termbase.TermQuery;
import concord.terminology.Concept;
import concord.terminology.Term;
import concord.text.Language;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// How a term base of twenty thousand concepts feels, beside the limits that make it feel like one
/// of eighty.
@AutoService(Benchmark.class)
public final class TermBaseBenchmark implements Benchmark {

  private static final int QUERIES = 400;

  @Override
  public String name() {
    return "termbase";
  }

  @Override
  public String purpose() {
    return "20,000 concepts in four languages: import, search as one types, list, export, by the clock";
  }

  @Override
  public void measure(Run run) throws Exception {
    var small = ManyConcepts.of(80);
    var large = ManyConcepts.of(run.size(20_000, 300));
    var table = Table.of("what", small.size() + " concepts", large.size() + " concepts", "limit");
    var few = figures(run, small);
    var many = figures(run, large);
    String[] names = {
      "import of a TBX, s", "first list after it, s", "search as one types, median ms",
      "search as one types, 95 %, ms", "one page anywhere in the list, 95 %, ms",
          "export as TBX, s",
      "memory while exporting TBX, MB", "memory while exporting XLSX, MB"
    };
    String[] limits = {"60", "", "50", "50", "50", "", "", ""};
    for (int i = 0; i < names.length; i++) {
      table.row(names[i], few.get(i), many.get(i), limits[i]);
    }
    run.show(table);
  }

  private static List<String> figures(Run run, List<Concept> concepts) throws Exception {
    try (var stores = new OpenStores()) {
      var terms = stores.get(TermBase.class);
      var file = stores.folder().resolve("names.tbx");
      try (var out = Files.newOutputStream(file)) {
        Glossaries.write("tbx", concepts, out);
      }
      var figures = new ArrayList<String>();
      long begin = System.nanoTime();
      var imported =
          RunAs.system(
              () ->
                  stores.get(Importing.class).run(read(file), "names.tbx", ImportListener.none()));
      figures.add(seconds(begin));
      if (imported.added() != concepts.size()) {
        throw new IllegalStateException("only " + imported.added() + " came in");
      }
      begin = System.nanoTime();
      RunAs.system(() -> terms.page(TermQuery.of("", 0, 50)));
      figures.add(seconds(begin));
      RunAs.system(
          () -> {
            var typed = typed(concepts, run.size(QUERIES, 20));
            typed.forEach(query -> terms.page(TermQuery.of(query, 0, 50)));
            var searches = new ArrayList<Double>();
            for (String query : typed) {
              searches.add(millis(() -> terms.page(TermQuery.of(query, 0, 50))));
            }
            figures.add(share(searches, 0.5));
            figures.add(share(searches, 0.95));
            var pages = new ArrayList<Double>();
            var random = new Random(3);
            for (int i = 0; i < run.size(100, 5); i++) {
              int offset = random.nextInt(concepts.size());
              pages.add(millis(() -> terms.page(TermQuery.of("", offset, 50))));
            }
            figures.add(share(pages, 0.95));
          });
      begin = System.nanoTime();
      export(terms, "tbx", OutputStream.nullOutputStream());
      figures.add(seconds(begin));
      for (String format : List.of("tbx", "xlsx")) {
        export(terms, format, OutputStream.nullOutputStream());
        var memory = LiveHeap.of(() -> export(terms, format, new SlowLine()));
        figures.add(String.format(Locale.ROOT, "%.1f", memory.peak() / 1e6));
      }
      return figures;
    }
  }

  private static concord.text.Reading<Concept> read(java.nio.file.Path file) {
    try {
      return Glossaries.read(file);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static boolean export(TermBase terms, String format, OutputStream out) {
    RunAs.system(
        () -> {
          try {
            terms.export(all -> Glossaries.write(format, all, out));
          } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
    return true;
  }

  /// As slow as a line to somebody far away, so that there is time to look at the memory.
  private static final class SlowLine extends OutputStream {

    private static final int BYTES_AT_ONCE = 16_384;
    private static final int PAUSE_MILLIS = 3;

    private int waiting;

    @Override
    public void write(int one) {
      take(1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      take(length);
    }

    private void take(int bytes) {
      waiting += bytes;
      if (waiting < BYTES_AT_ONCE) return;
      waiting = 0;
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /// Beginnings of terms of any language, from one letter on, as they come while somebody types.
  private static List<String> typed(List<Concept> concepts, int count) {
    var random = new Random(7);
    var typed = new ArrayList<String>();
    var languages = List.of(Language.ZH, Language.EN, Language.KK, Language.RU);
    for (int i = 0; i < count; i++) {
      var concept = concepts.get(random.nextInt(concepts.size()));
      Term term = concept.terms(languages.get(i % languages.size())).getFirst();
      int length = 1 + random.nextInt(Math.min(12, term.text().length()));
      typed.add(term.text().substring(0, length));
    }
    return typed;
  }

  private static double millis(Runnable work) {
    long begin = System.nanoTime();
    work.run();
    return (System.nanoTime() - begin) / 1e6;
  }

  private static String share(List<Double> all, double share) {
    var sorted = all.stream().sorted().toList();
    return String.format(Locale.ROOT, "%.1f", sorted.get((int) ((sorted.size() - 1) * share)));
  }

  private static String seconds(long begin) {
    return String.format(Locale.ROOT, "%.1f", (System.nanoTime() - begin) / 1e9);
  }
}
