package concord.checks;

import concord.checks.StatementCheck.Placed;
import concord.checks.StatementCheck.Seen;
import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Explainer;
import concord.terminology.Explanation;
import concord.terminology.Mention;
import concord.terminology.Recogniser;
import concord.terminology.VerdictCase;
import concord.text.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// Runs every check there is over beads, with the terms a recogniser finds in them.
///
/// ```java
/// var checks = Checks.of(concepts);
/// List<Finding> findings = checks.inspect(BeadText.of(Language.ZH, texts));  // one bead
/// List<List<Finding>> all = checks.inspectAll(beads);  // also what only shows over all beads
/// ```
///
/// Safe for many threads. Findings of a bead are ordered by language, place, then check.
public final class Checks {

  private static final List<Check> BEAD_CHECKS = load(Check.class, Check::id);
  private static final List<StatementCheck> STATEMENT_CHECKS =
      load(StatementCheck.class, StatementCheck::id);

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::language)
          .thenComparing(Finding::span)
          .thenComparing(finding -> finding.check().value());

  private final Recogniser recogniser;
  private final Function<ConceptId, Optional<Concept>> concepts;

  private final Approved approved;

  private Checks(
      Recogniser recogniser, Function<ConceptId, Optional<Concept>> concepts, Approved approved) {
    this.recogniser = recogniser;
    this.concepts = concepts;
    this.approved = approved;
  }

  /// Builds a recogniser of its own; nothing is approved.
  public static Checks of(Collection<Concept> concepts) {
    return of(concepts, Approved.none());
  }

  /// Builds a recogniser of its own.
  public static Checks of(Collection<Concept> concepts, Approved approved) {
    var byId = new HashMap<ConceptId, Concept>();
    concepts.forEach(concept -> byId.put(concept.id(), concept));
    return new Checks(Recogniser.of(concepts), id -> Optional.ofNullable(byId.get(id)), approved);
  }

  /// With a recogniser that is kept elsewhere and the concepts behind it.
  public static Checks of(
      Recogniser recogniser, Function<ConceptId, Optional<Concept>> concepts, Approved approved) {
    return new Checks(recogniser, concepts, approved);
  }

  /// Every check of single beads, by id.
  public static List<Check> beadChecks() {
    return BEAD_CHECKS;
  }

  /// Every check of whole statements, by id.
  public static List<StatementCheck> statementChecks() {
    return STATEMENT_CHECKS;
  }

  /// The ids of both kinds, in order.
  public static List<CheckId> ids() {
    var ids = new ArrayList<CheckId>();
    BEAD_CHECKS.forEach(check -> ids.add(check.id()));
    STATEMENT_CHECKS.forEach(check -> ids.add(check.id()));
    ids.sort(Comparator.comparing(CheckId::value));
    return ids;
  }

  /// What kind of error a check reports; of a check that there is.
  public static Mqm mqm(CheckId id) {
    return Stream.concat(
            BEAD_CHECKS.stream().filter(check -> check.id().equals(id)).map(Check::mqm),
            STATEMENT_CHECKS.stream()
                .filter(check -> check.id().equals(id))
                .map(StatementCheck::mqm))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no check " + id));
  }

  /// What the recogniser finds in a bead.
  public Recognised recognise(BeadText bead) {
    Map<Language, List<Mention>> mentions = new TreeMap<>();
    bead.texts()
        .forEach((language, text) -> mentions.put(language, recogniser.mentions(language, text)));
    return new Recognised(mentions, recogniser, concepts, approved);
  }

  /// What single-bead checks have to say about a bead.
  public List<Finding> inspect(BeadText bead) {
    return inspect(bead, recognise(bead));
  }

  public List<Finding> inspect(BeadText bead, Recognised terms) {
    var findings = new ArrayList<Finding>();
    for (Check check : BEAD_CHECKS) findings.addAll(check.inspect(bead, terms));
    findings.sort(ORDER);
    return findings;
  }

  /// Why a finding about a concept was made: what each version says of it, and how that was read.
  public Optional<Explanation> explain(BeadText bead, Finding finding) {
    return finding
        .concept()
        .flatMap(id -> new Explainer(recogniser, concepts).explain(id, bead.texts()));
  }

  /// The bead as the text of a case file for the tests, see [VerdictCase]; empty for findings that
  /// are about no concept.
  public Optional<String> asCase(BeadText bead, Finding finding, String why) {
    return finding
        .concept()
        .map(id -> VerdictCase.write(why, id, bead.texts(), recogniser, concepts));
  }

  /// All checks over a whole statement: one list a bead, in the order of the beads.
  public List<List<Finding>> inspectAll(List<BeadText> beads) {
    var seen = beads.stream().map(bead -> new Seen(bead, recognise(bead))).toList();
    var findings = new ArrayList<List<Finding>>();
    for (int i = 0; i < seen.size(); i++) findings.add(inAccount(seen, i));
    for (StatementCheck check : STATEMENT_CHECKS) {
      for (Placed placed : check.inspect(seen)) findings.get(placed.bead()).add(placed.finding());
    }
    findings.forEach(list -> list.sort(ORDER));
    return findings;
  }

  /// The findings of a bead, lighter where the beads around it account for them.
  private static List<Finding> inAccount(List<Seen> seen, int number) {
    var neighbours = neighbours(seen, number);
    var findings = new ArrayList<Finding>();
    for (Check check : BEAD_CHECKS) {
      for (Finding finding : check.inspect(seen.get(number).bead(), seen.get(number).terms())) {
        findings.add(check.amongNeighbours(finding, neighbours));
      }
    }
    return findings;
  }

  /// The beads before and after one.
  public static List<Seen> neighbours(List<Seen> seen, int number) {
    var neighbours = new ArrayList<Seen>();
    if (number > 0) neighbours.add(seen.get(number - 1));
    if (number + 1 < seen.size()) neighbours.add(seen.get(number + 1));
    return neighbours;
  }

  private static <C> List<C> load(Class<C> kind, Function<C, CheckId> id) {
    var found = new ArrayList<C>();
    ServiceLoader.load(kind, kind.getClassLoader()).forEach(found::add);
    found.sort(Comparator.comparing(check -> id.apply(check).value()));
    return List.copyOf(found);
  }
}
