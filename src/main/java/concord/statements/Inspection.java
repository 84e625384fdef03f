package concord.statements;

import concord.checks.Approved;
import concord.checks.BeadText;
import concord.checks.Check;
import concord.checks.Checks;
import concord.checks.Finding;
import concord.checks.StatementCheck;
import concord.checks.StatementCheck.Seen;
import concord.statements.store.CheckedBead;
import concord.statements.store.CheckedBead.Found;
import concord.statements.store.CheckedBead.Mark;
import concord.statements.store.CheckedBead.Replacement;
import concord.statements.store.Severities;
import concord.statements.store.Whole;
import concord.termbase.CompiledTerms;
import concord.terminology.ConceptId;
import concord.terminology.Mention;
import concord.text.Language;
import concord.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Recognises terms in rows and runs the checks over them; plain, no database.
final class Inspection {

  private static final Logger LOG = LoggerFactory.getLogger(Inspection.class);

  /// @param concepts all that are named anywhere in the row
  record Result(CheckedBead bead, TreeSet<String> concepts) {}

  private final Checks checks;

  private final Severities severities;

  Inspection(CompiledTerms terms, Approved approved, Severities severities) {
    this.severities = severities;
    this.checks = Checks.of(terms.recogniser(), terms::concept, approved);
  }

  /// What single-bead checks and the recogniser see in a row.
  Result inspect(Optional<Language> source, Row row) {
    var cells = cells(row);
    var seen = see(source, cells);
    var marks = new ArrayList<Mark>();
    var concepts = new TreeSet<String>();
    seen.terms()
        .mentions()
        .forEach(
            (language, mentions) -> {
              var cell = cells.get(language);
              for (Mention mention : mentions) {
                if (cell != null) {
                  cell.place(mention.span()).map(p -> mark(mention, p)).ifPresent(marks::add);
                }
                name(mention, concepts);
              }
            });
    return new Result(new CheckedBead(marks, found(findings(seen, List.of()), cells)), concepts);
  }

  /// What the checks of whole statements are given of a row.
  Seen see(Optional<Language> source, Row row) {
    return see(source, cells(row));
  }

  private Seen see(Optional<Language> source, Map<Language, JoinedCell> cells) {
    var texts = new TreeMap<Language, String>();
    cells.forEach((language, cell) -> texts.put(language, cell.text()));
    var bead = new BeadText(source, texts);
    return new Seen(bead, checks.recognise(bead));
  }

  /// What shows only over the whole statement, row by row.
  ///
  /// @param troubled the numbers of rows that have more than notes by themselves
  List<Whole> inspectWhole(List<Row> rows, List<Seen> seen, BitSet troubled) {
    var findings = new ArrayList<List<Finding>>();
    rows.forEach(row -> findings.add(new ArrayList<>()));
    for (StatementCheck check : Checks.statementChecks()) {
      try {
        check.inspect(seen).forEach(p -> findings.get(p.bead()).add(p.finding()));
      } catch (RuntimeException e) {
        LOG.error("The check {} failed on a statement of {} rows", check.id(), rows.size(), e);
      }
    }
    var whole = new ArrayList<Whole>();
    for (int i = 0; i < rows.size(); i++) {
      var cells = cells(rows.get(i));
      var settled = troubled.get(i) ? settled(cells, seen, i) : Set.<String>of();
      whole.add(new Whole(found(findings.get(i), cells), settled));
    }
    return whole;
  }

  /// The keys of what is a note only because of the rows around.
  private TreeSet<String> settled(Map<Language, JoinedCell> cells, List<Seen> seen, int number) {
    var keys = new TreeSet<String>();
    var alone = found(findings(seen.get(number), List.of()), cells);
    var among = found(findings(seen.get(number), Checks.neighbours(seen, number)), cells);
    for (int i = 0; i < alone.size(); i++) {
      if (among.get(i).severity() != alone.get(i).severity()) keys.add(among.get(i).key());
    }
    return keys;
  }

  private static Map<Language, JoinedCell> cells(Row row) {
    var cells = new TreeMap<Language, JoinedCell>();
    row.cells().forEach(cell -> cells.put(cell.language(), new JoinedCell(cell)));
    return cells;
  }

  /// A check that fails must not keep anybody from typing: it is logged and left out.
  private static List<Finding> findings(Seen seen, List<Seen> neighbours) {
    var findings = new ArrayList<Finding>();
    for (Check check : Checks.beadChecks()) {
      try {
        for (Finding finding : check.inspect(seen.bead(), seen.terms())) {
          findings.add(check.amongNeighbours(finding, neighbours));
        }
      } catch (RuntimeException e) {
        LOG.error("The check {} failed on {}", check.id(), seen.bead().texts(), e);
      }
    }
    return findings;
  }

  private List<Found> found(List<Finding> findings, Map<Language, JoinedCell> cells) {
    var found = new ArrayList<Found>();
    var counted = new HashMap<String, Integer>();
    for (Finding finding : findings) {
      var cell = cells.get(finding.language());
      if (cell != null) found.add(found(finding, cell, counted));
    }
    return found;
  }

  private static Mark mark(Mention mention, JoinedCell.Place place) {
    return new Mark(
        place.segment().value(),
        place.span().startUtf16(),
        place.span().endUtf16(),
        mention.concept().value(),
        mention.term().status(),
        mention.exact());
  }

  private static void name(Mention mention, TreeSet<String> concepts) {
    concepts.add(mention.concept().value());
    mention.nested().forEach(inner -> name(inner, concepts));
  }

  private Found found(Finding finding, JoinedCell cell, Map<String, Integer> seen) {
    Span within = clip(finding.span(), cell.text().length());
    String subject = finding.concept().map(ConceptId::value).orElse(within.of(cell.text()));
    String kind =
        String.join(
            "|",
            finding.check().value(),
            finding.variant(),
            finding.language().tag(),
            subject.length() > 200 ? Integer.toHexString(subject.hashCode()) : subject);
    String about = kind + "|" + Integer.toHexString(within.of(cell.text()).hashCode());
    int number = seen.merge(about, 1, Integer::sum);
    var place = cell.place(within);
    var fixes = new ArrayList<Replacement>();
    for (Finding.Fix fix : finding.suggestions()) {
      cell.wholePlace(clip(fix.span(), cell.text().length()))
          .ifPresent(
              p ->
                  fixes.add(
                      new Replacement(
                          p.segment().value(),
                          p.span().startUtf16(),
                          p.span().endUtf16(),
                          fix.text(),
                          fix.certain())));
    }
    return new Found(
        about + "|" + number,
        kind,
        finding.language().tag(),
        place.map(p -> p.segment().value()).orElse(0L),
        place.map(p -> p.span().startUtf16()).orElse(0),
        place.map(p -> p.span().endUtf16()).orElse(0),
        finding.check().value(),
        severities.of(finding),
        finding.messageKey(),
        plain(finding.facts()),
        fixes,
        finding.concept().map(ConceptId::value).orElse(null));
  }

  /// Facts that survive being stored: numbers and texts.
  private static Map<String, Object> plain(Map<String, Object> facts) {
    var plain = new TreeMap<String, Object>();
    facts.forEach(
        (name, fact) ->
            plain.put(
                name, fact instanceof Number || fact instanceof Boolean ? fact : fact.toString()));
    return plain;
  }

  private static Span clip(Span span, int length) {
    return new Span(Math.min(span.startUtf16(), length), Math.min(span.endUtf16(), length));
  }
}
