package concord.exchange.xml;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/// Writes XML 1.0 in UTF-8, indented, with no character that XML forbids.
public final class XmlOutput implements Closeable {

  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();

  public XmlOutput(OutputStream out) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    this.out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /// A line before the root element, as it is.
  public void line(String markup) throws IOException {
    out.write(markup);
    out.write('\n');
  }

  /// Opens an element on its own line. Names and values of attributes alternate; an empty value
  /// leaves its attribute out.
  public void start(String element, String... attributes) throws IOException {
    indent();
    tag(element, attributes);
    out.write(">\n");
    open.push(element);
  }

  public void end() throws IOException {
    String element = open.pop();
    indent();
    out.write("</" + element + ">\n");
  }

  /// An element with nothing but text, on one line.
  public void element(String element, String text, String... attributes) throws IOException {
    indent();
    tag(element, attributes);
    out.write('>');
    write(text, false);
    out.write("</" + element + ">\n");
  }

  public void empty(String element, String... attributes) throws IOException {
    indent();
    tag(element, attributes);
    out.write("/>\n");
  }

  /// An element whose content is markup that was made well-formed elsewhere.
  public void elementOfMarkup(String element, String markup) throws IOException {
    indent();
    out.write("<" + element + ">" + markup + "</" + element + ">\n");
  }

  @Override
  public void close() throws IOException {
    while (!open.isEmpty()) end();
    out.close();
  }

  /// Text as it may stand between tags, or inside a quoted attribute value.
  public static void escape(String text, boolean inAttribute, Appendable to) throws IOException {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (!XmlText.isXmlCharacter(c)) continue;
      switch (c) {
        case '&' -> to.append("&amp;");
        case '<' -> to.append("&lt;");
        case '>' -> to.append("&gt;");
        // A parser would turn it into a line feed.
        case '\r' -> to.append("&#13;");
        case '"' -> to.append(inAttribute ? "&quot;" : "\"");
        case '\n' -> to.append(inAttribute ? "&#10;" : "\n");
        case '\t' -> to.append(inAttribute ? "&#9;" : "\t");
        default -> {
          if (Character.isBmpCodePoint(c)) {
            to.append((char) c);
          } else {
            to.append(Character.highSurrogate(c)).append(Character.lowSurrogate(c));
          }
        }
      }
    }
  }

  private void tag(String element, String... attributes) throws IOException {
    out.write("<" + element);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      if (attributes[i + 1].isEmpty()) continue;
      out.write(" " + attributes[i] + "=\"");
      write(attributes[i + 1], true);
      out.write('"');
    }
  }

  private void write(String text, boolean inAttribute) throws IOException {
    escape(text, inAttribute, out);
  }

  private void indent() throws IOException {
    for (int i = 0; i < open.size(); i++) out.write("  ");
  }
}
