package concord.cli;

import concord.alignment.Aligner;
import concord.alignment.Knowledge;
import concord.alignment.Version;
import concord.cli.beads.AlignedStatement;
import concord.cli.beads.BeadFormat;
import concord.text.Language;
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
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "align",
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
    var statements = new ArrayList<List<Version>>();
    var segmentation = srx.segmentation();
    for (Path folder : folders) {
      var versions =
          StatementFolders.read(folder, sentences, segmentation, spec.commandLine().getErr());
      requireAll(folder, versions, wanted);
      statements.add(versions);
    }
    Knowledge knowledge =
        new KnowledgeFiles(spec.commandLine().getErr()).read(glossary.conceptsIfAny(), memories);
    var alignments = Aligner.standard().alignAll(statements, knowledge);
    var aligned = new ArrayList<AlignedStatement>();
    for (int s = 0; s < folders.size(); s++) {
      var statement =
          new AlignedStatement(name(folders.get(s)), statements.get(s), alignments.get(s));
      aligned.add(wanted.isEmpty() ? statement : statement.only(wanted));
    }
    write(chosen, aligned);
    return ConcordCommand.FINE;
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
