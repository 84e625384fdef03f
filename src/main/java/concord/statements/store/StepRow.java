package concord.statements.store;

import concord.statements.StepKind;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "step")
@SuppressWarnings("NullAway.Init")
class StepRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "step")
  @SequenceGenerator(name = "step", sequenceName = "step_seq", allocationSize = 1)
  long id;

  private long statementId;
  private String actor;
  private String who;
  private Instant begunAt;
  Instant doneAt;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private StepKind kind;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  Step.Standing standing;

  private String beforeState;
  String afterState;

  @ElementCollection
  @CollectionTable(name = "step_bead", joinColumns = @JoinColumn(name = "step_id"))
  @Column(name = "bead_id")
  private Set<Long> beads = new HashSet<>();

  private @Nullable Long replacementId;

  protected StepRow() {}

  StepRow(Step step) {
    this.statementId = step.statement().value();
    this.actor = step.actor();
    this.who = step.who();
    this.begunAt = step.begunAt();
    this.doneAt = step.doneAt();
    this.kind = step.kind();
    this.standing = step.standing();
    this.beforeState = step.before().write();
    this.afterState = step.after().write();
    this.beads.addAll(step.beads());
    this.replacementId = step.replacement() == 0 ? null : step.replacement();
  }

  Step toStep() {
    return new Step(
        id,
        new concord.statements.StatementId(statementId),
        actor,
        who,
        begunAt,
        doneAt,
        kind,
        standing,
        Snapshot.read(beforeState),
        Snapshot.read(afterState),
        beads,
        replacementId == null ? 0 : replacementId);
  }
}
