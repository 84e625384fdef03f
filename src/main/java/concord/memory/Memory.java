package concord.memory;

import concord.accounts.Needs;
import concord.accounts.Role;
import concord.exchange.TranslationUnit;
import concord.text.Language;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/// The translation memory: what people have confirmed, as translation units.
@Service
public class Memory {

  /// Keeps the confirmed texts of one bead, replacing what was kept of it before; with fewer than
  /// two languages nothing is kept.
  ///
  /// @param origin names the bead for good
  /// @param statement the slug of its statement
  @Needs(Role.TRANSLATOR)
  public void record(String origin, String statement, Map<Language, String> texts) {
    throw new UnsupportedOperationException();
  }

  /// Takes in units from a file; a unit with the texts of one that is there already is passed over.
  ///
  /// @return how many were new
  @Needs(Role.REVIEWER)
  public int importUnits(Iterable<TranslationUnit> units, String file) {
    throw new UnsupportedOperationException();
  }

  /// Hands every unit on, the oldest first.
  @Needs(Role.TRANSLATOR)
  public void exportAll(Consumer<TranslationUnit> each) {
    throw new UnsupportedOperationException();
  }

  @Needs(Role.TRANSLATOR)
  public MemoryStatus status() {
    throw new UnsupportedOperationException();
  }
}
