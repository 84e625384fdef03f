package concord;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// In the embedded database one transaction at a time writes, from its first write to its end;
/// readers never wait. A long one (an import) lets others in between two of its writes.
///
/// H2 stores its maps one after the other while other transactions go on changing them
/// (h2database issue 2080), and a sequence gives numbers of a block whose beginning is not stored
/// yet. Killed just then, it comes back with half of a transaction, or gives a number twice and
/// refuses what people type from then on. Where nobody else writes meanwhile, neither can happen.
final class WritersTakeTurns implements StatementInspector, HibernatePropertiesCustomizer {
  private static final String EMBEDDED = "jdbc:h2:";

  private final Optional<Turns> turns;

  /// @param url of the database; with any other than H2 everybody writes when they like
  WritersTakeTurns(String url) {
    this.turns = url.startsWith(EMBEDDED) ? Optional.of(new Turns(file(url))) : Optional.empty();
  }

  /// Beside the database file: `db/concord` has `db/concord.turn`.
  private static Optional<Path> file(String url) {
    String path = url.substring(EMBEDDED.length()).replaceFirst(";.*", "");
    path = path.replaceFirst("^(async:|file:)+", "");
    boolean onDisk = !path.startsWith("mem:") && !path.startsWith("tcp:");
    return onDisk ? Optional.of(Path.of(path + ".turn")) : Optional.empty();
  }

  @Override
  public void customize(Map<String, Object> settings) {
    if (turns.isPresent()) settings.put(JdbcSettings.STATEMENT_INSPECTOR, this);
  }

  @Override
  public String inspect(String sql) {
    if (isWrite(sql)) turns.ifPresent(t -> write(t, sql));
    return sql;
  }

  /// Locking rows and drawing from a sequence are writes as well.
  static boolean isWrite(String sql) {
    String lower = sql.toLowerCase(Locale.ROOT).stripLeading();
    return !lower.startsWith("select") || locksRows(sql) || lower.contains("next value for");
  }

  private static boolean locksRows(String sql) {
    return sql.toLowerCase(Locale.ROOT).contains(" for update");
  }

  private static void write(Turns turns, String sql) {
    if (turns.isMine()) {
      turns.makeWay();
    } else {
      take(turns);
    }
    if (locksRows(sql)) turns.keep();
  }

  private static void take(Turns turns) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      throw new IllegalStateException("a write outside any transaction");
    }
    turns.take();
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            turns.giveBack();
          }

          /// Before those who are told of what was stored: they may take their time.
          @Override
          public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
          }
        });
  }
}
