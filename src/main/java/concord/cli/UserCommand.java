package concord.cli;

import concord.accounts.Accounts;
import concord.accounts.NewPerson;
import concord.accounts.Person;
import concord.accounts.Role;
import concord.text.Language;
import concord.text.Problem;
import concord.text.ProblemException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
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
    description = "Who may sign in: adds people, lists them, resets passwords.")
final class UserCommand implements Runnable {

  private static final int RANDOM_BYTES = 15;

  @ParentCommand private ConcordCommand concord;
  @CommandLine.Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(
      mixinStandardHelpOptions = true,
      name = "list",
      description = "One person a line: name, display name, roles, language.")
  int list(@Mixin DataOption data) throws Exception {
    data.open(
        concord.fronts,
        stored -> stored.service(Accounts.class).list().forEach(person -> print(line(person))));
    return ConcordCommand.FINE;
  }

  @Command(
      mixinStandardHelpOptions = true,
      name = "add",
      description = "Adds a person and prints a password unless one is given.")
  int add(
      @Mixin DataOption data,
      @Parameters(paramLabel = "NAME", description = "Typed to sign in.") String name,
      @Option(
              names = "--role",
              required = true,
              split = ",",
              description = "${COMPLETION-CANDIDATES}.")
          List<Role> roles,
      @Option(names = "--display", description = "Shown to others, default NAME.")
          @Nullable String display,
      @Option(names = "--lang", description = "Language of the interface, default en.")
          @Nullable String lang,
      @Option(
              names = "--password",
              interactive = true,
              arity = "0..1",
              description = "Asks for it.")
          char @Nullable [] password)
      throws Exception {
    boolean made = password == null;
    String secret = password == null ? fresh() : new String(password);
    var person =
        new NewPerson(
            name,
            display == null ? name : display,
            secret,
            EnumSet.copyOf(roles),
            Language.of(lang == null ? "en" : lang));
    data.open(concord.fronts, stored -> print(line(stored.service(Accounts.class).add(person))));
    if (made) print("password\t" + secret);
    return ConcordCommand.FINE;
  }

  @Command(
      mixinStandardHelpOptions = true,
      name = "reset",
      description = "Gives a person a new password and prints it.")
  int reset(
      @Mixin DataOption data,
      @Parameters(paramLabel = "NAME", description = "Typed to sign in.") String name,
      @Option(
              names = "--password",
              interactive = true,
              arity = "0..1",
              description = "Asks for it.")
          char @Nullable [] password)
      throws Exception {
    String secret = password == null ? fresh() : new String(password);
    data.open(
        concord.fronts,
        stored -> {
          var accounts = stored.service(Accounts.class);
          var person =
              accounts.list().stream()
                  .filter(p -> p.name().equals(name.toLowerCase(Locale.ROOT)))
                  .findFirst()
                  .orElseThrow(
                      () -> new ProblemException(Problem.error("user-unknown", "name", name)));
          accounts.resetPassword(person.id(), secret);
        });
    if (password == null) print("password\t" + secret);
    return ConcordCommand.FINE;
  }

  private static String fresh() {
    byte[] bytes = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String line(Person person) {
    Set<String> roles = new TreeSet<>();
    person.roles().forEach(role -> roles.add(role.name().toLowerCase(Locale.ROOT)));
    return String.join(
        "\t",
        person.name(),
        person.displayName(),
        String.join(",", roles),
        person.interfaceLanguage().tag());
  }

  private void print(String line) {
    spec.commandLine().getOut().println(line);
    spec.commandLine().getOut().flush();
  }
}
