package concord.memory;

import concord.accounts.RunAs;
import concord.memory.index.SearchIndex;
import concord.memory.store.Outbox;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets the index follow the database: changes are taken in first and struck off the list after, so
/// that a crash between the two only makes the index take them in again.
@Component
class IndexFollower {

  private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);
  private static final long PAUSE_MILLIS = 300;
  private static final int CHANGES_AT_ONCE = 500;

  private final SearchIndex index;
  private final Outbox outbox;
  private final List<SearchSource> sources;
  private final TransactionTemplate transaction;

  IndexFollower(
      SearchIndex index,
      Outbox outbox,
      List<SearchSource> sources,
      TransactionTemplate transaction) {
    this.index = index;
    this.outbox = outbox;
    this.sources = sources;
    this.transaction = transaction;
  }

  @Scheduled(fixedDelay = PAUSE_MILLIS, initialDelay = PAUSE_MILLIS)
  void follow() {
    try {
      catchUp();
    } catch (RuntimeException e) {
      LOG.warn("The search index could not follow; trying again.", e);
    }
  }

  /// Returns when everything stored before the call is found; at once when another process on this
  /// data looks after the index.
  synchronized void catchUp() {
    if (!index.isOurs()) return;
    RunAs.system(
        () -> {
          if (index.isNew()) rebuild();
          boolean more = true;
          while (more) more = takeSome();
        });
  }

  private boolean takeSome() {
    var batch = transaction.execute(status -> outbox.oldest(CHANGES_AT_ONCE));
    if (batch == null || batch.rows().isEmpty()) return false;
    if (batch.everything()) {
      rebuild();
    } else {
      batch.ids().forEach(this::update);
    }
    transaction.executeWithoutResult(status -> outbox.delete(batch.rows()));
    return batch.rows().size() == CHANGES_AT_ONCE;
  }

  private void update(HitKind kind, Set<String> ids) {
    for (SearchSource source : sources) {
      if (source.kind() != kind) continue;
      var now = transaction.execute(status -> source.texts(ids));
      index.update(kind, ids, now == null ? List.of() : now);
    }
  }

  private void rebuild() {
    long start = System.nanoTime();
    index.replaceAll(this::everything);
    LOG.info(
        "The search index was built: {} texts in {} ms.",
        index.count(),
        (System.nanoTime() - start) / 1_000_000);
  }

  private void everything(Consumer<SearchText> each) {
    for (SearchSource source : sources) {
      transaction.executeWithoutResult(status -> source.all(each));
    }
  }
}
