package concord.statements.store;

import concord.checks.CheckId;
import concord.text.Language;
import concord.text.Severity;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/// How heavy the findings of a check may be in a language, where an administrator has said so.
@Repository
public class SeverityStore {

  private final EntityManager rows;

  SeverityStore(EntityManager rows) {
    this.rows = rows;
  }

  public Severities all() {
    var most = new HashMap<Severities.Kind, Severity>();
    rows.createQuery("from CheckSeverityRow s", CheckSeverityRow.class)
        .getResultList()
        .forEach(
            row ->
                most.put(
                    new Severities.Kind(
                        new CheckId(row.key.checkId()), Language.of(row.key.language())),
                    row.severity));
    return new Severities(most);
  }

  /// Sets the limit, or lifts it; beads with such findings are to be checked again.
  public void set(CheckId check, Language language, Optional<Severity> most, String who) {
    var key = new CheckSeverityRow.Key(check.value(), language.tag());
    var row = rows.find(CheckSeverityRow.class, key);
    if (most.isEmpty()) {
      if (row != null) rows.remove(row);
    } else {
      if (row == null) row = new CheckSeverityRow(key);
      row.take(most.get(), who);
      rows.persist(row);
    }
    rows.createQuery(
            "update BeadCheckRow c set c.epoch = :never"
                + " where c.findings like :named or c.wholeFindings like :named")
        .setParameter("never", CheckStore.NEVER)
        .setParameter("named", "%\"check\":\"" + check.value() + "\"%")
        .executeUpdate();
  }
}
