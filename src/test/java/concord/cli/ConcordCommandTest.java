package concord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class ConcordCommandTest {

  private static final ConcordCommand.Fronts NOTHING =
      settings -> {
        throw new IllegalStateException("nothing to serve");
      };

  static Stream<List<String>> commands() {
    var found = new ArrayList<List<String>>();
    collect(ConcordCommand.line(NOTHING), List.of(), found);
    return found.stream();
  }

  private static void collect(CommandLine line, List<String> words, List<List<String>> found) {
    found.add(words);
    line.getSubcommands()
        .forEach(
            (name, command) -> {
              var longer = new ArrayList<>(words);
              longer.add(name);
              collect(command, longer, found);
            });
  }

  @ParameterizedTest
  @MethodSource("commands")
  void every_command_tells_what_it_does_when_asked_for_help(List<String> words) {
    var asked = new ArrayList<>(words);
    asked.add("--help");
    var said = new StringWriter();
    var complained = new StringWriter();

    int code =
        ConcordCommand.line(NOTHING, asked.toArray(String[]::new))
            .setOut(new PrintWriter(said, true))
            .setErr(new PrintWriter(complained, true))
            .execute(asked.toArray(String[]::new));

    assertThat(code).isEqualTo(ConcordCommand.FINE);
    assertThat(said.toString()).contains(String.join(" ", words));
    assertThat(complained.toString()).isEmpty();
  }

  @Test
  void a_command_of_a_command_gets_the_options_it_was_given() {
    var complained = new StringWriter();

    int code =
        ConcordCommand.line(NOTHING, "glossary")
            .setErr(new PrintWriter(complained, true))
            .execute("glossary", "mine", "--least", "1");

    assertThat(code).isEqualTo(ConcordCommand.COULD_NOT);
    assertThat(complained.toString()).contains("1");
  }
}
