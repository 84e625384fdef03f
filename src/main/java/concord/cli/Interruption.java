package concord.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Lets Ctrl-C end a command early, but not before it has written what it has.
final class Interruption implements AutoCloseable {

  /// Longer nobody waits after asking for the end.
  private static final long PATIENCE_SECONDS = 30;

  private final CountDownLatch written = new CountDownLatch(1);
  private final Thread hook = new Thread(this::ask, "interruption");
  private volatile boolean asked;

  private Interruption() {}

  static Interruption watch() {
    var interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  boolean isAsked() {
    return asked;
  }

  private void ask() {
    asked = true;
    try {
      written.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// What there was is written.
  @Override
  public void close() {
    written.countDown();
    if (asked) return;
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException goingDown) {
      // The machine is on its way down already, and the hook no longer waits.
    }
  }
}
