package concord.cli;

import concord.exchange.SrxRules;
import concord.segmentation.Segmentation;
import concord.text.Language;
import concord.text.Limits;
import concord.text.Messages;
import concord.text.Problem;
import concord.text.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// The `--srx` of every command that cuts texts; a mixin.
final class SrxOption {

  @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
  private CommandLine.Model.CommandSpec spec;

  @Option(
      names = "--srx",
      paramLabel = "FILE",
      description = "Segmentation rules of your own (SRX); they win over Concord's.")
  private @Nullable Path file;

  /// What the file says in front of Concord's rules; what of it was not understood is said on
  /// standard error, and so is a language it has no rules for.
  Segmentation segmentation() throws IOException {
    if (file == null) return Segmentation.standard();
    var rules = SrxRules.read(file);
    rules.problems().stream()
        .filter(problem -> problem.severity() != Severity.NOTE)
        .forEach(this::say);
    var own = rules.segmentation();
    var told = new HashSet<Language>();
    return language -> {
      if (rules.of(language).isEmpty() && told.add(language)) {
        say(
            Problem.warning(
                "srx-language-unmapped",
                "file",
                Limits.shorten(String.valueOf(file)),
                "tag",
                language.tag()));
      }
      return own.of(language);
    };
  }

  private void say(Problem problem) {
    spec.commandLine()
        .getErr()
        .println("concord: " + Messages.in(Locale.getDefault()).sentence(problem));
  }
}
