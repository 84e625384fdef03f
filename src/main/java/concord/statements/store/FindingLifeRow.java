package concord.statements.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "finding_life")
@SuppressWarnings("NullAway.Init")
class FindingLifeRow {

  enum Ending {
    /// The text was changed and the finding went.
    FIXED,
    /// It went for another reason: the terms changed, or people had waived it.
    GONE
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "finding_life")
  @SequenceGenerator(name = "finding_life", sequenceName = "finding_life_seq")
  private long id;

  private long beadId;
  private String checkId;
  private String language;
  private String signature;
  Instant begunAt;
  private @Nullable Instant endedAt;

  @Enumerated(EnumType.STRING)
  private @Nullable Ending ending;

  protected FindingLifeRow() {}

  FindingLifeRow(long beadId, CheckedBead.Found found, String signature, Instant now) {
    this.beadId = beadId;
    this.checkId = found.check();
    this.language = found.language();
    this.signature = signature;
    this.begunAt = now;
  }

  void end(Ending how, Instant now) {
    endedAt = now;
    ending = how;
  }
}
