package concord.statements.store;

import concord.text.Severity;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

@Entity
@Table(name = "check_severity")
@SuppressWarnings("NullAway.Init")
class CheckSeverityRow {

  @Embeddable
  record Key(String checkId, String language) implements Serializable {}

  @EmbeddedId Key key;

  @Enumerated(EnumType.STRING)
  Severity severity;

  private String who;
  private Instant since;

  protected CheckSeverityRow() {}

  CheckSeverityRow(Key key) {
    this.key = key;
  }

  void take(Severity most, String by) {
    severity = most;
    who = by;
    since = Instant.now();
  }
}
