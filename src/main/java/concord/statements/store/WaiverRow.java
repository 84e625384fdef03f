package concord.statements.store;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "waiver")
@SuppressWarnings("NullAway.Init")
class WaiverRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "waiver")
  @SequenceGenerator(name = "waiver", sequenceName = "waiver_seq", allocationSize = 1)
  private long id;

  private long statementId;

  /// Empty when the waiver is for the whole statement.
  @Nullable Long beadId;

  String finding;
  private @Nullable String conceptId;
  private String reason;
  private String who;
  private Instant givenAt;
  @Nullable Instant endedAt;

  protected WaiverRow() {}

  WaiverRow(
      long statementId,
      @Nullable Long beadId,
      String finding,
      @Nullable String conceptId,
      String reason,
      String who) {
    this.statementId = statementId;
    this.beadId = beadId;
    this.finding = finding;
    this.conceptId = conceptId;
    this.reason = reason;
    this.who = who;
    this.givenAt = Instant.now();
  }
}
