package concord.exchange.tbx;

import concord.exchange.xml.XmlOutput;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

/// Writes data categories as the dialect spells them.
final class TbxOutput implements Closeable {

  /// The categories that TBX-Basic takes over from TBX-Min, whose namespace they keep.
  private static final Set<String> OF_MIN =
      Set.of("administrativeStatus", "partOfSpeech", "subjectField");

  private final XmlOutput xml;
  private final TbxDialect dialect;

  TbxOutput(OutputStream out, TbxDialect dialect) throws IOException {
    this.xml = new XmlOutput(out);
    this.dialect = dialect;
  }

  /// The root element and the header; what follows stands in the body.
  void begin() throws IOException {
    switch (dialect) {
      case V2 -> xml.start(dialect.root, "type", "TBX-Basic", "xml:lang", "en");
      case V3_DCA -> root("dca", "", "");
      case V3_DCT ->
          root("dct", "http://www.tbxinfo.net/ns/min", "http://www.tbxinfo.net/ns/basic");
    }
    header();
    xml.start("text");
    xml.start("body");
  }

  private void root(String style, String min, String basic) throws IOException {
    xml.start(
        dialect.root,
        "xmlns",
        "urn:iso:std:iso:30042:ed-2",
        "type",
        "TBX-Basic",
        "style",
        style,
        "xml:lang",
        "en",
        "xmlns:min",
        min,
        "xmlns:basic",
        basic);
  }

  private void header() throws IOException {
    xml.start(dialect.header);
    xml.start("fileDesc");
    xml.start("titleStmt");
    xml.element("title", "Glossary");
    xml.end();
    xml.start("sourceDesc");
    xml.element("p", "Concord term base");
    xml.end();
    xml.end();
    if (dialect == TbxDialect.V2) {
      xml.start("encodingDesc");
      xml.element("p", "TBXBasicXCSV02.xcs", "type", "XCSURI");
      xml.end();
    }
    xml.end();
  }

  TbxDialect dialect() {
    return dialect;
  }

  void start(String element, String... attributes) throws IOException {
    xml.start(element, attributes);
  }

  void end() throws IOException {
    xml.end();
  }

  void element(String element, String text) throws IOException {
    xml.element(element, text);
  }

  void note(String text) throws IOException {
    xml.element("note", text);
  }

  /// `<descrip type="definition">…`, or `<basic:definition>…`.
  ///
  /// @param element the class of the category: `descrip`, `admin`, `termNote`, `ref`
  void category(String element, String type, String text, String... attributes) throws IOException {
    if (dialect == TbxDialect.V3_DCT) {
      xml.element((OF_MIN.contains(type) ? "min:" : "basic:") + type, text, attributes);
      return;
    }
    var all = new String[attributes.length + 2];
    all[0] = "type";
    all[1] = type;
    System.arraycopy(attributes, 0, all, 2, attributes.length);
    xml.element(element, text, all);
  }

  /// One element a line of the text.
  void lines(String text, String element, String type) throws IOException {
    for (String line : text.split("\n")) {
      if (!line.isBlank()) category(element, type, line);
    }
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}
