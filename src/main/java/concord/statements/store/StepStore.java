package concord.statements.store;

import concord.statements.BeadId;
import concord.statements.StatementId;
import concord.statements.store.Step.Standing;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/// Reads and writes what people did.
@Repository
public class StepStore {

  private static final int HISTORY_STEPS = 500;

  private final EntityManager rows;

  StepStore(EntityManager rows) {
    this.rows = rows;
  }

  /// Stores a step; whoever does something new cannot redo what they took back before.
  public void add(Step step) {
    if (step.standing() == Standing.LIVE) forgetUndone(step.statement(), step.actor());
    rows.persist(new StepRow(step));
  }

  private void forgetUndone(StatementId statement, String actor) {
    rows.createQuery(
            "update StepRow s set s.standing = :past"
                + " where s.statementId = :statement and s.actor = :actor and s.standing = :undone")
        .setParameter("past", Standing.PAST)
        .setParameter("undone", Standing.UNDONE)
        .setParameter("statement", statement.value())
        .setParameter("actor", actor)
        .executeUpdate();
  }

  /// The latest step a person can take back.
  public Optional<Step> latestLive(StatementId statement, String actor) {
    return first(statement, actor, Standing.LIVE, "desc");
  }

  /// The step a person took back last.
  public Optional<Step> nextUndone(StatementId statement, String actor) {
    return first(statement, actor, Standing.UNDONE, "asc");
  }

  private Optional<Step> first(
      StatementId statement, String actor, Standing standing, String order) {
    return rows.createQuery(
            "from StepRow s where s.statementId = :statement and s.actor = :actor"
                + " and s.standing = :standing order by s.id "
                + order,
            StepRow.class)
        .setParameter("statement", statement.value())
        .setParameter("actor", actor)
        .setParameter("standing", standing)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(StepRow::toStep);
  }

  public void setStanding(Step step, Standing standing) {
    rows.find(StepRow.class, step.id()).standing = standing;
  }

  /// Lets a step end later, with another outcome: typing on in the same segment.
  public void prolong(Step step, Snapshot after) {
    forgetUndone(step.statement(), step.actor());
    var row = rows.find(StepRow.class, step.id());
    row.afterState = after.write();
    row.doneAt = Instant.now();
  }

  /// Who changed one of these beads after a step, the latest first.
  public Optional<String> laterActor(Step step) {
    return rows.createQuery(
            "select s.who from StepRow s join s.beads b where s.id > :id and b in :beads"
                + " and s.actor <> :actor order by s.id desc",
            String.class)
        .setParameter("id", step.id())
        .setParameter("beads", step.beads())
        .setParameter("actor", step.actor())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /// A number for a new replacing of a term.
  public long newReplacement(String who) {
    var row = new TermReplacementRow(who);
    rows.persist(row);
    rows.flush();
    return row.id;
  }

  /// What a replacing of a term did to each statement and is still done, in the order of
  /// statements.
  public List<Step> live(long replacement) {
    return rows
        .createQuery(
            "from StepRow s where s.replacementId = :id and s.standing = :live"
                + " order by s.statementId, s.id desc",
            StepRow.class)
        .setParameter("id", replacement)
        .setParameter("live", Standing.LIVE)
        .getResultList()
        .stream()
        .map(StepRow::toStep)
        .toList();
  }

  public List<Step> history(BeadId bead) {
    return rows
        .createQuery(
            "select s from StepRow s join s.beads b where b = :bead order by s.id desc",
            StepRow.class)
        .setParameter("bead", bead.value())
        .setMaxResults(HISTORY_STEPS)
        .getResultList()
        .stream()
        .map(StepRow::toStep)
        .toList();
  }
}
