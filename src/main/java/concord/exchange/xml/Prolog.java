package concord.exchange.xml;

import concord.text.Problem;
import concord.text.ProblemException;

/// What may stand before the root element of an XML file.
final class Prolog {

  private Prolog() {}

  /// The text with its document type declaration replaced by blanks (line numbers stay right).
  ///
  /// @param start the first block of the file
  /// @throws ProblemException when it is no XML, declares entities, or the declaration has no end
  static String withoutDocumentType(String name, String start) {
    int at = 0;
    while (true) {
      at = skipBlanks(start, at);
      if (at >= start.length() || start.charAt(at) != '<') {
        throw new ProblemException(Problem.error("file-not-xml", "file", name));
      }
      if (start.startsWith("<?", at)) {
        at = after(name, start, "?>", at);
      } else if (start.startsWith("<!--", at)) {
        at = after(name, start, "-->", at);
      } else {
        break;
      }
    }
    if (!start.regionMatches(true, at, "<!DOCTYPE", 0, 9)) return start;
    int end = endOfDocumentType(name, start, at);
    String declaration = start.substring(at, end);
    if (declaration.toUpperCase(java.util.Locale.ROOT).contains("<!ENTITY")) {
      throw new ProblemException(Problem.error("xml-entities-refused", "file", name));
    }
    return start.substring(0, at) + declaration.replaceAll("\\S", " ") + start.substring(end);
  }

  private static int endOfDocumentType(String name, String text, int from) {
    int depth = 0;
    char quote = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        if (c == quote) quote = 0;
      } else if (text.startsWith("<!--", i)) {
        i = after(name, text, "-->", i) - 1;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '[') {
        depth++;
      } else if (c == ']') {
        depth--;
      } else if (c == '>' && depth <= 0) {
        return i + 1;
      }
    }
    throw new ProblemException(Problem.error("xml-entities-refused", "file", name));
  }

  private static int after(String name, String text, String closing, int from) {
    int at = text.indexOf(closing, from);
    if (at < 0) throw new ProblemException(Problem.error("file-not-xml", "file", name));
    return at + closing.length();
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
    return at;
  }
}
