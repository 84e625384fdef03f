package concord.cli.beads;

import com.google.auto.service.AutoService;
import concord.alignment.Bead;
import concord.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Segment numbers only: a header with the tags, then a bead a line.
@AutoService(BeadFormat.class)
public final class NumberBeads implements BeadFormat {

  @Override
  public String id() {
    return "beads";
  }

  @Override
  public void write(List<AlignedStatement> statements, OutputStream out) throws IOException {
    var text = new StringBuilder();
    for (AlignedStatement statement : statements) {
      if (statements.size() > 1) text.append("# ").append(statement.name()).append('\n');
      text.append(header(statement.languages()));
      for (Bead bead : statement.beads()) {
        for (List<Integer> numbers : bead.segments()) {
          text.append(numbers.stream().map(String::valueOf).collect(Collectors.joining(",")))
              .append('\t');
        }
        text.append(confidence(bead)).append('\n');
      }
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  static String header(List<Language> languages) {
    return languages.stream().map(Language::tag).collect(Collectors.joining("\t", "#\t", ""))
        + "\tconfidence\n";
  }

  static String confidence(Bead bead) {
    return String.format(Locale.ROOT, "%.4f", bead.confidence());
  }
}
