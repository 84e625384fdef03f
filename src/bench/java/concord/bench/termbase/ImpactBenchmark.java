package concord.bench.termbase;

import com.google.auto.service.AutoService;
import concord.accounts.RunAs;
import concord.bench.Benchmark;
import concord.bench.Run;
import concord.bench.Table;
import concord.bench.Texts;
import concord.exchange.Glossaries;
import concord.statements.Impact;
import concord.statements.ImpactListener;
import concord.statements.ImpactReport;
import concord.statements.TermChange;
import concord.statements.store.CorpusStore;
import concord.termbase.ImportListener;
import concord.termbase.Importing;
import concord.termbase.TermBase;
import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Term;
import concord.terminology.TermStatus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/// How long it takes to know what a changed term would do to a large corpus, beside only reading
/// its texts, and beside judging every row.
@AutoService(Benchmark.class)
public final class ImpactBenchmark implements Benchmark {

  private static final List<String> LANGUAGES = List.of("zh", "en", "kk", "ru");
  private static final int BEADS_OF_A_STATEMENT = 500;

  /// Twice as long as the changes of another process take to be noticed.
  private static final int QUIET_SECONDS = 5;

  @Override
  public String name() {
    return "impact";
  }

  @Override
  public String purpose() {
    return "verdicts that a changed term turns in 100,000 segments, by the clock; [SEGMENTS]";
  }

  @Override
  public void measure(Run run) throws Exception {
    int segments =
        run.arguments().isEmpty()
            ? run.size(100_000, 800)
            : Integer.parseInt(run.arguments().getFirst());
    try (var stores = new OpenStores()) {
      RunAs.system(() -> fill(stores, segments));
      var terms = stores.get(TermBase.class);
      var impact = stores.get(Impact.class);
      var table =
          Table.of(
              "what", "segments", "would turn", "clock, s", "again, s", "processor, s", "limit, s");
      double reading = read(stores);
      table.row(
          "only reading the texts",
          "" + segments,
          "",
          format(reading),
          format(read(stores)),
          "",
          "");
      RunAs.system(
          () -> {
            var compiled = terms.compiled();
            var changes =
                List.of(
                    compiled.concepts().values().stream()
                        .filter(c -> c.id().equals(new ConceptId("central-asia")))
                        .findFirst()
                        .orElseGet(() -> compiled.concepts().values().iterator().next()),
                    compiled.concepts().values().stream()
                        .sorted(java.util.Comparator.comparing(Concept::id))
                        .toList()
                        .getLast());
            for (Concept concept : changes) {
              var change = TermChange.of(deprecated(concept));
              long begin = System.nanoTime();
              var report = impact.of(change, ImpactListener.none()).orElseThrow();
              double first = (System.nanoTime() - begin) / 1e9;
              begin = System.nanoTime();
              double processor = processor();
              ImpactReport again = impact.of(change, ImpactListener.none()).orElseThrow();
              double second = (System.nanoTime() - begin) / 1e9;
              table.row(
                  "deprecating the preferred terms of " + concept.id(),
                  "" + report.segments(),
                  "" + again.total(),
                  format(first),
                  format(second),
                  format(processor() - processor),
                  "10");
            }
            var all =
                TermChange.of(
                    List.copyOf(compiled.concepts().values()).stream()
                        .map(ImpactBenchmark::deprecated)
                        .toList());
            long begin = System.nanoTime();
            double processor = processor();
            var report = impact.of(all, ImpactListener.none()).orElseThrow();
            double first = (System.nanoTime() - begin) / 1e9;
            table.row(
                "every concept at once: every row judged",
                "" + report.segments(),
                "" + report.total(),
                format(first),
                "",
                format(processor() - processor),
                "");
          });
      run.show(table);
    }
  }

  /// Of all threads, in seconds: what a busy machine distorts less than the clock.
  private static double processor() {
    var system =
        (com.sun.management.OperatingSystemMXBean)
            java.lang.management.ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / 1e9;
  }

  private static String format(double seconds) {
    return String.format(Locale.ROOT, "%.1f", seconds);
  }

