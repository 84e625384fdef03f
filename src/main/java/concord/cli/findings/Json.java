package concord.cli.findings;

import java.util.List;
import java.util.Map;

/// Maps, lists, strings, numbers and truth values as JSON (RFC 8259).
final class Json {

  private Json() {}

  static String of(Object value) {
    var json = new StringBuilder();
    append(json, value);
    return json.toString();
  }

  private static void append(StringBuilder json, Object value) {
    switch (value) {
      case Map<?, ?> map -> {
        json.append('{');
        String comma = "";
        for (var entry : map.entrySet()) {
          json.append(comma);
          quote(json, String.valueOf(entry.getKey()));
          json.append(':');
          append(json, entry.getValue());
          comma = ",";
        }
        json.append('}');
      }
      case List<?> list -> {
        json.append('[');
        String comma = "";
        for (Object one : list) {
          json.append(comma);
          append(json, one);
          comma = ",";
        }
        json.append(']');
      }
      case Number number -> json.append(number);
      case Boolean truth -> json.append(truth);
      default -> quote(json, value.toString());
    }
  }

  /// Lone surrogates are escaped, so that the file stays valid UTF-8.
  private static void quote(StringBuilder json, String text) {
    json.append('"');
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
    json.append('"');
  }
}
