package concord.cli.beads;

import com.google.auto.service.AutoService;
import concord.alignment.Bead;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// An array of statements, each with its languages and beads; a bead has numbers and text a
/// language.
@AutoService(BeadFormat.class)
public final class JsonBeads implements BeadFormat {

  @Override
  public String id() {
    return "json";
  }

  @Override
  public void write(List<AlignedStatement> statements, OutputStream out) throws IOException {
    String json =
        statements.stream()
            .map(JsonBeads::statement)
            .collect(Collectors.joining(",\n", "[", "]\n"));
    out.write(json.getBytes(StandardCharsets.UTF_8));
  }

  private static String statement(AlignedStatement statement) {
    return "{\"statement\":"
        + quoted(statement.name())
        + ",\"languages\":"
        + statement.languages().stream()
            .map(language -> quoted(language.tag()))
            .collect(Collectors.joining(",", "[", "]"))
        + ",\"beads\":"
        + statement.beads().stream()
            .map(bead -> bead(statement, bead))
            .collect(Collectors.joining(",\n", "[\n", "\n]}"));
  }

  private static String bead(AlignedStatement statement, Bead bead) {
    var json = new StringBuilder("{\"versions\":{");
    for (int column = 0; column < statement.languages().size(); column++) {
      if (column > 0) json.append(',');
      json.append(quoted(statement.languages().get(column).tag()))
          .append(":{\"segments\":")
          .append(bead.segments().get(column).toString().replace(" ", ""))
          .append(",\"text\":")
          .append(quoted(statement.text(bead, column)))
          .append('}');
    }
    return json.append("},\"confidence\":")
        .append(NumberBeads.confidence(bead))
        .append('}')
        .toString();
  }

  /// A JSON string (RFC 8259), with lone surrogates escaped so that the file stays valid UTF-8.
  static String quoted(String text) {
    var json = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                json.append('\\').appendCodePoint(c);
              } else if (c < 0x20 || (c >= 0xD800 && c < 0xE000) || c == 0x2028 || c == 0x2029) {
                json.append(String.format("\\u%04x", c));
              } else {
                json.appendCodePoint(c);
              }
            });
    return json.append('"').toString();
  }
}