  private static Concept deprecated(Concept concept) {
    var terms = new ArrayList<Term>();
    for (Term term : concept.terms()) {
      if (term.status() != TermStatus.PREFERRED) {
        terms.add(term);
        continue;
      }
      terms.add(term.withStatus(TermStatus.DEPRECATED));
      terms.add(Term.preferred(term.language(), term.text() + " 2"));
    }
    return concept.withTerms(terms);
  }

  private static double read(OpenStores stores) {
    long begin = System.nanoTime();
    stores
        .get(TransactionTemplate.class)
        .executeWithoutResult(
            status -> {
              var corpus = stores.get(CorpusStore.class);
              long last = 0;
              for (var page = corpus.after(last, 2_000); !page.isEmpty(); ) {
                last = page.getLast().bead();
                corpus.forget();
                page = corpus.after(last, 2_000);
              }
            });
    return (System.nanoTime() - begin) / 1e9;
  }

  /// The sentences of the statements that come with Concord, over and over, each time with other
  /// numbers, so that no text is there twice.
  private static void fill(OpenStores stores, int segments) {
    try {
      stores
          .get(Importing.class)
          .run(Glossaries.read(Path.of("glossary")), "glossary", ImportListener.none());
      var lines = new ArrayList<List<String>>();
      for (String language : LANGUAGES) lines.add(sentences(language));
      long epoch = settled(stores.get(TermBase.class));
      fill(stores.get(JdbcTemplate.class), lines, segments / LANGUAGES.size(), epoch);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /// The number of the terms once nothing is compiled any more: what is stored as checked with an
  /// older one would be checked anew in the background, and that would be measured.
  private static long settled(TermBase terms) {
    long epoch = terms.compiled().epoch();
    for (int quiet = 0; quiet < QUIET_SECONDS; quiet++) {
      java.util.concurrent.locks.LockSupport.parkNanos(1_000_000_000L);
      long now = terms.compiled().epoch();
      if (now != epoch) quiet = -1;
      epoch = now;
    }
    return epoch;
  }

  private static List<String> sentences(String language) throws java.io.IOException {
    var sentences = new ArrayList<String>();
    for (String text : Texts.statements(language)) {
      for (String paragraph : text.split("\\n\\s*\\n")) sentences.add(paragraph.replace('\n', ' '));
    }
    return sentences;
  }

  private static void fill(JdbcTemplate sql, List<List<String>> lines, int beads, long epoch) {
    var beadRows = new ArrayList<Object[]>();
    var segmentRows = new ArrayList<Object[]>();
    for (int i = 0; i < beads; i++) {
      long id = i + 1L;
      long statement = 1 + i / BEADS_OF_A_STATEMENT;
      if (i % BEADS_OF_A_STATEMENT == 0) {
        sql.update(
            "insert into statement (id, slug, source_language, note, made_at)"
                + " values (?, ?, 'en', '', now())",
            statement,
            "corpus-" + statement);
        for (int l = 0; l < LANGUAGES.size(); l++) {
          sql.update(
              "insert into statement_version (statement_id, place, language) values (?, ?, ?)",
              statement,
              l,
              LANGUAGES.get(l));
        }
      }
      beadRows.add(new Object[] {id, statement, (long) i});
      for (int l = 0; l < LANGUAGES.size(); l++) {
        var own = lines.get(l);
        segmentRows.add(
            new Object[] {
              id * 10 + l, statement, id, LANGUAGES.get(l), own.get(i % own.size()) + " " + i
            });
      }
    }
    sql.batchUpdate(
        "insert into bead (id, statement_id, place, alive, confidence, hand_made, locked)"
            + " values (?, ?, ?, true, 1, false, false)",
        beadRows);
    sql.batchUpdate(
        "insert into segment (id, statement_id, bead_id, language, place, alive, paragraph, content,"
            + " state, origin, revision, editor) values (?, ?, ?, ?, 0, true, 0, ?, 'INITIAL',"
            + " 'IMPORTED', 1, '')",
        segmentRows);
    // As checked already, or the sweep in the background would be measured too.
    sql.batchUpdate(
        "insert into bead_check (bead_id, statement_id, epoch, fingerprint, errors, warnings, notes,"
            + " findings) values (?, ?, ?, 0, 0, 0, 0, '{\"marks\":[],\"findings\":[]}')",
        beadRows.stream().map(row -> new Object[] {row[0], row[1], epoch}).toList());
  }
}
