package concord.statements;

import concord.accounts.Needs;
import concord.accounts.Role;
import concord.statements.store.CorpusStore;
import concord.statements.store.CorpusStore.BeadTexts;
import concord.statements.store.SheetStore;
import concord.termbase.TermBase;
import concord.text.Language;
import concord.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a change of the term base would do to the statements, before anything is stored.
@Service
public class Impact {

  private static final int BEADS_AT_ONCE = 2_000;

  private final CorpusStore corpus;
  private final SheetStore sheets;
  private final TermBase terms;

  Impact(CorpusStore corpus, SheetStore sheets, TermBase terms) {
    this.corpus = corpus;
    this.sheets = sheets;
    this.terms = terms;
  }

  /// Every segment whose verdict would turn; empty when the listener ended it.
  @Needs(Role.TRANSLATOR)
  @Transactional(readOnly = true)
  public Optional<ImpactReport> of(TermChange change, ImpactListener listener) {
    var scan = new ImpactScan(terms.compiled(), change);
    var found = new Found(scan);
    int total = corpus.segments();
    int done = 0;
    long last = 0;
    while (true) {
      if (!listener.at(done, total)) return Optional.empty();
      List<BeadTexts> page = corpus.after(last, BEADS_AT_ONCE);
      if (page.isEmpty()) break;
      last = page.getLast().bead();
      done += page.stream().mapToInt(BeadTexts::segments).sum();
      // In every processor at once: the engine is made for many threads.
      var touched = page.parallelStream().filter(bead -> scan.touches(bead.joined())).toList();
      found.add(touched);
      corpus.forget();
    }
    listener.at(total, total);
    return Optional.of(new ImpactReport(found.lines, found.total, done));
  }

  /// What turns, as it comes in.
  private final class Found {

    private final ImpactScan scan;
    private final List<ImpactLine> lines = new ArrayList<>();
    private final Map<StatementId, Sheet> opened = new HashMap<>();
    private final Map<StatementId, Map<Long, Integer>> numbers = new HashMap<>();
    private int total;

    Found(ImpactScan scan) {
      this.scan = scan;
    }

    void add(List<BeadTexts> touched) {
      var byStatement = new TreeMap<Long, List<Long>>();
      touched.forEach(
          bead ->
              byStatement
                  .computeIfAbsent(bead.statement(), id -> new ArrayList<>())
                  .add(bead.bead()));
      byStatement.forEach((id, beads) -> add(new StatementId(id), beads));
    }

    private void add(StatementId id, List<Long> beads) {
      var sheet =
          opened.computeIfAbsent(
              id, s -> sheets.sheet(s).orElseThrow(() -> Refusal.statementGone(s)));
      var numbered = numbers.computeIfAbsent(id, Impact.this::numbers);
      var rows = sheets.rowsOf(id, beads, numbered);
      var found = rows.parallelStream().map(row -> lines(sheet, row)).toList();
      for (List<ImpactLine> ofRow : found) {
        total += ofRow.size();
        for (ImpactLine line : ofRow) {
          if (lines.size() < ImpactReport.LINES) lines.add(line);
        }
      }
    }

    private List<ImpactLine> lines(Sheet sheet, Row row) {
      var cells = new TreeMap<Language, JoinedCell>();
      var texts = new TreeMap<Language, String>();
      for (Cell cell : row.cells()) {
        var joined = new JoinedCell(cell);
        cells.put(cell.language(), joined);
        texts.put(cell.language(), joined.text());
      }
      var lines = new ArrayList<ImpactLine>();
      for (VerdictShift shift : scan.shifts(texts)) {
        var cell = cells.get(shift.language());
        if (cell != null) line(sheet, row, cell, shift).ifPresent(lines::add);
      }
      return lines;
    }
  }

  private Map<Long, Integer> numbers(StatementId id) {
    var numbers = new HashMap<Long, Integer>();
    sheets.aliveBeads(id).forEach(bead -> numbers.put(bead, numbers.size() + 1));
    return numbers;
  }

  private static Optional<ImpactLine> line(
      Sheet sheet, Row row, JoinedCell cell, VerdictShift shift) {
    return cell.place(shift.span().orElse(new Span(0, 0)))
        .map(
            place ->
                new ImpactLine(
                    sheet.id(),
                    sheet.slug(),
                    row.id(),
                    row.number(),
                    row.locked(),
                    shift.language(),
                    place.segment(),
                    cell.textOf(place.segment()),
                    shift.span().map(span -> place.span()),
                    shift.concept(),
                    shift.before(),
                    shift.after(),
                    shift
                        .replacement()
                        .flatMap(
                            s ->
                                cell.wholePlace(s.span())
                                    .map(
                                        p ->
                                            new RowFinding.Fix(
                                                p.segment(), p.span(), s.text(), s.certain())))
                        .filter(fix -> fix.segment().equals(place.segment()))));
  }
}
