package concord.statements.store;

import concord.statements.BeadId;
import concord.statements.FindingCounts;
import concord.statements.StatementId;
import concord.statements.WaiverScope;
import concord.text.Language;
import concord.text.Severity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// Keeps what the checks found in each bead, and what people have waived.
@Repository
public class CheckStore {

  /// The epoch of a bead that was not checked yet.
  static final long NEVER = -1;

  /// @param epoch of the terms it was checked with
  /// @param fingerprint of the texts it was checked with
  /// @param whole what only shows over the whole statement
  public record Kept(long epoch, long fingerprint, CheckedBead bead, Whole whole) {

    /// All findings, of the bead by itself first.
    public List<CheckedBead.Found> findings() {
      return whole.with(bead);
    }
  }

  /// A bead whose findings may be out of date.
  public record Stale(StatementId statement, BeadId bead) {}

  private final EntityManager rows;
  private final FindingLives lives;

  CheckStore(EntityManager rows, FindingLives lives) {
    this.rows = rows;
    this.lives = lives;
  }

  public Map<Long, Kept> kept(Collection<Long> beads) {
    var kept = new HashMap<Long, Kept>();
    if (beads.isEmpty()) return kept;
    rows.createQuery("from BeadCheckRow c where c.beadId in :ids", BeadCheckRow.class)
        .setParameter("ids", beads)
        .getResultList()
        .forEach(row -> kept.put(row.beadId, row.toKept()));
    return kept;
  }

  /// Makes room for what will be found in new beads, in the transaction that stores them.
  public void begin(StatementId statement, Collection<BeadId> beads) {
    beads.forEach(bead -> rows.persist(new BeadCheckRow(bead.value(), statement.value())));
  }

  public void keep(
      StatementId statement, long bead, Kept kept, Set<String> concepts, Waivers waivers) {
    var row = rows.find(BeadCheckRow.class, bead);
    if (row == null) {
      row = new BeadCheckRow(bead, statement.value());
      rows.persist(row);
    } else {
      // Readers check rows too, several at once: one at a time, and each only what is left to do.
      rows.flush();
      rows.refresh(row, LockModeType.PESSIMISTIC_WRITE);
      if (row.epoch == kept.epoch() && row.fingerprint == kept.fingerprint()) return;
    }
    boolean textChanged = row.fingerprint != kept.fingerprint();
    var before = CheckedBead.read(row.findings).findings();
    lives.turn(bead, before, kept.bead().findings(), textChanged, waivers);
    row.epoch = kept.epoch();
    row.fingerprint = kept.fingerprint();
    row.findings = kept.bead().write();
    if (!row.concepts.equals(concepts)) row.concepts = new HashSet<>(concepts);
    count(row, waivers);
  }

  /// Keeps what only shows over the whole statement.
  public void keepWhole(long bead, Whole whole, Waivers waivers) {
    var row = rows.find(BeadCheckRow.class, bead);
    if (row == null) return;
    rows.flush();
    rows.refresh(row, LockModeType.PESSIMISTIC_WRITE);
    var before = Whole.read(row.wholeFindings).findings();
    lives.turn(bead, before, whole.findings(), true, waivers);
    row.wholeFindings = whole.write();
    count(row, waivers);
  }

  private static void count(BeadCheckRow row, Waivers waivers) {
    row.errors = count(row, waivers, Severity.ERROR);
    row.warnings = count(row, waivers, Severity.WARNING);
    row.notes = count(row, waivers, Severity.NOTE);
  }

  private static int count(BeadCheckRow row, Waivers waivers, Severity severity) {
    return (int)
        row.toKept().findings().stream()
            .filter(found -> found.severity() == severity && !waivers.cover(row.beadId, found))
            .count();
  }

  /// Counts a statement's findings again after a waiver came or went.
  public void recount(StatementId statement) {
    var waivers = waivers(statement);
    rows.createQuery("from BeadCheckRow c where c.statementId = :id", BeadCheckRow.class)
        .setParameter("id", statement.value())
        .getResultList()
        .forEach(row -> count(row, waivers));
    rows.flush();
  }

  public Map<StatementId, FindingCounts> counts() {
    var counts = new HashMap<StatementId, FindingCounts>();
    rows.createQuery(
            "select c.statementId, sum(c.errors), sum(c.warnings), sum(c.notes)"
                + " from BeadCheckRow c, BeadRow b where b.id = c.beadId and b.alive"
                + " group by c.statementId",
            Object[].class)
        .getResultList()
        .forEach(
            line ->
                counts.put(
                    new StatementId((Long) line[0]),
                    new FindingCounts(number(line[1]), number(line[2]), number(line[3]))));
    return counts;
  }

