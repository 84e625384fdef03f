package concord.bench;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;

/// The same work done by several, in turns, so that a busy machine disturbs all of them alike.
///
/// The first call of each is its *cold* time. Then everybody warms up, then come the rounds; the
/// *warm* time is their median.
public final class Contest {

  /// Some work. Its answer is kept from the compiler, which else would leave the work out.
  @FunctionalInterface
  public interface Work {
    Object run() throws Exception;
  }

  private record Entry(String who, Work work) {}

  private final Clock clock;
  private double warmUpSeconds;
  private final int rounds;
  private final List<Entry> entries = new ArrayList<>();

  private Contest(Clock clock, double warmUpSeconds, int rounds) {
    this.clock = clock;
    this.warmUpSeconds = warmUpSeconds;
    this.rounds = rounds;
  }

  /// By the processor time of the calling thread: for work in one thread.
  public static Contest ofThread(Run run) {
    return new Contest(Clock.THREAD, run.rehearsal() ? 0 : 1, run.size(7, 1));
  }

  /// By the clock on the wall, for work whose parts run side by side: how long somebody waits. Only
  /// on an idle machine.
  public static Contest ofWall(Run run, int rounds) {
    return new Contest(Clock.WALL, 0, run.size(rounds, 1));
  }

  /// By the processor time of the whole process, all threads, compiler and collector with them.
  public static Contest ofProcess(Run run, int rounds) {
    return new Contest(Clock.PROCESS, 0, run.size(rounds, 1));
  }

  /// Seconds of one call, by the processor time of the whole process: for work too long to repeat.
  public static double once(Work work) throws Exception {
    return seconds(Clock.PROCESS, work);
  }

  /// Seconds of warming up, for work that is called over and over and still gets faster.
  public Contest warmingUp(double seconds) {
    warmUpSeconds = seconds;
    return this;
  }

  public Contest with(String who, Work work) {
    entries.add(new Entry(who, work));
    return this;
  }

  /// What each needed, in the order they were named.
  public List<Timing> run() throws Exception {
    var cold = new ArrayList<Double>();
    for (Entry entry : entries) cold.add(seconds(entry));
    for (Entry entry : entries) {
      for (double spent = 0; spent < warmUpSeconds; ) spent += seconds(entry);
    }
    var warm = new ArrayList<List<Double>>();
    entries.forEach(entry -> warm.add(new ArrayList<>()));
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < entries.size(); i++) warm.get(i).add(seconds(entries.get(i)));
    }
    var timings = new ArrayList<Timing>();
    for (int i = 0; i < entries.size(); i++) {
      timings.add(new Timing(entries.get(i).who(), cold.get(i), warm.get(i)));
    }
    return timings;
  }

  private double seconds(Entry entry) throws Exception {
    return seconds(clock, entry.work());
  }

  private static double seconds(Clock clock, Work work) throws Exception {
    long before = clock.nanos();
    Object answer = work.run();
    long after = clock.nanos();
    Reference.reachabilityFence(answer);
    return (after - before) / 1e9;
  }
}
