package concord.termbase;

import concord.termbase.store.ConceptStore;
import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Recogniser;
import jakarta.annotation.PreDestroy;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps the compiled terms and the lookup up to date: with changes of this process at once, with
/// those of another process (a command importing a glossary) a little later.
@Component
class CompiledCache {

  private static final Logger LOG = LoggerFactory.getLogger(CompiledCache.class);
  private static final long FOREIGN_CHANGES_MILLIS = 2_000;
  private static final long STOP_SECONDS = 20;

  private final ConceptStore store;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;
  private final TermLookup lookup = new TermLookup();

  /// Changed since the last load began: what is loaded may not know of them yet.
  private final Set<ConceptId> touched = ConcurrentHashMap.newKeySet();

  private final AtomicBoolean queued = new AtomicBoolean();
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("terms").daemon().factory());

  private volatile @Nullable CompiledTerms compiled;

  CompiledCache(
      ConceptStore store, TransactionTemplate transaction, ApplicationEventPublisher events) {
    this.store = store;
    this.transaction = transaction;
    this.events = events;
  }

  /// The first caller waits for it, later ones never do.
  CompiledTerms compiled() {
    var known = compiled;
    return known != null ? known : compileOnce();
  }

  /// With every change stored by this process up to now; waits where that is still being compiled.
  synchronized CompiledTerms upToDate() {
    var known = compiled;
    return known == null || !touched.isEmpty() ? compile() : known;
  }

  TermLookup lookup() {
    compiled();
    return lookup;
  }

  private synchronized CompiledTerms compileOnce() {
    var known = compiled;
    return known != null ? known : compile();
  }

  private synchronized CompiledTerms compile() {
    touched.clear();
    var fresh = java.util.Objects.requireNonNull(transaction.execute(status -> load()));
    lookup.replaceAll(fresh.concepts().values());
    touched.forEach(this::look);
    compiled = fresh;
    return fresh;
  }

  /// The number is read first: what is stored meanwhile is loaded, and noticed as new once more.
  private CompiledTerms load() {
    long epoch = store.changes();
    var concepts = new LinkedHashMap<ConceptId, Concept>();
    store.all().forEach(concept -> concepts.put(concept.id(), concept));
    var before = compiled;
    var recogniser =
        before == null
            ? Recogniser.of(concepts.values())
            : before.recogniser().changedTo(concepts.values());
    return new CompiledTerms(epoch, concepts, recogniser);
  }

  @TransactionalEventListener(fallbackExecution = true)
  void changed(ConceptChanged change) {
    if (compiled == null) return;
    touched.add(change.id());
    look(change.id());
    recompileSoon();
  }

  private void look(ConceptId id) {
    Optional<Concept> now =
        transaction.execute(status -> store.find(id).map(StoredConcept::concept));
    if (now != null && now.isPresent()) lookup.put(now.get());
    else lookup.remove(id);
  }

  @Scheduled(fixedDelay = FOREIGN_CHANGES_MILLIS, initialDelay = FOREIGN_CHANGES_MILLIS)
  void noticeForeignChanges() {
    var known = compiled;
    if (known == null) return;
    Long changes = transaction.execute(status -> store.changes());
    if (changes != null && changes != known.epoch()) recompileSoon();
  }

  /// Many changes in a row are compiled together.
  private void recompileSoon() {
    if (!queued.compareAndSet(false, true)) return;
    try {
      background.execute(
          () -> {
            queued.set(false);
            try {
              var fresh = compile();
              events.publishEvent(new TermsRecompiled(fresh.epoch()));
            } catch (RuntimeException e) {
              LOG.warn("The recogniser could not be rebuilt; the one before goes on.", e);
            }
          });
    } catch (RejectedExecutionException e) {
      LOG.debug("Stopping; the recogniser is not rebuilt any more.");
    }
  }

  /// Waits for what is running: it may be using the database.
  @PreDestroy
  void stop() throws InterruptedException {
    background.shutdown();
    if (!background.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
      LOG.warn("The recogniser is still being rebuilt; stopping all the same.");
    }
  }
}
