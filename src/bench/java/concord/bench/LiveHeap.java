package concord.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.lang.ref.Reference;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;
import org.jspecify.annotations.Nullable;

/// How much memory some work holds on to, garbage left out.
///
/// A round of its own, never one that is timed: the collector is called again and again while the
/// work runs, and what is left each time is what the work needs at that moment.
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

  /// The most that was left by the collections that came by themselves while the work ran: costs
  /// nothing, so it fits a call that is timed, and counts some garbage in.
  public static long peakOf(Contest.Work work) throws Exception {
    long before = afterCollecting();
    var peak = new AtomicLong(before);
    NotificationListener listener =
        (notification, back) -> {
          if (notification.getUserData() instanceof CompositeData data) {
            var left =
                GarbageCollectionNotificationInfo.from(data).getGcInfo().getMemoryUsageAfterGc();
            peak.accumulateAndGet(heap(left), Math::max);
          }
        };
    var collectors = ManagementFactory.getGarbageCollectorMXBeans();
    for (var bean : collectors)
      ((NotificationEmitter) bean).addNotificationListener(listener, null, null);
    try {
      Object answer = work.run();
      Reference.reachabilityFence(answer);
    } finally {
      for (var bean : collectors) ((NotificationEmitter) bean).removeNotificationListener(listener);
    }
    return peak.get() - before;
  }

  private static long heap(Map<String, MemoryUsage> pools) {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> used(pools.get(pool.getName())))
        .sum();
  }

  private static long used(@Nullable MemoryUsage usage) {
    return usage == null ? 0 : usage.getUsed();
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
