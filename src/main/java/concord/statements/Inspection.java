package concord.statements;

import concord.checks.BeadText;
import concord.checks.Check;
import concord.checks.Finding;
import concord.checks.Recognised;
import concord.statements.store.CheckedBead;
import concord.statements.store.CheckedBead.Found;
import concord.statements.store.CheckedBead.Mark;
import concord.statements.store.CheckedBead.Replacement;
import concord.termbase.CompiledTerms;
import concord.terminology.ConceptId;
import concord.terminology.Mention;
import concord.text.Language;
import concord.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Recognises terms in one row and runs the checks over it; plain, no database.
final class Inspection {

  private static final Logger LOG = LoggerFactory.getLogger(Inspection.class);

  private static final List<Check> CHECKS =
      ServiceLoader.load(Check.class, Check.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get)
          .toList();

  /// @param concepts all that are named anywhere in the row
  record Result(CheckedBead bead, TreeSet<String> concepts) {}

  private final CompiledTerms terms;

  Inspection(CompiledTerms terms) {
    this.terms = terms;
  }

  Result inspect(Optional<Language> source, Row row) {
    var cells = new TreeMap<Language, JoinedCell>();
    row.cells().forEach(cell -> cells.put(cell.language(), new JoinedCell(cell)));
    var texts = new TreeMap<Language, String>();
    cells.forEach((language, cell) -> texts.put(language, cell.text()));
    var mentions = new TreeMap<Language, List<Mention>>();
    var marks = new ArrayList<Mark>();
    var concepts = new TreeSet<String>();
    cells.forEach(
        (language, cell) -> {
          var found = terms.recogniser().mentions(language, cell.text());
          mentions.put(language, found);
          for (Mention mention : found) {
            cell.place(mention.span()).map(p -> mark(mention, p)).ifPresent(marks::add);
            name(mention, concepts);
          }
        });
    var recognised = new Recognised(mentions, terms::concept);
    var findings = new ArrayList<Found>();
    var seen = new HashMap<String, Integer>();
    for (Finding finding : findings(new BeadText(source, texts), recognised)) {
      var cell = cells.get(finding.language());
      if (cell != null) findings.add(found(finding, cell, seen));
    }
    return new Result(new CheckedBead(marks, findings), concepts);
  }

  /// A check that fails must not keep anybody from typing: it is logged and left out.
  private static List<Finding> findings(BeadText bead, Recognised terms) {
    var findings = new ArrayList<Finding>();
    for (Check check : CHECKS) {
      try {
        findings.addAll(check.inspect(bead, terms));
      } catch (RuntimeException e) {
        LOG.error("The check {} failed on {}", check.id(), bead.texts(), e);
      }
    }
    return findings;
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

  private static Found found(Finding finding, JoinedCell cell, Map<String, Integer> seen) {
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
        finding.severity(),
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
