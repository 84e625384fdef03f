package concord.accounts;

import concord.accounts.store.AuditStore;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The record of who did what that is not a change of a text: people, roles, imports, exports.
@Service
public class AuditLog {

  private final AuditStore log;
  private final CurrentPerson current;

  AuditLog(AuditStore log, CurrentPerson current) {
    this.log = log;
    this.current = current;
  }

  /// Writes a line in the name of whoever is acting now.
  @Needs(Role.TRANSLATOR)
  @Transactional
  public void record(String action, String subject, String detail) {
    log.add(current.displayName(), action, subject, detail);
  }

  /// The latest lines first.
  @Needs(Role.ADMINISTRATOR)
  @Transactional(readOnly = true)
  public List<AuditEntry> entries(int offset, int limit) {
    return log.latest(offset, limit);
  }
}
