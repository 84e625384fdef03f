package concord.statements.store;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

@Entity
@Table(name = "bead")
@SuppressWarnings("NullAway.Init")
class BeadRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bead")
  @SequenceGenerator(name = "bead", sequenceName = "bead_seq", allocationSize = 50)
  long id;

  long statementId;

  /// Orders the beads of a statement, dead ones too; with gaps, so that one fits between.
  long place;

  boolean alive;
  double confidence;
  boolean handMade;
  boolean locked;

  protected BeadRow() {}

  BeadRow(long statementId, long place, double confidence) {
    this.statementId = statementId;
    this.place = place;
    this.alive = true;
    this.confidence = confidence;
  }
}