  private static int number(Object sum) {
    return ((Number) sum).intValue();
  }

  /// Beads not checked yet, or checked with other terms than those of an epoch.
  public List<Stale> stale(long epoch, int limit) {
    return rows.createQuery(
            "select b.statementId, b.id from BeadRow b"
                + " left join BeadCheckRow c on c.beadId = b.id"
                + " where b.alive and (c.epoch is null or c.epoch <> :epoch) order by b.id",
            Object[].class)
        .setParameter("epoch", epoch)
        .setMaxResults(limit)
        .getResultStream()
        .map(line -> new Stale(new StatementId((Long) line[0]), new BeadId((Long) line[1])))
        .toList();
  }

  /// Beads in which a concept is named.
  public List<Stale> naming(String concept, int limit) {
    return rows.createQuery(
            "select c.statementId, c.beadId from BeadCheckRow c join c.concepts k, BeadRow b"
                + " where b.id = c.beadId and b.alive and k = :concept"
                + " order by c.statementId desc, b.place",
            Object[].class)
        .setParameter("concept", concept)
        .setMaxResults(limit)
        .getResultStream()
        .map(line -> new Stale(new StatementId((Long) line[0]), new BeadId((Long) line[1])))
        .toList();
  }

  public int countNaming(String concept) {
    return rows.createQuery(
            "select count(*) from BeadCheckRow c join c.concepts k, BeadRow b"
                + " where b.id = c.beadId and b.alive and k = :concept",
            Long.class)
        .setParameter("concept", concept)
        .getSingleResult()
        .intValue();
  }

  public Waivers waivers(StatementId statement) {
    var kinds = new TreeSet<String>();
    var keys = new HashMap<Long, Set<String>>();
    rows.createQuery(
            "from WaiverRow w where w.statementId = :id and w.endedAt is null", WaiverRow.class)
        .setParameter("id", statement.value())
        .getResultList()
        .forEach(
            row -> {
              if (row.beadId == null) kinds.add(row.finding);
              else keys.computeIfAbsent(row.beadId, id -> new TreeSet<>()).add(row.finding);
            });
    return new Waivers(kinds, keys);
  }

  public void waive(
      StatementId statement,
      BeadId bead,
      CheckedBead.Found finding,
      String reason,
      WaiverScope scope,
      String who) {
    @Nullable Long only = scope == WaiverScope.ROW ? bead.value() : null;
    String what = scope == WaiverScope.ROW ? finding.key() : finding.kind();
    rows.persist(new WaiverRow(statement.value(), only, what, finding.concept(), reason, who));
  }

  public void unwaive(StatementId statement, BeadId bead, CheckedBead.Found finding) {
    rows.createQuery(
            "update WaiverRow w set w.endedAt = :now where w.statementId = :id and w.endedAt is null"
                + " and (w.beadId is null and w.finding = :kind"
                + " or w.beadId = :bead and w.finding = :key)")
        .setParameter("now", Instant.now())
        .setParameter("id", statement.value())
        .setParameter("kind", finding.kind())
        .setParameter("bead", bead.value())
        .setParameter("key", finding.key())
        .executeUpdate();
  }

  /// Waivers in force, by check and language.
  public Map<FindingLives.Kind, Long> waivedByKind() {
    var counts = new HashMap<FindingLives.Kind, Long>();
    rows.createQuery("select w.finding from WaiverRow w where w.endedAt is null", String.class)
        .getResultList()
        .forEach(
            finding -> {
              // check|variant|language|…, as the inspection names what it finds
              String[] parts = finding.split("\\|", 4);
              counts.merge(new FindingLives.Kind(parts[0], Language.of(parts[2])), 1L, Long::sum);
            });
    return counts;
  }

  /// Ends the waivers about a concept; answers the statements they were in.
  public List<StatementId> endWaivers(String concept) {
    var statements =
        rows.createQuery(
                "select distinct w.statementId from WaiverRow w"
                    + " where w.conceptId = :concept and w.endedAt is null",
                Long.class)
            .setParameter("concept", concept)
            .getResultList();
    rows.createQuery(
            "update WaiverRow w set w.endedAt = :now"
                + " where w.conceptId = :concept and w.endedAt is null")
        .setParameter("now", Instant.now())
        .setParameter("concept", concept)
        .executeUpdate();
    return statements.stream().map(StatementId::new).toList();
  }

  public Optional<CheckedBead.Found> finding(BeadId bead, String key) {
    return Optional.ofNullable(kept(List.of(bead.value())).get(bead.value())).stream()
        .flatMap(kept -> kept.findings().stream())
        .filter(found -> found.key().equals(key))
        .findFirst();
  }
}
