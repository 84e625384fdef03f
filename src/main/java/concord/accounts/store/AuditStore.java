package concord.accounts.store;

import concord.accounts.AuditEntry;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Repository;

/// Reads and writes the audit log.
@Repository
public class AuditStore {

  private final EntityManager rows;

  AuditStore(EntityManager rows) {
    this.rows = rows;
  }

  public void add(String who, String action, String subject, String detail) {
    rows.persist(new AuditRow(who, action, subject, detail));
  }

  public List<AuditEntry> latest(int offset, int limit) {
    return rows
        .createQuery("from AuditRow a order by a.id desc", AuditRow.class)
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultList()
        .stream()
        .map(AuditRow::toEntry)
        .toList();
  }
}
