package concord.bench;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;

/// How much memory some work holds on to, garbage left out.
///
/// A round of its own, never one that is timed: the collector is called again and again while the
// work
/// runs, and what is left each time is what the work needs at that moment.
public final class LiveHeap {

  /// Bytes over what was there before.
  ///
  /// @param peak the most that was held while the work ran
  /// @param kept what its answer holds
  public record Bytes(long peak, long kept) {}

  private static final long LEAST_PAUSE_MILLIS = 10;

  /// The pause grows with what collecting takes, so that the work gets most of the time.
  private static final int WORK_PER_COLLECTION = 5;

  private LiveHeap() {}

  public static Bytes of(Contest.Work work) throws Exception {
    long before = afterCollecting();
    var watch = new Watch();
    watch.start();
    Object answer;
    try {
      answer = work.run();
    } finally {
      watch.end();
    }
    long after = afterCollecting();
    Reference.reachabilityFence(answer);
    long kept = Math.max(0, after - before);
    return new Bytes(Math.max(kept, watch.peak - before), kept);
  }

  private static long afterCollecting() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static final class Watch extends Thread {
    private volatile boolean ended;
    private volatile long peak;

    Watch() {
      super("live heap");
      setDaemon(true);
    }

    @Override
    public void run() {
      while (!ended) {
        long began = System.nanoTime();
        peak = Math.max(peak, afterCollecting());
        long took = (System.nanoTime() - began) / 1_000_000;
        try {
          Thread.sleep(Math.max(LEAST_PAUSE_MILLIS, WORK_PER_COLLECTION * took));
        } catch (InterruptedException e) {
          return;
        }
      }
    }

    void end() throws InterruptedException {
      ended = true;
      join();
    }
  }
}
