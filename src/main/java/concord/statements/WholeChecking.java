package concord.statements;

import concord.accounts.RunAs;
import concord.checks.StatementCheck.Seen;
import concord.memory.Memory;
import concord.statements.store.CheckStore;
import concord.statements.store.CheckStore.Kept;
import concord.statements.store.SeverityStore;
import concord.statements.store.SheetStore;
import concord.termbase.TermBase;
import concord.text.Language;
import concord.text.Severity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/// Runs the checks that look at all rows of a statement, shortly after one of them changed.
@Component
class WholeChecking {

  private static final Logger LOG = LoggerFactory.getLogger(WholeChecking.class);
  private static final long PAUSE_MILLIS = 700;

  /// Rows whose recognised terms are remembered, over all statements.
  private static final int REMEMBERED_ROWS = 20_000;

  /// @param epoch of the terms and fingerprint of the texts it was seen with
  private record Remembered(long epoch, long fingerprint, Seen seen) {}

  private final SheetStore sheets;
  private final CheckStore checks;
  private final TermBase terms;
  private final Memory memory;
  private final SeverityStore severities;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;
  private final Set<StatementId> waiting = ConcurrentHashMap.newKeySet();

  private final Map<Long, Remembered> remembered =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Remembered> eldest) {
          return size() > REMEMBERED_ROWS;
        }
      };

  WholeChecking(
      SheetStore sheets,
      CheckStore checks,
      TermBase terms,
      Memory memory,
      SeverityStore severities,
      TransactionTemplate transaction,
      ApplicationEventPublisher events) {
    this.sheets = sheets;
    this.checks = checks;
    this.terms = terms;
    this.memory = memory;
    this.severities = severities;
    this.transaction = transaction;
    this.events = events;
  }

  @TransactionalEventListener
  void changed(BeadChanged change) {
    waiting.add(change.statement());
  }

  @Scheduled(fixedDelay = PAUSE_MILLIS, initialDelay = PAUSE_MILLIS)
  void checkWaiting() {
    for (StatementId statement : List.copyOf(waiting)) {
      waiting.remove(statement);
      try {
        RunAs.system(() -> check(statement));
      } catch (RuntimeException e) {
        LOG.warn("Statement {} could not be checked as a whole.", statement.value(), e);
      }
    }
  }

  synchronized void check(StatementId statement) {
    transaction.executeWithoutResult(status -> checkStored(statement));
  }

  private void checkStored(StatementId statement) {
    var compiled = terms.compiled();
    var source = sheets.sheet(statement).flatMap(Sheet::source);
    var rows = sheets.rows(statement, 0, Integer.MAX_VALUE);
    var inspection = new Inspection(compiled, memory::sayingTheSame, severities.all());
    var kept = checks.kept(rows.stream().map(row -> row.id().value()).toList());
    var seen = seen(inspection, compiled.epoch(), source, rows);
    var found = inspection.inspectWhole(rows, seen, troubled(rows, kept));
    var waivers = checks.waivers(statement);
    var changed = new ArrayList<BeadId>();
    for (int i = 0; i < rows.size(); i++) {
      long bead = rows.get(i).id().value();
      var before = kept.get(bead);
      var now = found.get(i);
      if (before == null || before.whole().isLike(now)) continue;
      checks.keepWhole(bead, now, waivers);
      changed.add(rows.get(i).id());
    }
    if (!changed.isEmpty()) events.publishEvent(new BeadChanged(statement, changed, false));
  }

  private static BitSet troubled(List<Row> rows, Map<Long, Kept> kept) {
    var troubled = new BitSet();
    for (int i = 0; i < rows.size(); i++) {
      var known = kept.get(rows.get(i).id().value());
      troubled.set(
          i,
          known != null
              && known.bead().findings().stream().anyMatch(f -> f.severity() != Severity.NOTE));
    }
    return troubled;
  }

  private List<Seen> seen(
      Inspection inspection, long epoch, Optional<Language> source, List<Row> rows) {
    var seen = new ArrayList<Seen>();
    for (Row row : rows) {
      long fingerprint = Checking.fingerprint(source, row);
      var known = remembered.get(row.id().value());
      if (known == null || known.epoch() != epoch || known.fingerprint() != fingerprint) {
        known = new Remembered(epoch, fingerprint, inspection.see(source, row));
        remembered.put(row.id().value(), known);
      }
      seen.add(known.seen());
    }
    return seen;
  }
}
