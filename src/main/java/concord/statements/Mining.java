package concord.statements;

import concord.accounts.Needs;
import concord.accounts.Role;
import concord.statements.store.CorpusStore;
import concord.statements.store.CorpusStore.BeadTexts;
import concord.statements.store.SheetStore;
import concord.termbase.TermBase;
import concord.terminology.MinedConcept;
import concord.terminology.Miner;
import concord.text.Language;
import concord.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds in the statements what the term base lacks or says otherwise.
@Service
public class Mining {

  /// Most rows that are looked at, the latest of all: what people write today is what the term base
  /// should know, and time and memory grow with them.
  public static final int ROWS = 10_000;

  /// Most rows that are shown of a find.
  private static final int SEEN = 3;

  private static final int BEADS_AT_ONCE = 2_000;

  private final CorpusStore corpus;
  private final SheetStore sheets;
  private final TermBase terms;

  Mining(CorpusStore corpus, SheetStore sheets, TermBase terms) {
    this.corpus = corpus;
    this.sheets = sheets;
    this.terms = terms;
  }

  /// Contradictions to the term base first, then what its concepts lack, then new ones. Empty when
  /// the listener ended it.
  ///
  /// @param leastRows in how many rows something must stand, 2 or more
  @Needs(Role.TRANSLATOR)
  @Transactional(readOnly = true)
  public Optional<List<MinedFind>> mine(int leastRows, ImpactListener listener) {
    int total = corpus.segments();
    var beads = new ArrayList<BeadTexts>();
    long last = corpus.beforeLatest(ROWS);
    int done = 0;
    while (true) {
      if (!listener.at(done, total)) return Optional.empty();
      var page = corpus.after(last, BEADS_AT_ONCE);
      if (page.isEmpty()) break;
      last = page.getLast().bead();
      done += page.stream().mapToInt(BeadTexts::segments).sum();
      beads.addAll(page);
      corpus.forget();
    }
    int read = done;
    var compiled = terms.compiled();
    var texts =
        beads.stream().map(b -> (SortedMap<Language, String>) new TreeMap<>(b.joined())).toList();
    var stopped = new boolean[1];
    var found =
        Miner.of(compiled.recogniser(), compiled::concept, leastRows)
            .mine(
                texts,
                () -> {
                  stopped[0] |= !listener.at(read, total);
                  return !stopped[0];
                });
    if (stopped[0]) return Optional.empty();
    var shown = new Shown(beads, texts);
    return Optional.of(found.stream().map(shown::of).toList());
  }

  /// Finds the rows that are shown.
  private final class Shown {

    private final List<BeadTexts> beads;
    private final List<SortedMap<Language, String>> texts;
    private final Map<StatementId, Sheet> opened = new HashMap<>();
    private final Map<StatementId, Map<Long, Integer>> numbers = new HashMap<>();

    Shown(List<BeadTexts> beads, List<SortedMap<Language, String>> texts) {
      this.beads = beads;
      this.texts = texts;
    }

    MinedFind of(MinedConcept concept) {
      var rows = new ArrayList<MinedFind.Seen>();
      for (int bead : concept.beads().reversed()) {
        if (rows.size() == SEEN) break;
        rows.add(seen(concept, bead));
      }
      return new MinedFind(concept, rows);
    }

    private MinedFind.Seen seen(MinedConcept concept, int bead) {
      var where = beads.get(bead);
      var id = new StatementId(where.statement());
      var sheet =
          opened.computeIfAbsent(
              id, s -> sheets.sheet(s).orElseThrow(() -> Refusal.statementGone(s)));
      var numbered = numbers.computeIfAbsent(id, this::number);
      var places = new TreeMap<Language, Span>();
      concept
          .support()
          .forEach(
              (language, term) ->
                  Optional.ofNullable(term.places().get(bead))
                      .ifPresent(span -> places.put(language, span)));
      return new MinedFind.Seen(
          sheet.slug(),
          sheet.date(),
          numbered.getOrDefault(where.bead(), 0),
          texts.get(bead),
          places);
    }

    private Map<Long, Integer> number(StatementId id) {
      var numbered = new HashMap<Long, Integer>();
      sheets.aliveBeads(id).forEach(bead -> numbered.put(bead, numbered.size() + 1));
      return numbered;
    }
  }
}
