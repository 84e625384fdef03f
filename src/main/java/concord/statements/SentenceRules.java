package concord.statements;

import concord.accounts.AuditLog;
import concord.accounts.CurrentPerson;
import concord.accounts.Needs;
import concord.accounts.Role;
import concord.exchange.SrxRules;
import concord.segmentation.Segmentation;
import concord.statements.store.RulesStore;
import concord.text.Language;
import concord.text.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where sentences end in what is imported: Concord's rules, and in front of them those of the
/// desk.
///
/// They are read from the store for every import, so that all nodes use the same ones at once.
@Service
public class SentenceRules {

  private static final int FILE_NAME_CHARACTERS = 300;

  /// Rules of the desk as they are in force.
  ///
  /// @param rules what the file says, and what of it was not understood
  public record InForce(String fileName, String who, Instant since, SrxRules rules) {

    public int count(Language language) {
      return rules.of(language).size();
    }
  }

  private final RulesStore store;
  private final CurrentPerson current;
  private final AuditLog audit;

  SentenceRules(RulesStore store, CurrentPerson current, AuditLog audit) {
    this.store = store;
    this.current = current;
    this.audit = audit;
  }

  /// The desk's rules, when it has brought any.
  @Needs(Role.ADMINISTRATOR)
  @Transactional(readOnly = true)
  public Optional<InForce> inForce() {
    return store.brought().map(SentenceRules::read);
  }

  /// Puts an SRX file in force, in the place of the one before; imports from now on use it.
  ///
  /// @throws concord.text.ProblemException when the file is no SRX, damaged or hostile; what was in
  ///     force stays so
  @Needs(Role.ADMINISTRATOR)
  @Transactional
  public InForce bring(String fileName, byte[] content) {
    if (content.length > Limits.SRX_BYTES) {
      throw Refusal.of(
          "sentence-rules-too-large", "file", fileName, "limit", Limits.SRX_BYTES >> 20);
    }
    String name = fileName.substring(0, Math.min(fileName.length(), FILE_NAME_CHARACTERS));
    var brought = new RulesStore.Brought(name, content, current.displayName(), Instant.now());
    var inForce = read(brought);
    if (inForce.rules().size() == 0) throw Refusal.of("sentence-rules-none", "file", name);
    store.bring(brought);
    audit.record("sentence-rules-brought", name, inForce.rules().size() + " rules");
    return inForce;
  }

  /// Back to Concord's own rules; statements that are here already stay as they are.
  @Needs(Role.ADMINISTRATOR)
  @Transactional
  public void remove() {
    store
        .brought()
        .ifPresent(brought -> audit.record("sentence-rules-removed", brought.fileName(), ""));
    store.remove();
  }

  /// What an import cuts by.
  @Transactional(readOnly = true)
  Segmentation segmentation() {
    return store
        .brought()
        .map(brought -> read(brought).rules().segmentation())
        .orElseGet(Segmentation::standard);
  }

  private static InForce read(RulesStore.Brought brought) {
    try {
      var rules = SrxRules.read(brought.fileName(), new ByteArrayInputStream(brought.content()));
      return new InForce(brought.fileName(), brought.who(), brought.at(), rules);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }
}
