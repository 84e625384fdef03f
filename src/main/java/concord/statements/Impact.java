package concord.statements;

import concord.accounts.Needs;
import concord.accounts.Role;
import concord.statements.store.CorpusStore;
import concord.statements.store.CorpusStore.BeadTexts;
import concord.statements.store.SheetStore;
import concord.termbase.TermBase;
import concord.terminology.Suggestion;
import concord.text.Language;
import concord.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
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
      found.add(page.parallelStream().map(found::look).filter(Shifted::isAny).toList());
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

    Shifted look(BeadTexts bead) {
      var texts = new TreeMap<>(bead.joined());
      return new Shifted(bead, texts, scan.shifts(texts));
    }

    void add(List<Shifted> page) {
      total += page.stream().mapToInt(shifted -> shifted.shifts().size()).sum();
      var byStatement = new TreeMap<Long, Map<Long, Shifted>>();
      page.forEach(
          shifted ->
              byStatement
                  .computeIfAbsent(shifted.bead().statement(), id -> new LinkedHashMap<>())
                  .put(shifted.bead().bead(), shifted));
      byStatement.forEach((id, shifted) -> show(new StatementId(id), shifted));
    }

    /// Beyond the last line that is shown there is only counting.
    private void show(StatementId id, Map<Long, Shifted> beads) {
      if (lines.size() == ImpactReport.LINES) return;
      var sheet =
          opened.computeIfAbsent(
              id, s -> sheets.sheet(s).orElseThrow(() -> Refusal.statementGone(s)));
      var numbered = numbers.computeIfAbsent(id, Impact.this::numbers);
      var rows = sheets.rowsOf(id, beads.keySet(), numbered);
      var found =
          rows.parallelStream()
              .map(
                  row -> {
                    var shifted = beads.get(row.id().value());
                    return shifted == null ? List.<ImpactLine>of() : lines(sheet, row, shifted);
                  })
              .toList();
      for (List<ImpactLine> ofRow : found) {
        for (ImpactLine line : ofRow) {
          if (lines.size() < ImpactReport.LINES) lines.add(line);
        }
      }
    }

    private List<ImpactLine> lines(Sheet sheet, Row row, Shifted shifted) {
      var cells = new TreeMap<Language, JoinedCell>();
      var texts = new TreeMap<Language, String>();
      for (Cell cell : row.cells()) {
        var joined = new JoinedCell(cell);
        cells.put(cell.language(), joined);
        if (!cell.segments().isEmpty()) texts.put(cell.language(), joined.text());
      }
      // Somebody may have typed in it between both looks.
      var shifts = texts.equals(shifted.texts()) ? shifted.shifts() : scan.shifts(texts);
      var lines = new ArrayList<ImpactLine>();
      for (VerdictShift shift : shifts) {
        var cell = cells.get(shift.language());
        if (cell == null) continue;
        line(sheet, row, cell, shift, scan.replacement(cell.text(), shift)).ifPresent(lines::add);
      }
      return lines;
    }
  }

  /// What would turn in a bead.
  private record Shifted(
      BeadTexts bead, SortedMap<Language, String> texts, List<VerdictShift> shifts) {

    boolean isAny() {
      return !shifts.isEmpty();
    }
  }

  private Map<Long, Integer> numbers(StatementId id) {
    var numbers = new HashMap<Long, Integer>();
    sheets.aliveBeads(id).forEach(bead -> numbers.put(bead, numbers.size() + 1));
    return numbers;
  }

  private static Optional<ImpactLine> line(
      Sheet sheet, Row row, JoinedCell cell, VerdictShift shift, Optional<Suggestion> replacement) {
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
                    replacement
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
