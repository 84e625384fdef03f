package concord.statements.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Base64;

@Entity
@Table(name = "sentence_rules")
@SuppressWarnings("NullAway.Init")
class SentenceRulesRow {

  /// There is one set of rules, or none.
  static final int ONLY = 1;

  @Id private int id;
  private String fileName;
  private String content;
  private String who;
  private Instant broughtAt;

  protected SentenceRulesRow() {}

  SentenceRulesRow(RulesStore.Brought brought) {
    this.id = ONLY;
    this.fileName = brought.fileName();
    this.content = Base64.getEncoder().encodeToString(brought.content());
    this.who = brought.who();
    this.broughtAt = brought.at();
  }

  RulesStore.Brought toBrought() {
    return new RulesStore.Brought(fileName, Base64.getDecoder().decode(content), who, broughtAt);
  }
}
