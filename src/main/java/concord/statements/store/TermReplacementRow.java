package concord.statements.store;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "term_replacement")
@SuppressWarnings("NullAway.Init")
class TermReplacementRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "term_replacement")
  @SequenceGenerator(
      name = "term_replacement",
      sequenceName = "term_replacement_seq",
      allocationSize = 1)
  long id;

  private String who;
  private Instant doneAt;

  protected TermReplacementRow() {}

  TermReplacementRow(String who) {
    this.who = who;
    this.doneAt = Instant.now();
  }
}
