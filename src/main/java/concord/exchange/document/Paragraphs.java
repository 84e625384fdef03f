package concord.exchange.document;

import concord.text.Limits;
import concord.text.Problem;
import concord.text.ProblemException;
import java.util.ArrayList;
import java.util.List;

/// Collects the paragraphs of a document, in reading order.
final class Paragraphs {

  private final String name;
  private final List<String> paragraphs = new ArrayList<>();
  private long characters;

  Paragraphs(String name) {
    this.name = name;
  }

  void add(CharSequence text) {
    String clean = clean(text);
    if (clean.isBlank()) return;
    characters += clean.length();
    if (characters > Limits.DOCUMENT_CHARACTERS) throw tooLong(name);
    paragraphs.add(clean);
  }

  List<String> list() {
    return paragraphs;
  }

  static ProblemException tooLong(String name) {
    return new ProblemException(
        Problem.error("document-too-long", "file", name, "limit", Limits.DOCUMENT_CHARACTERS));
  }

  /// Paragraphs of plain text.
  static List<String> ofText(String text) {
    var paragraphs = new ArrayList<String>();
    String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u2029', '\n');
    for (String paragraph : lines.split("\n[ \\t\\u00A0\\u3000]*\n\\s*")) {
      String clean = clean(paragraph);
      if (!clean.isBlank()) paragraphs.add(clean);
    }
    return paragraphs;
  }

  static boolean isControl(int c) {
    return c < ' ' && c != '\n' && c != '\t' && c != '\r' && c != '\f';
  }

  /// Without control characters, and without blank space around any line.
  private static String clean(CharSequence text) {
    var clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u2028' || c == '\u000B' || c == '\f') clean.append('\n');
      else if (!isControl(c) && c != '\uFEFF' && c != '\r') clean.append(c);
    }
    return clean
        .toString()
        .lines()
        .map(String::strip)
        .reduce((a, b) -> a + "\n" + b)
        .orElse("")
        .strip();
  }
}
