package concord.statements;

import concord.checks.CheckId;
import concord.checks.Checks;
import concord.memory.Memory;
import concord.statements.store.CheckStore;
import concord.statements.store.CheckStore.Kept;
import concord.statements.store.CheckedBead.Found;
import concord.statements.store.SeverityStore;
import concord.statements.store.SheetStore;
import concord.statements.store.Waivers;
import concord.statements.store.Whole;
import concord.termbase.TermBase;
import concord.terminology.ConceptId;
import concord.text.Language;
import concord.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the findings of rows in step with their texts and with the term base.
@Component
class Checking {

  private final CheckStore checks;
  private final SheetStore sheets;
  private final TermBase terms;
  private final Memory memory;
  private final SeverityStore severities;

  Checking(
      CheckStore checks,
      SheetStore sheets,
      TermBase terms,
      Memory memory,
      SeverityStore severities) {
    this.checks = checks;
    this.sheets = sheets;
    this.terms = terms;
    this.memory = memory;
    this.severities = severities;
  }

  /// The marks of rows; what is out of date is checked anew first.
  @Transactional
  public List<RowMarks> marks(StatementId statement, List<Row> rows) {
    var compiled = terms.compiled();
    var source = sheets.sheet(statement).flatMap(Sheet::source);
    var waivers = checks.waivers(statement);
    var kept = checks.kept(rows.stream().map(row -> row.id().value()).toList());
    var inspection = new Inspection(compiled, memory::sayingTheSame, severities.all());
    var fresh = new LinkedHashMap<Long, Inspection.Result>();
    for (Row row : rows) {
      var known = kept.get(row.id().value());
      boolean current =
          known != null
              && known.epoch() == compiled.epoch()
              && known.fingerprint() == fingerprint(source, row);
      if (!current) fresh.put(row.id().value(), inspection.inspect(source, row));
    }
    // Kept when all are inspected: writers wait for each other.
    var marks = new ArrayList<RowMarks>();
    for (Row row : rows) {
      long bead = row.id().value();
      var known = kept.get(bead);
      var result = fresh.get(bead);
      if (result != null) {
        var whole = known == null ? Whole.nothing() : known.whole();
        known = new Kept(compiled.epoch(), fingerprint(source, row), result.bead(), whole);
        checks.keep(statement, bead, known, result.concepts(), waivers);
      }
      if (known != null) marks.add(marks(row, known, waivers));
    }
    return marks;
  }

  static long fingerprint(Optional<Language> source, Row row) {
    // The checks there are: with another version of the program there may be more.
    long hash = 31L * source.hashCode() + Checks.ids().toString().hashCode();
    for (Cell cell : row.cells()) {
      hash = 31 * hash + cell.language().hashCode();
      for (SegmentView segment : cell.segments()) {
        hash = 1_000_003 * hash + segment.id().value();
        hash = 31 * hash + segment.text().hashCode();
      }
    }
    return hash;
  }

  private static RowMarks marks(Row row, Kept kept, Waivers waivers) {
    var terms =
        kept.bead().marks().stream()
            .map(
                m ->
                    new TermMark(
                        new SegmentId(m.segment()),
                        new Span(m.startUtf16(), m.endUtf16()),
                        new ConceptId(m.concept()),
                        m.status(),
                        m.exact()))
            .toList();
    var findings =
        kept.findings().stream()
            .filter(found -> isStillThere(found, row))
            .map(f -> finding(row, f, waivers.cover(row.id().value(), f)))
            .toList();
    return new RowMarks(row.id(), terms, findings);
  }

  /// A finding over the whole statement may be about a text that has just changed.
  private static boolean isStillThere(Found found, Row row) {
    if (found.segment() == 0) return true;
    return row.cells().stream()
        .flatMap(cell -> cell.segments().stream())
        .anyMatch(s -> s.id().value() == found.segment() && found.endUtf16() <= s.text().length());
  }

  private static RowFinding finding(Row row, Found found, boolean waived) {
    return new RowFinding(
        found.key(),
        row.id(),
        row.number(),
        Language.of(found.language()),
        found.segment() == 0 ? Optional.empty() : Optional.of(new SegmentId(found.segment())),
        new Span(found.startUtf16(), found.endUtf16()),
        new CheckId(found.check()),
        found.severity(),
        found.messageKey(),
        found.facts(),
        found.fixes().stream()
            .map(
                f ->
                    new RowFinding.Fix(
                        new SegmentId(f.segment()),
                        new Span(f.startUtf16(), f.endUtf16()),
                        f.text(),
                        f.certain()))
            .toList(),
        Optional.ofNullable(found.concept()).map(ConceptId::new),
        waived);
  }
}
