package concord.cli;

import concord.text.Messages;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;

/// Tells now and then on standard error how far a long command is. A short one says nothing.
final class ProgressLines {

  private static final long PAUSE_NANOS = 2_000_000_000L;

  private final PrintWriter err;
  private final String key;
  private final LongSupplier clock;
  private long last;
  private long percentTold;

  ProgressLines(PrintWriter err, String key) {
    this(err, key, System::nanoTime);
  }

  /// @param key of the message with the fact `percent`
  /// @param clock in nanoseconds
  ProgressLines(PrintWriter err, String key, LongSupplier clock) {
    this.err = err;
    this.key = key;
    this.clock = clock;
    this.last = clock.getAsLong();
  }

  void at(double done) {
    long now = clock.getAsLong();
    long percent = (long) (100 * done);
    if (now - last < PAUSE_NANOS || percent <= percentTold || percent >= 100) return;
    last = now;
    percentTold = percent;
    err.println(Messages.in(Locale.getDefault()).format(key, Map.of("percent", percent)));
    err.flush();
  }
}
