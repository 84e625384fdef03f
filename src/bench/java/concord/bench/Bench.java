package concord.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/// `bin/bench`: lists the benchmarks, runs one, or rehearses all.
public final class Bench {

  private static final int FINE = 0;
  private static final int COULD_NOT = 2;

  private Bench() {}

  public static void main(String[] args) throws Exception {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(Arrays.asList(args), out));
  }

  private static int run(List<String> args, PrintStream out) throws Exception {
    if (args.isEmpty()) return list(out);
    if (args.getFirst().equals("--smoke")) return rehearse(args.subList(1, args.size()), out);
    String name = args.getFirst();
    for (Benchmark benchmark : all()) {
      if (benchmark.name().equals(name)) {
        out.println(Machine.describe());
        out.println();
        benchmark.measure(new Run(false, args.subList(1, args.size()), out::println));
        return FINE;
      }
    }
    out.println("There is no benchmark «" + name + "». There are:");
    list(out);
    return COULD_NOT;
  }

  private static int list(PrintStream out) {
    out.println("bin/bench NAME [ARGUMENT...]    measures; --smoke only sees that all still run");
    for (Benchmark benchmark : all()) {
      out.printf("  %-10s %s%n", benchmark.name(), benchmark.purpose());
    }
    return FINE;
  }

  /// Every benchmark (or those named) in its smallest form; a benchmark without figures has failed.
  private static int rehearse(List<String> names, PrintStream out) throws Exception {
    for (Benchmark benchmark : all()) {
      if (!names.isEmpty() && !names.contains(benchmark.name())) continue;
      var lines = new ArrayList<String>();
      benchmark.measure(new Run(true, List.of(), lines::add));
      long figures = lines.stream().filter(line -> line.startsWith("|")).count() - 2;
      if (figures < 1) {
        out.println(benchmark.name() + ": ran, but told nothing");
        return COULD_NOT;
      }
      out.println(benchmark.name() + ": runs, " + figures + " lines of figures");
    }
    return FINE;
  }

  private static List<Benchmark> all() {
    return ServiceLoader.load(Benchmark.class).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(Benchmark::name))
        .toList();
  }
}
