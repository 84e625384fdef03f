package concord.bench;

import java.util.List;
import java.util.function.Consumer;

/// One call of `bin/bench`.
///
/// @param rehearsal only to see that everything still runs; the figures mean nothing
/// @param arguments what stood after the name
/// @param lines takes the result, line by line
public record Run(boolean rehearsal, List<String> arguments, Consumer<String> lines) {

  public Run {
    arguments = List.copyOf(arguments);
  }

  public void say(String line) {
    lines.accept(line);
  }

  /// A word to whoever waits; no part of the result.
  public void progress(String line) {
    if (!rehearsal) System.err.println(line);
  }

  public void show(Table table) {
    table.lines().forEach(lines);
    lines.accept("");
  }

  /// The one number or the other, for sizes and rounds.
  public int size(int measured, int rehearsed) {
    return rehearsal ? rehearsed : measured;
  }

  /// Whether the arguments leave a part out: none means all.
  public boolean wants(String part) {
    return arguments.isEmpty() || arguments.contains(part);
  }
}
