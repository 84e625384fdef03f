package concord.alignment;

import com.sun.management.OperatingSystemMXBean;
import concord.alignment.evaluation.Gold;
import concord.alignment.evaluation.Reliability;
import concord.alignment.evaluation.Score;
import concord.alignment.evidence.Evidence;
import concord.text.Language;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Prints the figures of docs/alignment.md over all texts with beads by people that are at hand.
///
/// Arguments: names of sets (all when there are none); `--out DIR` for the beads found;
/// `--ablation` for the loss when each kind of evidence is left out; `--plot FILE` for a
/// reliability plot.
public final class AlignmentFigures {

  private AlignmentFigures() {}

  public static void main(String[] arguments) throws IOException {
    var names = new ArrayList<String>();
    Path out = null;
    Path plot = null;
    boolean ablation = false;
    for (int k = 0; k < arguments.length; k++) {
      switch (arguments[k]) {
        case "--out" -> out = Path.of(arguments[++k]);
        case "--plot" -> plot = Path.of(arguments[++k]);
        case "--ablation" -> ablation = true;
        default -> names.add(arguments[k]);
      }
    }
    if (names.isEmpty()) {
      names.addAll(GoldSet.DEVELOPMENT);
      names.add(GoldSet.OWN);
    }
    var reliabilities = new LinkedHashMap<String, Reliability>();
    for (String name : names) {
      if (!GoldSet.isThere(name)) {
        System.out.println(name + ": skipped, no such folder " + GoldSet.folder(name));
        continue;
      }
      var set = GoldSet.read(name);
      if (ablation) {
        ablate(set);
        continue;
      }
      double before = cpuSeconds();
      var alignments = new JointAligner().alignAll(set.statements(), Knowledge.none());
      double seconds = cpuSeconds() - before;
      System.out.println(line(set, alignments) + format(" | %.1f s", seconds));
      reliabilities.put(name, reliability(set, alignments));
      if (out != null) write(out.resolve(name), set, alignments);
    }
    if (plot != null) Files.writeString(plot, ReliabilityPlot.of(reliabilities));
  }

  /// The F1 of all versions together, with everything and without each kind of evidence; and with
  /// each statement by itself.
  private static void ablate(GoldSet set) {
    var languages = set.gold().getFirst().languages();
    double whole =
        score(
                set,
                new JointAligner().alignAll(set.statements(), Knowledge.none()),
                languages,
                false)
            .f1();
    System.out.println(format("%-14s %-16s %.3f", set.name(), "everything", whole));
    for (Evidence evidence : Evidence.values()) {
      var aligner = new JointAligner(Evidence.allBut(evidence), null);
      var alignments = aligner.alignAll(set.statements(), Knowledge.none());
      double f1 = score(set, alignments, languages, false).f1();
      System.out.println(format("%-14s - %-14s %.3f %+.3f", set.name(), evidence, f1, f1 - whole));
    }
    if (set.statements().size() == 1) return;
    var alone =
        set.statements().stream()
            .map(versions -> new JointAligner().align(versions, Knowledge.none()))
            .toList();
    double f1 = score(set, alone, languages, false).f1();
    System.out.println(format("%-14s - %-14s %.3f %+.3f", set.name(), "BATCH", f1, f1 - whole));
  }

  static String line(GoldSet set, List<Alignment> alignments) {
    var parts = new ArrayList<String>();
    var languages = set.gold().getFirst().languages();
    if (languages.size() > 2) {
      parts.add(format("all %.4f", score(set, alignments, languages, false).f1()));
    }
    for (int a = 0; a < languages.size(); a++) {
      for (int b = a + 1; b < languages.size(); b++) {
        var two = List.of(languages.get(a), languages.get(b));
        parts.add(
            format(
                "%s-%s %.4f/%.4f",
                two.get(0),
                two.get(1),
                score(set, alignments, two, false).f1(),
                score(set, alignments, two, true).f1()));
      }
    }
    var reliability = reliability(set, alignments);
    parts.add(
        format(
            "ECE %.3f sure %.1f%% right %.4f",
            reliability.error(),
            100.0 * reliability.sure() / reliability.total(),
            (double) reliability.sureRight() / Math.max(1, reliability.sure())));
    return format("%-14s", set.name()) + parts.stream().collect(Collectors.joining(" | "));
  }

  static Score score(
      GoldSet set, List<Alignment> alignments, List<Language> languages, boolean lax) {
    var sum = Score.none();
    for (int s = 0; s < alignments.size(); s++) {
      var people = set.gold().get(s).only(languages);
      var own = Gold.of(alignments.get(s)).only(languages);
      if (set.coarse()) own = own.mergedWithin(people);
      sum = sum.plus(lax ? Score.lax(people, own) : Score.strict(people, own));
    }
    return sum;
  }

  static Reliability reliability(GoldSet set, List<Alignment> alignments) {
    var sum = Reliability.none();
    for (int s = 0; s < alignments.size(); s++) {
      sum = sum.plus(Reliability.of(set.gold().get(s), alignments.get(s), set.coarse(), Bead.SURE));
    }
    return sum;
  }

  private static void write(Path folder, GoldSet set, List<Alignment> alignments)
      throws IOException {
    Files.createDirectories(folder);
    for (int s = 0; s < alignments.size(); s++) {
      var lines = new ArrayList<String>();
      lines.add(
          "#\t"
              + alignments.get(s).languages().stream()
                  .map(Language::tag)
                  .collect(Collectors.joining("\t"))
              + "\tconfidence");
      for (Bead bead : alignments.get(s).beads()) {
        lines.add(
            bead.segments().stream()
                    .map(c -> c.stream().map(String::valueOf).collect(Collectors.joining(",")))
                    .collect(Collectors.joining("\t"))
                + format("\t%.4f", bead.confidence()));
      }
      Files.write(folder.resolve(set.files().get(s) + ".beads"), lines);
    }
  }

  private static double cpuSeconds() {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / 1e9;
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
