package concord.cli;

import concord.exchange.Format;
import concord.exchange.Glossaries;
import concord.exchange.OutputFile;
import concord.statements.Impact;
import concord.statements.ImpactReport;
import concord.statements.MinedFind;
import concord.statements.Mining;
import concord.statements.Statements;
import concord.statements.TermChange;
import concord.statements.TermPacks;
import concord.termbase.Importing;
import concord.termbase.TermBase;
import concord.terminology.Concept;
import concord.terminology.MinedConcept;
import concord.text.Language;
import concord.text.Limits;
import concord.text.Messages;
import concord.text.Problem;
import concord.text.ProblemException;
import concord.text.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.io.output.CloseShieldWriter;
import org.apache.commons.io.output.WriterOutputStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    mixinStandardHelpOptions = true,
    description = "The stored term base: takes glossaries in, hands it out.")
final class GlossaryCommand implements Runnable {

  private static final int PROGRESS_SEGMENTS = 20_000;

  @ParentCommand private ConcordCommand concord;
  @CommandLine.Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(
      mixinStandardHelpOptions = true,
      name = "import",
      description = "Takes in files or folders; a concept that is there already is replaced.")
  int importFiles(
      @Mixin DataOption data, @Parameters(paramLabel = "FILE", arity = "1..*") List<Path> files)
      throws Exception {
    var out = spec.commandLine().getOut();
    var severities = new ArrayList<Severity>();
    data.open(
        concord.fronts,
        stored -> {
          for (Path file : files) {
            var imported =
                stored
                    .service(Importing.class)
                    .run(Glossaries.read(file), file.toString(), this::progress);
            for (Problem problem : imported.problems()) {
              severities.add(problem.severity());
              tell(problem);
            }
            out.printf(
                "%s\tadded %d\tchanged %d\tunchanged %d%n",
                file, imported.added(), imported.changed(), imported.unchanged());
          }
        });
    out.flush();
    return severities.contains(Severity.ERROR) ? ConcordCommand.FINDINGS : ConcordCommand.FINE;
  }

  @Command(
      mixinStandardHelpOptions = true,
      name = "export",
      description = "Writes the term base, to standard output without --out.")
  int export(
      @Mixin DataOption data,
      @Option(
              names = "--format",
              description =
                  "tbx, tbx-dct, tbx2, csv, tsv or xlsx; told by the name of --out, else tbx.")
          @Nullable String format,
      @Option(names = "--out", description = "File to write.") @Nullable Path out)
      throws Exception {
    String chosen = chosen(format, out);
    if (out == null && chosen.equalsIgnoreCase("xlsx")) {
      throw new ProblemException(Problem.error("format-needs-file", "format", chosen));
    }
    data.open(
        concord.fronts,
        stored ->
            stored
                .service(TermBase.class)
                .export(concepts -> write(out, to -> Glossaries.write(chosen, concepts, to))));
    return ConcordCommand.FINE;
  }

  /// As it comes: a long file is never whole in memory.
  private void write(@Nullable Path out, OutputFile.Content content) throws IOException {
    if (out != null) {
      OutputFile.write(out, content);
      return;
    }
    // Standard output belongs to others too.
    var writer = CloseShieldWriter.wrap(spec.commandLine().getOut());
    try (var stream =
        WriterOutputStream.builder().setWriter(writer).setCharset(StandardCharsets.UTF_8).get()) {
      content.writeTo(stream);
    }
    spec.commandLine().getOut().flush();
  }

  @Command(
      mixinStandardHelpOptions = true,
      name = "impact",
      description = {
        "Tells which segments would be judged otherwise if the files were imported; stores nothing.",
        "A line a segment: statement, row, language, concept, verdict before and after, text, text"
            + " with the replacement."
      })
  int impact(
      @Mixin DataOption data,
      @Option(
              names = "--format",
              description = "text or jsonl; default text.",
              defaultValue = "text")
          ImpactLines format,
      @Parameters(paramLabel = "FILE", arity = "1..*") List<Path> files)
      throws Exception {
    var out = spec.commandLine().getOut();
    var changed = new ArrayList<Concept>();
    for (Path file : files) {
      var reading = Glossaries.read(file);
      reading.problems().forEach(this::tell);
      changed.addAll(reading.items());
    }
    var reports = new ArrayList<ImpactReport>();
    data.open(
        concord.fronts,
        stored ->
            stored
                .service(Impact.class)
                .of(TermChange.of(changed), this::progress)
                .ifPresent(reports::add));
    for (ImpactReport report : reports) {
      report.lines().forEach(line -> out.println(format.line(line)));
      spec.commandLine()
          .getErr()
          .printf("%d of %d segments would turn%n", report.total(), report.segments());
    }
    out.flush();
    return reports.stream().allMatch(ImpactReport::isEmpty)
        ? ConcordCommand.FINE
        : ConcordCommand.FINDINGS;
  }

