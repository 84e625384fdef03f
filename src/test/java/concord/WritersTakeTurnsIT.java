package concord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@StoresTest
class WritersTakeTurnsIT {

  @Autowired EntityManager rows;
  @Autowired TransactionTemplate transaction;

  @Test
  void a_second_writer_waits_until_the_first_has_ended_and_a_reader_does_not() throws Exception {
    var second =
        transaction.execute(
            status -> {
              write();
              var other = apart(this::write);
              assertThat(apart(this::read).orTimeout(1, TimeUnit.MINUTES).join()).isNotNull();
              assertThatThrownBy(() -> other.get(300, TimeUnit.MILLISECONDS))
                  .isInstanceOf(TimeoutException.class);
              return other;
            });
    assertThat(second.get(1, TimeUnit.MINUTES)).isPositive();
  }

  @Test
  void the_turn_ends_with_a_transaction_that_fails() throws Exception {
    assertThatThrownBy(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      write();
                      throw new IllegalArgumentException("on purpose");
                    }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(apart(this::write).get(1, TimeUnit.MINUTES)).isPositive();
  }

  @Test
  void a_long_transaction_lets_others_in_between_two_writes() throws Exception {
    var stop = new AtomicBoolean();
    var lengthy =
        apart(
            () -> {
              long last = write();
              while (!stop.get()) last = write();
              return last;
            });
    try {
      assertThat(apart(this::write).get(1, TimeUnit.MINUTES)).isPositive();
      assertThat(lengthy).isNotDone();
    } finally {
      stop.set(true);
    }
    assertThat(lengthy.get(1, TimeUnit.MINUTES)).isPositive();
  }

  @Test
  void a_write_outside_any_transaction_is_refused() {
    assertThatThrownBy(this::write).hasStackTraceContaining("a write outside any transaction");
  }

  @Test
  void two_processes_take_turns_as_well(@TempDir Path folder) throws Exception {
    var ours = new Turns(Optional.of(folder.resolve("turn")));
    var theirs = new Turns(Optional.of(folder.resolve("turn")));
    ours.take();
    var waiting = CompletableFuture.runAsync(theirs::take, Thread::startVirtualThread);
    assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS))
        .isInstanceOf(TimeoutException.class);
    ours.giveBack();
    waiting.get(1, TimeUnit.MINUTES);
  }

  @ParameterizedTest
  @CsvSource({
    "select s from step where id = 1, false",
    "select 1 from sheet where id = ? for update, true",
    "select next value for step_seq, true",
    "insert into step values (?), true",
    "' UPDATE segment set text = ?', true",
    "delete from step, true"
  })
  void locking_and_drawing_numbers_are_writes(String sql, boolean write) {
    assertThat(WritersTakeTurns.isWrite(sql)).isEqualTo(write);
  }

  /// In a transaction and a thread of its own.
  private CompletableFuture<Long> apart(Supplier<Long> work) {
    return CompletableFuture.supplyAsync(
        () -> transaction.execute(status -> work.get()),
        thread -> Thread.ofPlatform().start(thread));
  }

  private Long write() {
    return ((Number)
            rows.createNativeQuery("select next value for step_seq", Long.class).getSingleResult())
        .longValue();
  }

  private Long read() {
    return ((Number)
            rows.createNativeQuery("select count(*) from step", Long.class).getSingleResult())
        .longValue();
  }
}
