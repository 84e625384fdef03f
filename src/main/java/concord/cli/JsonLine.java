package concord.cli;

/// One JSON object on one line, members in the order they are put.
final class JsonLine {

  private final StringBuilder line = new StringBuilder("{");

  JsonLine put(String name, String value) {
    member(name);
    quoted(value);
    return this;
  }

  JsonLine put(String name, int value) {
    member(name);
    line.append(value);
    return this;
  }

  private void member(String name) {
    if (line.length() > 1) line.append(',');
    quoted(name);
    line.append(':');
  }

  private void quoted(String value) {
    line.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        line.append('\\').append(c);
      } else if (c < ' ' || c == 0x7F || c == '\u2028' || c == '\u2029' || isLone(value, i)) {
        line.append(String.format("\\u%04x", (int) c));
      } else {
        line.append(c);
      }
    }
    line.append('"');
  }

  /// Half a surrogate pair cannot be written as UTF-8.
  private static boolean isLone(String value, int i) {
    char c = value.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
  }

  @Override
  public String toString() {
    return line + "}";
  }
}
