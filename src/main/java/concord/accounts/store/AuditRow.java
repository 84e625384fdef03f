package concord.accounts.store;

import concord.accounts.AuditEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "audit")
@SuppressWarnings("NullAway.Init")
class AuditRow {

  private static final int SUBJECT_CHARACTERS = 500;
  private static final int DETAIL_CHARACTERS = 4000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit")
  @SequenceGenerator(name = "audit", sequenceName = "audit_seq", allocationSize = 1)
  private long id;

  private Instant doneAt;
  private String who;
  private String action;
  private String subject;
  private String detail;

  protected AuditRow() {}

  AuditRow(String who, String action, String subject, String detail) {
    this.doneAt = Instant.now();
    this.who = who;
    this.action = action;
    this.subject = cut(subject, SUBJECT_CHARACTERS);
    this.detail = cut(detail, DETAIL_CHARACTERS);
  }

  AuditEntry toEntry() {
    return new AuditEntry(doneAt, who, action, subject, detail);
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }
}
