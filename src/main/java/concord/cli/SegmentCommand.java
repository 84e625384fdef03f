package concord.cli;

import concord.segmentation.Segmenter;
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
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "segment", description = "Cuts texts into segments, one a line.")
final class SegmentCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Option(names = "--lang", required = true, description = "Language of the files, BCP 47.")
  private String lang = "";

  @Option(names = "--out", description = "Folder for FILE.segments; default standard output.")
  private @org.jspecify.annotations.Nullable Path out;

  @Parameters(paramLabel = "FILE", arity = "1..*")
  private List<Path> files = List.of();

  @Override
  public Integer call() throws IOException {
    var segmenter = Segmenter.of(language(lang));
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
