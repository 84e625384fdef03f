package concord.cli;

import concord.text.Messages;
import concord.text.ProblemException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The `concord` command: knows its subcommands, turns problems into sentences and codes.
@Command(
    name = "concord",
    description = "Multilingual translation and glossary workbench.",
    mixinStandardHelpOptions = true,
    versionProvider = ConcordCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class ConcordCommand implements Runnable {

  /// Not an exit code: a server was started and goes on.
  public static final int KEEPS_RUNNING = -1;

  /// 0 fine, 1 findings, 2 could not do it.
  static final int FINE = 0;

  static final int FINDINGS = 1;
  static final int COULD_NOT = 2;

  /// In the order of the help. Looking at a command takes longer than some run, so only the one
  /// that is called is looked at; all of them for the help, and to say which there are.
  private static final Map<String, Class<?>> COMMANDS = commands();

  private static Map<String, Class<?>> commands() {
    var commands = new LinkedHashMap<String, Class<?>>();
    commands.put("serve", ServeCommand.class);
    commands.put("segment", SegmentCommand.class);
    commands.put("terms", TermsCommand.class);
    commands.put("convert", ConvertCommand.class);
    commands.put("align", AlignCommand.class);
    commands.put("check", CheckCommand.class);
    commands.put("glossary", GlossaryCommand.class);
    commands.put("memory", MemoryCommand.class);
    commands.put("user", UserCommand.class);
    commands.put("rehearse", RehearseCommand.class);
    return commands;
  }

  /// What only the composition root can start.
  public interface Fronts {
    /// Starts the workbench and returns; it goes on in its own threads.
    Started serve(Map<String, Object> settings);

    /// Opens what is stored in a data folder, for one command; to be closed.
    default Opened open(Map<String, Object> settings) {
      throw new IllegalStateException("nothing is stored here: " + settings);
    }
  }

  /// What is stored in a data folder.
  public interface Opened extends AutoCloseable {
    <T> T service(Class<T> type);

    @Override
    void close();
  }

  /// A workbench that answers.
  ///
  /// @param port the TCP port it listens on
  /// @param firstStartPath the one-time link that creates the administrator, when there is none yet
  public record Started(int port, Optional<String> firstStartPath) {}

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  final Fronts fronts;

  private ConcordCommand(Fronts fronts) {
    this.fronts = fronts;
  }

  /// Runs a command line; answers its exit code or [#KEEPS_RUNNING].
  public static int run(String[] args, Fronts fronts) {
    return line(fronts, args).execute(args);
  }

  static CommandLine line(Fronts fronts, String... args) {
    var out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true);
    var err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
    var line = new CommandLine(new ConcordCommand(fronts));
    String name = args.length > 0 && COMMANDS.containsKey(args[0]) ? args[0] : "";
    COMMANDS.forEach(
        (each, command) -> {
          if (name.isEmpty() || name.equals(each)) line.addSubcommand(each, command);
        });
    return line.setOut(out).setErr(err).setExecutionExceptionHandler(ConcordCommand::sentence);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  private static int sentence(Exception trouble, CommandLine line, CommandLine.ParseResult parsed)
      throws Exception {
    if (trouble instanceof ProblemException expected) {
      line.getErr()
          .println("concord: " + Messages.in(Locale.getDefault()).sentence(expected.problem()));
      return COULD_NOT;
    }
    throw trouble;
  }

  /// The version the jar was built with.
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = ConcordCommand.class.getPackage().getImplementationVersion();
      return new String[] {"concord " + (version == null ? "development" : version)};
    }
  }
}
