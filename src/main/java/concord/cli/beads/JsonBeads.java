package concord.cli.beads;

import com.google.auto.service.AutoService;
import concord.alignment.Bead;
import concord.alignment.Reasons;
import concord.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// An array of statements, each with its languages and beads; a bead has numbers and text a
/// language,
/// and why its segments were put together.
@AutoService(BeadFormat.class)
public final class JsonBeads implements BeadFormat {

  private static final Collector<CharSequence, ?, String> LIST = Collectors.joining(",", "[", "]");

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
        + ",\"finished\":"
        + statement.alignment().finished()
        + ",\"beads\":"
        + IntStream.range(0, statement.beads().size())
            .mapToObj(number -> bead(statement, number))
            .collect(Collectors.joining(",\n", "[\n", "\n]}"));
  }

  private static String bead(AlignedStatement statement, int number) {
    Bead bead = statement.beads().get(number);
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
        .append(",\"reasons\":")
        .append(reasons(statement.reasons(number)))
        .append('}')
        .toString();
  }

  private static String reasons(Reasons reasons) {
    return "{\"pairs\":"
        + reasons.pairs().stream().map(JsonBeads::pair).collect(LIST)
        + ",\"shared\":"
        + reasons.shared().stream().map(JsonBeads::shared).collect(LIST)
        + ",\"silent\":"
        + tags(reasons.silent())
        + ",\"steadyNeighbours\":"
        + reasons.steadyNeighbours()
        + '}';
  }

  private static String pair(Reasons.Support pair) {
    return String.format(
        Locale.ROOT,
        "{\"a\":%s,\"b\":%s,\"probability\":%.4f,\"lengthOddity\":%.2f}",
        quoted(pair.a().tag()),
        quoted(pair.b().tag()),
        pair.probability(),
        pair.lengthOddity());
  }

  private static String shared(Reasons.Shared shared) {
    return "{\"kind\":"
        + quoted(shared.kind().name().toLowerCase(Locale.ROOT))
        + ",\"said\":"
        + shared.said().entrySet().stream()
            .map(said -> quoted(said.getKey().tag()) + ":" + quoted(said.getValue()))
            .collect(Collectors.joining(",", "{", "}"))
        + ",\"missing\":"
        + tags(shared.missing())
        + '}';
  }

  private static String tags(List<Language> languages) {
    return languages.stream().map(language -> quoted(language.tag())).collect(LIST);
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
