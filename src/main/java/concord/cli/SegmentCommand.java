package concord.cli;

import concord.exchange.OutputFile;
import concord.exchange.SrxRules;
import concord.text.Language;
import concord.text.Limits;
import concord.text.Problem;
import concord.text.ProblemException;
import concord.text.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(mixinStandardHelpOptions = true, description = "Cuts texts into segments, one a line.")
final class SegmentCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Option(names = "--lang", paramLabel = "TAG", description = "Language of the files, BCP 47.")
  private @Nullable String lang;

  @Mixin private SrxOption srx;

  @Option(names = "--out", description = "Folder for FILE.segments; default standard output.")
  private @Nullable Path out;

  @Option(
      names = "--export-srx",
      paramLabel = "FILE",
      description = "Writes Concord's own rules as SRX 2.0 for other programs, instead of cutting.")
  private @Nullable Path export;

  @Parameters(paramLabel = "FILE", arity = "0..*")
  private List<Path> files = List.of();

  @Override
  public Integer call() throws IOException {
    if (export != null) {
      OutputFile.write(export, SrxRules::writeStandard);
      return ConcordCommand.FINE;
    }
    var segmenter = srx.segmentation().of(language(required("--lang", lang)));
    if (files.isEmpty()) required("FILE", null);
    for (Path file : files) {
      String lines = lines(segmenter.segments(TextFile.read(file)));
      if (out == null) {
        spec.commandLine().getOut().print(lines);
      } else {
        Files.createDirectories(out);
        Files.writeString(out.resolve(file.getFileName() + ".segments"), lines);
      }
    }
    spec.commandLine().getOut().flush();
    return ConcordCommand.FINE;
  }

  /// Needed to cut, though not to export.
  private String required(String name, @Nullable String value) {
    if (value == null) {
      throw new CommandLine.ParameterException(spec.commandLine(), "Missing: " + name);
    }
    return value;
  }

  static Language language(String tag) {
    if (!Language.isTag(tag)) {
      throw new ProblemException(Problem.error("language-unknown", "tag", Limits.shorten(tag)));
    }
    return Language.of(tag);
  }

  private static String lines(List<Segment> segments) {
    var lines = new StringBuilder();
    int paragraph = 0;
    for (Segment segment : segments) {
      if (segment.paragraph() != paragraph) lines.append('\n');
      paragraph = segment.paragraph();
      lines.append(segment.text()).append('\n');
    }
    return lines.toString();
  }
}
