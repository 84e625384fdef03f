package concord.bench;

/// One question about speed or memory, answered with figures beside those of peers.
///
/// Found because it implements this and says `@AutoService(Benchmark.class)`; no list to edit.
public interface Benchmark {

  /// What people type: `bin/bench segment`.
  String name();

  /// One line: what is measured beside whom, and the arguments it takes.
  String purpose();

  /// Measures, and prints its tables to the run. In a rehearsal it takes the smallest texts and
  /// fewest rounds that still go through everything, and its figures mean nothing.
  void measure(Run run) throws Exception;
}
