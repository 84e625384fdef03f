package concord;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whose turn it is to write: one thread of one process, in the order they came; between processes
/// (a data command beside the workbench) by a lock on a file, which the system takes back from
/// whoever dies.
final class Turns {
  private static final Logger LOG = LoggerFactory.getLogger(Turns.class);

  /// Whoever holds the turn longer lets others in between.
  private static final Duration LONG = Duration.ofMillis(100);

  /// So long another process may keep us waiting; one that was stopped in the middle must not stop
  /// the whole desk.
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private static final Duration LOOK_AGAIN = Duration.ofMillis(1);

  private final ReentrantLock here = new ReentrantLock(true);
  private final Optional<Path> file;
  private @Nullable FileChannel channel;
  private @Nullable FileLock elsewhere;
  private long takenNanos;
  private boolean kept;

  /// @param file locked against other processes; none when nobody else can reach the data
  Turns(Optional<Path> file) {
    this.file = file;
  }

  boolean isMine() {
    return here.isHeldByCurrentThread();
  }

  void take() {
    here.lock();
    try {
      file.ifPresent(this::lock);
    } catch (RuntimeException | Error e) {
      here.unlock();
      throw e;
    }
    takenNanos = System.nanoTime();
    kept = false;
  }

  /// Until it is given back, nobody is let in between: for a transaction that holds a row which
  /// others may come to wait for, while it would wait for its turn.
  void keep() {
    kept = true;
  }

  void giveBack() {
    unlock();
    here.unlock();
  }

  /// Called between two writes of a long transaction: whoever waits goes first.
  void makeWay() {
    if (kept || System.nanoTime() - takenNanos < LONG.toNanos()) return;
    giveBack();
    // Another process looks again after a while only.
    if (file.isPresent()) LockSupport.parkNanos(2 * LOOK_AGAIN.toNanos());
    take();
  }

  private void lock(Path path) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    try {
      if (channel == null) {
        channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      }
      while (!tryLock(channel)) {
        if (System.nanoTime() > end) {
          LOG.warn(
              "Another process has been writing to {} for {} s; not waiting.",
              path,
              PATIENCE.toSeconds());
          return;
        }
        LockSupport.parkNanos(LOOK_AGAIN.toNanos());
      }
    } catch (IOException e) {
      LOG.warn("{} cannot be locked; do not let two processes write at once.", path, e);
    }
  }

  private boolean tryLock(FileChannel open) throws IOException {
    try {
      elsewhere = open.tryLock();
      return elsewhere != null;
    } catch (OverlappingFileLockException heldInThisProcess) {
      return false;
    }
  }

  private void unlock() {
    if (elsewhere == null) return;
    try {
      elsewhere.release();
    } catch (IOException e) {
      LOG.warn("{} could not be unlocked.", file, e);
    }
    elsewhere = null;
  }
}
