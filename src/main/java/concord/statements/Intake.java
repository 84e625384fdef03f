package concord.statements;

import concord.accounts.Needs;
import concord.accounts.Role;
import java.nio.file.Path;
import org.springframework.stereotype.Service;

/// Bringing statements in: files read, cut into segments, aligned, stored.
@Service
public class Intake {

  /// Makes a statement of files, one a version. A file that cannot be read is a problem, and then
  /// nothing is stored.
  @Needs(Role.TRANSLATOR)
  public StatementId importFiles(ImportRequest request, ProgressListener progress) {
    throw new UnsupportedOperationException();
  }

  /// Makes a statement of a folder laid out as `translations/<slug>`.
  @Needs(Role.TRANSLATOR)
  public StatementId importFolder(Path folder, ProgressListener progress) {
    throw new UnsupportedOperationException();
  }
}
