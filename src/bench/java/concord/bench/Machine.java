package concord.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// What the figures were taken on.
final class Machine {

  private Machine() {}

  static String describe() {
    var runtime = Runtime.getRuntime();
    return String.format(
        Locale.ROOT,
        "%d cores (%s), load %.1f before, Java %s, heap of at most %d MB",
        runtime.availableProcessors(),
        processor(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        System.getProperty("java.version"),
        runtime.maxMemory() >> 20);
  }

  private static String processor() {
    Path file = Path.of("/proc/cpuinfo");
    if (!Files.exists(file)) return System.getProperty("os.arch");
    try (var lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException e) {
      return System.getProperty("os.arch");
    }
  }
}
