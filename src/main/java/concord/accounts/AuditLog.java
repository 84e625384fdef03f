package concord.accounts;

import java.util.List;
import org.springframework.stereotype.Service;

/// The record of who did what that is not a change of a text: signing up, roles, imports, waivers.
@Service
public class AuditLog {

  /// Writes a line in the name of whoever is acting now.
  @Needs(Role.TRANSLATOR)
  public void record(String action, String subject, String detail) {
    throw new UnsupportedOperationException();
  }

  /// The latest lines first.
  @Needs(Role.ADMINISTRATOR)
  public List<AuditEntry> entries(int offset, int limit) {
    throw new UnsupportedOperationException();
  }
}
