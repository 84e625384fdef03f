package concord.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// Runs every command that needs no stored data, so that the build can keep in a cache what they
/// load. Prints nothing; a statement's languages decide which parts of the engines take part.
@Command(
    mixinStandardHelpOptions = true,
    hidden = true,
    description = "Runs the engine commands on a statement, to fill the cache of quick starts.")
final class RehearseCommand implements Callable<Integer> {

  private static final List<String> TAGS = List.of("en", "kk", "ru", "zh");

  @ParentCommand private ConcordCommand concord;

  @Option(names = "--statement", required = true, description = "A folder with four versions.")
  private @Nullable Path statement;

  @Option(names = "--glossary", required = true, description = "A TBX file.")
  private @Nullable Path glossary;

  @Option(names = "--out", required = true, description = "Folder for what the commands write.")
  private @Nullable Path out;

  @Override
  public Integer call() {
    for (String tag : TAGS) {
      run("segment", "--lang", tag, "--out", "" + out, statement + "/" + tag + ".txt");
      run("terms", "--lang", tag, "--glossary", "" + glossary, statement + "/" + tag + ".txt");
    }
    run("align", "--format", "tmx", "--out", "" + out, "" + statement);
    run("check", "--fail-on", "never", "" + statement);
    run("check", "--fail-on", "never", "--format", "jsonl", written("tmx"));
    run("convert", written("tmx"), written("tsv"));
    return ConcordCommand.FINE;
  }

  private String written(String kind) {
    return out + "/" + (statement == null ? "" : statement.getFileName()) + "." + kind;
  }

  private void run(String... args) {
    var nowhere = new PrintWriter(Writer.nullWriter());
    int code = ConcordCommand.line(concord.fronts, args).setOut(nowhere).execute(args);
    if (code != ConcordCommand.FINE) {
      throw new IllegalStateException(String.join(" ", args) + " answered " + code);
    }
  }
}
