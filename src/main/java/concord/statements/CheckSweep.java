package concord.statements;

import concord.accounts.RunAs;
import concord.statements.store.CheckStore;
import concord.statements.store.SheetStore;
import concord.termbase.ConceptChanged;
import concord.termbase.TermBase;
import concord.termbase.TermsRecompiled;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/// Checks rows again in the background after the term base changed, a few at a time, and ends the
/// waivers a changed concept had.
@Component
class CheckSweep {

  private static final Logger LOG = LoggerFactory.getLogger(CheckSweep.class);

  /// Soon after the start for what the last process left undone; later only in case something was
  /// missed, as a recompiled term base calls by itself.
  private static final long FIRST_MILLIS = 3_000;

  private static final long PAUSE_MILLIS = 60_000;
  private static final int BEADS_AT_ONCE = 100;

  private final CheckStore checks;
  private final SheetStore sheets;
  private final Checking checking;
  private final TermBase terms;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  CheckSweep(
      CheckStore checks,
      SheetStore sheets,
      Checking checking,
      TermBase terms,
      TransactionTemplate transaction,
      ApplicationEventPublisher events) {
    this.checks = checks;
    this.sheets = sheets;
    this.checking = checking;
    this.terms = terms;
    this.transaction = transaction;
    this.events = events;
  }

  /// In the transaction of the change, so that a waiver never outlives what it was about.
  @EventListener
  void conceptChanged(ConceptChanged change) {
    for (StatementId statement : checks.endWaivers(change.id().value())) {
      checks.recount(statement);
      events.publishEvent(new StatementChanged(statement));
    }
  }

  @EventListener
  void recompiled(TermsRecompiled terms) {
    sweep();
  }

  /// Not in the thread of the person who changed it.
  @TransactionalEventListener
  void severityChanged(SeverityChanged change) {
    Thread.startVirtualThread(this::sweep);
  }

  @Scheduled(fixedDelay = PAUSE_MILLIS, initialDelay = FIRST_MILLIS)
  void sweep() {
    try {
      RunAs.system(this::sweepAll);
    } catch (RuntimeException e) {
      LOG.warn("Rows could not be checked again; trying later.", e);
    }
  }

  private synchronized void sweepAll() {
    while (true) {
      long epoch = terms.compiled().epoch();
      var more = transaction.execute(status -> sweepSome(epoch));
      if (more == null || !more) return;
    }
  }

  private boolean sweepSome(long epoch) {
    var stale = checks.stale(epoch, BEADS_AT_ONCE);
    Map<StatementId, TreeSet<Long>> byStatement = new LinkedHashMap<>();
    stale.forEach(
        bead ->
            byStatement
                .computeIfAbsent(bead.statement(), id -> new TreeSet<>())
                .add(bead.bead().value()));
    byStatement.forEach(
        (statement, beads) -> {
          checking.marks(statement, sheets.rowsOf(statement, beads));
          List<BeadId> changed = beads.stream().map(BeadId::new).toList();
          events.publishEvent(new BeadChanged(statement, changed, false));
        });
    return stale.size() == BEADS_AT_ONCE;
  }
}
