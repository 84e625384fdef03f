package concord.bench;

import java.lang.management.ManagementFactory;

/// Processor time, which a busy machine distorts less than time on the wall.
enum Clock {
  /// Of the calling thread.
  THREAD,
  /// Of all threads, compiler and collector with them.
  PROCESS,
  /// On the wall, after all.
  WALL;

  long nanos() {
    return switch (this) {
      case THREAD -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      case PROCESS ->
          ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
              .getProcessCpuTime();
      case WALL -> System.nanoTime();
    };
  }
}
