package concord.exchange.xml;

import concord.text.Limits;
import concord.text.Problem;
import concord.text.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks through an XML file of any size, one start, end or piece of text at a time.
///
/// A damaged file ends in a [ProblemException] that says where; what was read before stays read.
public final class XmlCursor implements AutoCloseable {

  /// What the cursor stands on.
  public enum On {
    START,
    END,
    TEXT,
    END_OF_FILE
  }

  /// More elements inside each other than any document has; readers that follow them would run out
  /// of stack.
  private static final int DEPTH = 190;

  private static final XMLInputFactory FACTORY = factory();

  private final String name;
  private final XmlText text;
  private final XMLStreamReader reader;
  private int depth;
  private boolean rootSeen;

  private XmlCursor(String name, XmlText text, XMLStreamReader reader) {
    this.name = name;
    this.text = text;
    this.reader = reader;
  }

  private static XMLInputFactory factory() {
    // The JDK's own parser, whatever else is on the class path. The text it gets has no document
    // type declaration any more (see XmlText), so the limits against exploding entities can only
    // hit honest files that write many &amp;.
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
    factory.setProperty("jdk.xml.entityExpansionLimit", "0");
    // Depth is counted here, the same on every JDK.
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    return factory;
  }

  public static XmlCursor open(String name, InputStream in, Consumer<Problem> problems)
      throws IOException {
    var text = new XmlText(name, in, problems);
    try {
      XMLStreamReader reader;
      synchronized (FACTORY) {
        reader = FACTORY.createXMLStreamReader(text);
      }
      return new XmlCursor(name, text, reader);
    } catch (XMLStreamException e) {
      throw broken(name, e);
    }
  }

  /// Goes on to the next start, end or text; comments and instructions are passed over.
  public On next() {
    try {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            rootSeen = true;
            if (++depth > DEPTH) {
              throw new ProblemException(
                  Problem.error("xml-too-deep", "file", name, "line", line(), "limit", DEPTH));
            }
            return On.START;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            return On.END;
          }
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            if (depth > 0) return On.TEXT;
          }
          default -> {
            // Comments, processing instructions: nobody's text.
          }
        }
      }
      return On.END_OF_FILE;
    } catch (XMLStreamException e) {
      // After the root element nothing matters any more.
      if (rootSeen && depth == 0) throw trailing(name, e);
      throw broken(name, e);
    }
  }

  /// Local name of the element the cursor stands on, without a namespace prefix.
  public String element() {
    return reader.getLocalName();
  }

  public String namespace() {
    String uri = reader.getNamespaceURI();
    return uri == null ? "" : uri;
  }

  /// How many elements are open, the current one included.
  public int depth() {
    return depth;
  }

  /// Value of an attribute whatever its namespace, or empty.
  public String attribute(String localName) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(localName)) return reader.getAttributeValue(i);
    }
    return "";
  }

  /// `xml:lang`, or the plain `lang` of old files, or empty.
  public String language() {
    String own = reader.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
    return own == null ? attribute("lang") : own;
  }

  /// The attributes of the element the cursor stands on, by local name, `xml:lang` as `xml:lang`.
  public java.util.Map<String, String> attributes() {
    var attributes = new java.util.LinkedHashMap<String, String>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      boolean xml = XMLConstants.XML_NS_URI.equals(reader.getAttributeNamespace(i));
      attributes.put(
          (xml ? "xml:" : "") + reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return attributes;
  }

  /// The piece of text the cursor stands on.
  public String text() {
    return reader.getText();
  }

  /// Where the cursor stands, as a problem states it.
  public String line() {
    return Integer.toString(reader.getLocation().getLineNumber());
  }

  /// All text inside the element the cursor stands on, elements inside it opened; the cursor ends
  /// on its end. Text beyond the limit is dropped.
  public String allText(int limitUtf16) {
    var all = new StringBuilder();
    int outside = depth - 1;
    while (depth > outside) {
      if (next() == On.TEXT && all.length() <= limitUtf16) all.append(text());
    }
    return all.length() > limitUtf16 ? all.substring(0, limitUtf16) : all.toString();
  }

  /// Passes over the element the cursor stands on, with all inside it.
  public void skip() {
    int outside = depth - 1;
    while (depth > outside) next();
  }

  /// Reports what had to be repaired in the characters, and closes.
  @Override
  public void close() {
    text.report();
    try {
      reader.close();
    } catch (XMLStreamException e) {
      throw broken(name, e);
    }
  }

  private static ProblemException broken(String name, XMLStreamException e) {
    return new ProblemException(
        Problem.error("xml-broken", "file", name, "line", lineOf(e), "reason", reason(e)), e);
  }

  private static ProblemException trailing(String name, XMLStreamException e) {
    return new ProblemException(
        Problem.warning("xml-text-after-end", "file", name, "line", lineOf(e)), e);
  }

  private static String lineOf(XMLStreamException e) {
    return Integer.toString(
        e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber()));
  }

  /// The parser's words without its place, which the problem states itself.
  private static String reason(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int words = message.lastIndexOf("Message: ");
    return Limits.shorten((words < 0 ? message : message.substring(words + 9)).strip());
  }
}
