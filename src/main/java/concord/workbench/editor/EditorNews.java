package concord.workbench.editor;

import com.vaadin.flow.shared.Registration;
import concord.statements.BeadChanged;
import concord.statements.StatementChanged;
import concord.statements.StatementId;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Tells every open editor of a statement what was stored, whoever did it.
@Component
class EditorNews {

  private final Map<StatementId, Set<Consumer<BeadChanged>>> readers = new ConcurrentHashMap<>();

  // Not on the thread that stored: readers ask the services anew, in transactions of their own.
  private final ExecutorService postman =
      Executors.newSingleThreadExecutor(
          errand -> Thread.ofPlatform().name("editor-news").daemon().unstarted(errand));

  Registration subscribe(StatementId statement, Consumer<BeadChanged> reader) {
    readers.computeIfAbsent(statement, id -> new CopyOnWriteArraySet<>()).add(reader);
    return () ->
        readers.computeIfPresent(
            statement,
            (id, all) -> {
              all.remove(reader);
              return all.isEmpty() ? null : all;
            });
  }

  @TransactionalEventListener(fallbackExecution = true)
  void heard(BeadChanged news) {
    postman.execute(
        () -> readers.getOrDefault(news.statement(), Set.of()).forEach(r -> r.accept(news)));
  }

  @TransactionalEventListener(fallbackExecution = true)
  void heard(StatementChanged news) {
    heard(new BeadChanged(news.statement(), List.of(), true));
  }

  @PreDestroy
  void stop() {
    postman.shutdownNow();
  }
}