  @Command(
      mixinStandardHelpOptions = true,
      name = "mine",
      description = {
        "Finds in the stored statements what the term base lacks: wordings of three languages or more"
            + " that stand in the same rows. What contradicts the term base comes first.",
        "A line a find: contradiction, addition or new; concept; rows; wordings (= before those the"
            + " term base has); some of the rows."
      })
  int mine(
      @Mixin DataOption data,
      @Option(
              names = "--least",
              description = "In how many rows something must stand; default 2.",
              defaultValue = "2")
          int least,
      @Option(
              names = "--format",
              description = "text or jsonl; default text.",
              defaultValue = "text")
          MinedLines format)
      throws Exception {
    if (least < 2) throw new ProblemException(Problem.error("mine-least", "least", least));
    var out = spec.commandLine().getOut();
    var found = new ArrayList<MinedFind>();
    data.open(
        concord.fronts,
        stored ->
            stored.service(Mining.class).mine(least, this::progress).ifPresent(found::addAll));
    found.forEach(find -> out.println(format.line(find)));
    out.flush();
    return found.stream().anyMatch(f -> f.what().kind() == MinedConcept.Kind.CONTRADICTION)
        ? ConcordCommand.FINDINGS
        : ConcordCommand.FINE;
  }

  @Command(
      mixinStandardHelpOptions = true,
      name = "pack",
      description =
          "Writes a ZIP for a translator: the terms that occur in a stored statement, with the forms"
              + " they have there (TBX), and the rows they occur in (TMX).")
  int pack(
      @Mixin DataOption data,
      @Option(names = "--out", required = true, description = "File to write.") Path out,
      @Parameters(paramLabel = "STATEMENT", description = "Short name of the statement.")
          String slug)
      throws Exception {
    data.open(
        concord.fronts,
        stored -> {
          var statement =
              stored
                  .service(Statements.class)
                  .bySlug(slug)
                  .orElseThrow(
                      () ->
                          new ProblemException(
                              Problem.error("statement-unknown", "statement", slug)));
          OutputFile.write(out, file -> stored.service(TermPacks.class).write(statement, file));
        });
    return ConcordCommand.FINE;
  }

  @Command(
      mixinStandardHelpOptions = true,
      name = "omegat",
      description =
          "Writes two languages as a glossary for OmegaT: commas in a .csv, else tabs (name it .utf8).")
  int omegaT(
      @Mixin DataOption data,
      @Option(names = "--out", required = true, description = "File to write.") Path out,
      @Parameters(paramLabel = "FROM", description = "Language translated from.") String from,
      @Parameters(paramLabel = "TO", description = "Language translated to.") String to)
      throws Exception {
    var source = language(from);
    var target = language(to);
    char delimiter = out.toString().toLowerCase(Locale.ROOT).endsWith(".csv") ? ',' : '\t';
    data.open(
        concord.fronts,
        stored ->
            stored
                .service(TermBase.class)
                .export(
                    concepts ->
                        OutputFile.write(
                            out,
                            file ->
                                Glossaries.writeForOmegaT(
                                    concepts, source, target, delimiter, file))));
    return ConcordCommand.FINE;
  }

  private static Language language(String tag) {
    if (Language.isTag(tag)) return Language.of(tag);
    throw new ProblemException(Problem.error("language-unknown", "tag", Limits.shorten(tag)));
  }

  /// A word every so often, for whoever waits for a large corpus.
  private boolean progress(int done, int total) {
    if (total > PROGRESS_SEGMENTS && done % PROGRESS_SEGMENTS < PROGRESS_SEGMENTS / 4) {
      spec.commandLine().getErr().printf("%d / %d%n", done, total);
    }
    return true;
  }

  private void tell(Problem problem) {
    spec.commandLine()
        .getErr()
        .println("concord: " + Messages.in(Locale.getDefault()).sentence(problem));
  }

  private static String chosen(@Nullable String format, @Nullable Path out) {
    if (format != null) return format;
    if (out == null) return "tbx";
    return Glossaries.formatOf(out)
        .map(Format::id)
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.error(
                        "format-unknown",
                        "format",
                        out.getFileName().toString(),
                        "known",
                        String.join(
                            ", ", Glossaries.formats().stream().map(Format::id).toList()))));
  }
}
