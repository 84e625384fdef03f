package concord.statements;

import concord.accounts.Needs;
import concord.accounts.Role;
import concord.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Handing statements out as files.
@Service
public class Delivery {

  /// Two versions of a statement.
  public record Pair(Language from, Language to) {}

  /// Writes TMX: all versions of each bead in one unit, or two chosen ones; beads in which fewer
  /// than two of them speak are left out.
  @Needs(Role.TRANSLATOR)
  public void exportTmx(StatementId id, Optional<Pair> pair, OutputStream out) throws IOException {
    throw new UnsupportedOperationException();
  }
}
