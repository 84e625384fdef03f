package concord.accounts.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "first_start")
@SuppressWarnings("NullAway.Init")
class FirstStartRow {

  @Id private String tokenHash;
  private Instant madeAt;

  protected FirstStartRow() {}

  FirstStartRow(String tokenHash) {
    this.tokenHash = tokenHash;
    this.madeAt = Instant.now();
  }
}
