package concord.cli;

import concord.alignment.Aligner;
import concord.alignment.Alignment;
import concord.alignment.AlignmentListener;
import concord.alignment.AlignmentTask;
import concord.alignment.Explainer;
import concord.alignment.FixedBead;
import concord.alignment.Knowledge;
import concord.alignment.Reasons;
import concord.alignment.Version;
import concord.cli.beads.AlignedStatement;
import concord.cli.beads.BeadFormat;
import concord.cli.beads.KeptBeads;
import concord.text.Language;
import concord.text.Messages;
import concord.text.Problem;
import concord.text.ProblemException;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    mixinStandardHelpOptions = true,
    description = {
      "Ties together the segments of all versions of a statement that say the same thing.",
      "Several statements in one call are learned from together, which helps short ones most."
    })
final class AlignCommand implements Callable<Integer> {

  /// The formats found, as choices for the help and for completion.
  static final class FormatNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return BeadFormat.all().stream().map(BeadFormat::id).iterator();
    }
  }

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Option(names = "--sentences", description = "Each line of the files is a segment already.")
  private boolean sentences;

  @Mixin private SrxOption srx;

  @Option(
      names = "--format",
      completionCandidates = FormatNames.class,
      description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
  private String format = "tmx";

  @Mixin private GlossaryOption glossary;

  @Option(
      names = "--memory",
      paramLabel = "PATH",
      description = "Translation memory to learn words from.")
  private List<Path> memories = List.of();

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "TAG",
      description = "Versions to write, in this order; all are used to align.")
  private List<String> only = List.of();

  @Option(
      names = "--embeddings",
      paramLabel = "DIR",
      description = {
        "Your own model of sentences, to go by besides all else: model.onnx, tokenizer.json",
        "and the jar of ONNX Runtime."
      })
  private @Nullable Path embeddings;

  @Option(
      names = "--keep",
      paramLabel = "PATH",
      description = {
        "Beads that stand: a .beads file, or a folder with one a statement.",
        "Languages that its header does not name are aligned to them."
      })
  private @Nullable Path kept;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for one file a statement; default standard output.")
  private @Nullable Path out;

  @Parameters(paramLabel = "STATEMENT", arity = "1..*", description = "Folders of versions.")
  private List<Path> folders = List.of();

  @Override
  public Integer call() throws IOException {
    var chosen = chosenFormat();
    var wanted = only.stream().map(SegmentCommand::language).toList();
    var err = spec.commandLine().getErr();
    var segmentation = srx.segmentation();
    var tasks = new ArrayList<AlignmentTask>();
    for (Path folder : folders) {
      var versions = StatementFolders.read(folder, sentences, segmentation, err);
      requireAll(folder, versions, wanted);
      tasks.add(new AlignmentTask(versions, kept(folder, versions)));
    }
    Knowledge knowledge = new KnowledgeFiles(err).read(glossary.conceptsIfAny(), memories);
    try (var aligner = embeddings == null ? Aligner.standard() : Aligner.with(embeddings);
        var interruption = Interruption.watch()) {
      var listener = new Listener(interruption, new ProgressLines(err, "align.progress"));
      var alignments = aligner.alignAll(tasks, knowledge, listener);
      write(chosen, aligned(tasks, alignments, knowledge, wanted, interruption));
      return tellUnfinished(alignments);
    }
  }

  private record Listener(Interruption interruption, ProgressLines lines)
      implements AlignmentListener {

    @Override
    public void at(double done) {
      lines.at(done);
    }

    @Override
    public boolean isStopped() {
      return interruption.isAsked();
    }
  }

  private List<AlignedStatement> aligned(
      List<AlignmentTask> tasks,
      List<Alignment> alignments,
      Knowledge knowledge,
      List<Language> wanted,
      Interruption interruption) {
    var statements = tasks.stream().map(AlignmentTask::versions).toList();
    var explainer = new Explainer(statements, alignments, knowledge);
    var aligned = new ArrayList<AlignedStatement>();
    for (int s = 0; s < folders.size(); s++) {
      int number = s;
      var statement =
          new AlignedStatement(
              name(folders.get(s)),
              statements.get(s),
              alignments.get(s),
              bead -> interruption.isAsked() ? Reasons.none() : explainer.reasons(number, bead));
      aligned.add(wanted.isEmpty() ? statement : statement.only(wanted));
    }
    return aligned;
  }

  /// The beads of a statement that stand; none where the folder of beads has no file for it.
  private List<FixedBead> kept(Path folder, List<Version> versions) throws IOException {
    if (kept == null) return List.of();
    Path file = Files.isDirectory(kept) ? kept.resolve(name(folder) + ".beads") : kept;
    if (Files.isDirectory(kept) && !Files.exists(file)) return List.of();
    return new KeptBeads(file, TextFile.read(file)).of(name(folder), versions);
  }

  private int tellUnfinished(List<Alignment> alignments) {
    long finished = alignments.stream().filter(Alignment::finished).count();
    if (finished == alignments.size()) return ConcordCommand.FINE;
    var facts = Map.of("finished", finished, "all", alignments.size());
    spec.commandLine()
        .getErr()
        .println("concord: " + Messages.in(Locale.getDefault()).format("align.stopped", facts));
    return ConcordCommand.COULD_NOT;
  }

  private void write(BeadFormat chosen, List<AlignedStatement> aligned) throws IOException {
    if (out == null) {
      var bytes = new ByteArrayOutputStream();
      chosen.write(aligned, bytes);
      spec.commandLine().getOut().print(bytes.toString(StandardCharsets.UTF_8));
      spec.commandLine().getOut().flush();
      return;
    }
    Files.createDirectories(out);
    for (AlignedStatement statement : aligned) {
      Path file = out.resolve(statement.name() + "." + chosen.id());
      try (var stream = new BufferedOutputStream(Files.newOutputStream(file))) {
        chosen.write(List.of(statement), stream);
      }
    }
  }

  private BeadFormat chosenFormat() {
    var formats = BeadFormat.all();
    return formats.stream()
        .filter(f -> f.id().equals(format))
        .findFirst()
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.error(
                        "format-unknown",
                        "format",
                        format,
                        "known",
                        String.join(", ", new FormatNames()))));
  }

  private static void requireAll(Path folder, List<Version> versions, List<Language> wanted) {
    for (Language language : wanted) {
      if (versions.stream().noneMatch(v -> v.language().equals(language))) {
        throw new ProblemException(
            Problem.error(
                "statement-version-missing", "folder", folder.toString(), "tag", language.tag()));
      }
    }
  }

  private static String name(Path folder) {
    return folder.toAbsolutePath().normalize().getFileName().toString();
  }
}
