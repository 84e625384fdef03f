package concord.cli;

import concord.alignment.Aligner;
import concord.alignment.Alignment;
import concord.alignment.Bead;
import concord.alignment.Knowledge;
import concord.alignment.Version;
import concord.checks.BeadText;
import concord.checks.Checks;
import concord.checks.Finding;
import concord.cli.findings.CheckedText;
import concord.cli.findings.FindingFormat;
import concord.cli.findings.Located;
import concord.exchange.StatementFolder;
import concord.exchange.TranslationUnit;
import concord.exchange.UnitSink;
import concord.exchange.Units;
import concord.terminology.Concept;
import concord.text.Language;
import concord.text.Messages;
import concord.text.Problem;
import concord.text.ProblemException;
import concord.text.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    mixinStandardHelpOptions = true,
    description = {
      "Checks statements or translation units: terms, numbers, punctuation, what is not translated.",
      "Beads and units are counted from 1. Exit code 1 when --fail-on is reached."
    })
final class CheckCommand implements Callable<Integer> {

  /// The formats found, as choices for the help and for completion.
  static final class FormatNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return FindingFormat.all().stream().map(FindingFormat::id).iterator();
    }
  }

  /// The lightest finding that makes the command fail.
  enum FailOn {
    error,
    warning,
    never;

    boolean isReachedBy(Severity severity) {
      return switch (this) {
        case error -> severity == Severity.ERROR;
        case warning -> severity.atLeast(Severity.WARNING);
        case never -> false;
      };
    }
  }

  /// Units checked together; a large memory is never held as a whole.
  private static final int UNITS_AT_ONCE = 5_000;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Mixin private GlossaryOption glossary;

  @Mixin private SrxOption srx;

  @Option(
      names = "--memory",
      paramLabel = "PATH",
      description = "Approved units; what quotes one of them must have its wording.")
  private List<Path> memories = List.of();

  @Option(
      names = "--source",
      paramLabel = "TAG",
      description = "Version the others translate; default what the statement or file says.")
  private @org.jspecify.annotations.Nullable String source;

  @Option(
      names = "--format",
      completionCandidates = FormatNames.class,
      description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
  private String format = "text";

  @Option(names = "--fail-on", description = "error, warning or never; default ${DEFAULT-VALUE}.")
  private FailOn failOn = FailOn.warning;

  @Option(
      names = "--explain",
      description = {
        "Says of each finding about a term what every version says and how it was read.",
        "In jsonl as the fields explanation and test, the latter a case file."
      })
  private boolean explain;

  @Parameters(
      paramLabel = "STATEMENT|FILE",
      arity = "1..*",
      description = "Statement folders, TMX and other files of translation units.")
  private List<Path> paths = List.of();

  @Override
  public Integer call() throws IOException {
    var chosen = chosenFormat();
    var asked = Optional.ofNullable(source).map(SegmentCommand::language);
    var concepts = glossary.conceptsIfAny();
    var checks = Checks.of(concepts, ApprovedFiles.read(memories, spec.commandLine().getErr()));
    var found = new ArrayList<Located>();
    var folders = paths.stream().filter(Files::isDirectory).toList();
    checkFolders(checks, concepts, folders, asked, found);
    for (Path path : paths) {
      if (!Files.isDirectory(path)) checkFile(checks, path, asked, found);
    }
    var out = new PrintWriter(spec.commandLine().getOut(), false);
    chosen.write(found, Messages.in(Locale.getDefault()), out);
    out.flush();
    boolean failed = found.stream().anyMatch(f -> failOn.isReachedBy(f.finding().severity()));
    return failed ? ConcordCommand.FINDINGS : ConcordCommand.FINE;
  }

  /// All of them are aligned together, since aligning learns from every one.
  private void checkFolders(
      Checks checks,
      List<Concept> concepts,
      List<Path> folders,
      Optional<Language> asked,
      List<Located> found)
      throws IOException {
    if (folders.isEmpty()) return;
    var statements = new ArrayList<List<Version>>();
    var err = spec.commandLine().getErr();
    var segmentation = srx.segmentation();
    for (Path folder : folders) {
      statements.add(StatementFolders.read(folder, false, segmentation, err));
    }
    Knowledge knowledge = new KnowledgeFiles(spec.commandLine().getErr()).read(concepts, List.of());
    var alignments = Aligner.standard().alignAll(statements, knowledge);
    for (int s = 0; s < folders.size(); s++) {
      var statement = StatementFolder.read(folders.get(s));
      Optional<Language> from = asked.isPresent() ? asked : statement.source();
      checkStatement(checks, statement, statements.get(s), alignments.get(s), from, found);
    }
  }

  private void checkStatement(
      Checks checks,
      StatementFolder statement,
      List<Version> versions,
      Alignment alignment,
      Optional<Language> from,
      List<Located> found)
      throws IOException {
    var texts = new HashMap<Language, CheckedText>();
    var files = new HashMap<Language, Path>();
    for (Version version : versions) {
      var document = statement.version(version.language());
      if (document.isEmpty()) continue;
      files.put(version.language(), document.get().file());
      texts.put(version.language(), new CheckedText(raw(document.get()), version.segments()));
    }
    Optional<Language> known = from.filter(texts::containsKey);
    var beads = new ArrayList<BeadText>();
    for (Bead bead : alignment.beads()) {
      var cells = new TreeMap<Language, String>();
      for (int column = 0; column < alignment.languages().size(); column++) {
        Language language = alignment.languages().get(column);
        CheckedText text = texts.get(language);
        if (text != null) cells.put(language, text.text(bead.segments().get(column)));
      }
      beads.add(new BeadText(known, cells));
    }
    var findings = checks.inspectAll(beads);
    for (int b = 0; b < beads.size(); b++) {
      for (Finding finding : findings.get(b)) {
        Language language = finding.language();
        int column = alignment.languages().indexOf(language);
        CheckedText text = texts.get(language);
        Path file = files.get(language);
        if (text == null || file == null) continue;
        var numbers = alignment.beads().get(b).segments().get(column);
        found.add(
            new Located(
                statement.slug(),
                b + 1,
                beads.get(b).texts().getOrDefault(language, ""),
                file.toString(),
                text.region(numbers, finding.span()),
                finding,
                why(checks, beads.get(b), finding)));
      }
    }
  }

  private Optional<Located.Why> why(Checks checks, BeadText bead, Finding finding) {
    if (!explain) return Optional.empty();
    String title = finding.check() + " in " + finding.language();
    return checks
        .explain(bead, finding)
        .flatMap(
            told -> checks.asCase(bead, finding, title).map(test -> new Located.Why(told, test)));
  }

  /// The file as it is, where it has lines; empty for documents of other kinds.
  private static String raw(StatementFolder.Version version) throws IOException {
    var charset = version.document().charset();
    if (!version.file().toString().endsWith(".txt") || charset.isEmpty()) return "";
    return new String(Files.readAllBytes(version.file()), Charset.forName(charset.get()));
  }

  private void checkFile(Checks checks, Path file, Optional<Language> asked, List<Located> found)
      throws IOException {
    var units = new CheckedUnits(checks, file, asked, found);
    Units.read(file, units);
    units.flush();
  }

  /// Units as they are read, checked some thousand at a time.
  private final class CheckedUnits implements UnitSink {

    private final Checks checks;
    private final Path file;
    private final List<Located> found;
    private final List<BeadText> waiting = new ArrayList<>();
    private Optional<Language> from;
    private int done;

    CheckedUnits(Checks checks, Path file, Optional<Language> asked, List<Located> found) {
      this.checks = checks;
      this.file = file;
      this.from = asked;
      this.found = found;
    }

    @Override
    public void source(Language language) {
      if (from.isEmpty()) from = Optional.of(language);
    }

    @Override
    public void problem(Problem problem) {
      tell(problem);
    }

    @Override
    public void unit(TranslationUnit unit) {
      // "en" of the header or the caller may be "en-US" here.
      Optional<Language> source =
          from.flatMap(
              tag ->
                  unit.texts().keySet().stream()
                      .filter(l -> l.equals(tag) || l.sameLanguageAs(tag))
                      .findFirst());
      waiting.add(new BeadText(source, new TreeMap<>(unit.texts())));
      if (waiting.size() == UNITS_AT_ONCE) flush();
    }

    void flush() {
      var findings = checks.inspectAll(waiting);
      for (int u = 0; u < waiting.size(); u++) {
        for (Finding finding : findings.get(u)) {
          String text = waiting.get(u).texts().getOrDefault(finding.language(), "");
          found.add(
              new Located(
                  file.getFileName().toString(),
                  done + u + 1,
                  text,
                  file.toString(),
                  Optional.empty(),
                  finding,
                  why(checks, waiting.get(u), finding)));
        }
      }
      done += waiting.size();
      waiting.clear();
    }
  }

  private void tell(Problem problem) {
    if (problem.severity() == Severity.NOTE) return;
    var sentence = Messages.in(Locale.getDefault()).sentence(problem);
    spec.commandLine().getErr().println("concord: " + sentence);
  }

  private FindingFormat chosenFormat() {
    return FindingFormat.all().stream()
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
}
