package concord.exchange.tmx;

import concord.exchange.TranslationUnit;
import concord.exchange.UnitExport;
import concord.exchange.UnitWriter;
import concord.exchange.xml.XmlOutput;
import concord.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Writes TMX 1.4 that the strictest readers take: every header attribute, version exactly "1.4",
/// notes and props before the texts, nothing that is not in the DTD.
final class TmxWriter implements UnitWriter {

  private static final String TOOL = "Concord";

  private final XmlOutput xml;
  private final UnitExport export;

  TmxWriter(OutputStream out, UnitExport export) throws IOException {
    this.xml = new XmlOutput(out);
    this.export = export;
    xml.start("tmx", "version", "1.4");
    String version = TmxWriter.class.getPackage().getImplementationVersion();
    xml.empty(
        "header",
        "creationtool",
        TOOL,
        "creationtoolversion",
        version == null ? "development" : version,
        // Already cut into sentences: "paragraph" would make a reader cut again.
        "segtype",
        "sentence",
        "o-tmf",
        TOOL,
        "adminlang",
        "en",
        "srclang",
        export.source().map(Language::tag).orElse("*all*"),
        "datatype",
        "plaintext");
    xml.start("body");
  }

  @Override
  public void write(TranslationUnit unit) throws IOException {
    if (!export.wants(unit)) return;
    xml.start("tu", attributes(unit, "", TmxNames.TU_ATTRIBUTES, "tuid", unit.id()));
    asides(unit, "");
    for (Map.Entry<Language, String> text : export.texts(unit).entrySet()) {
      String tag = text.getKey().tag();
      String suffix = "@" + tag;
      xml.start("tuv", attributes(unit, suffix, TmxNames.TUV_ATTRIBUTES, "xml:lang", tag));
      asides(unit, suffix);
      String markup =
          Inline.markupFor(
              text.getValue(), unit.properties().getOrDefault(TmxNames.MARKUP + suffix, ""));
      if (markup.isEmpty()) {
        xml.element("seg", text.getValue());
      } else {
        xml.elementOfMarkup("seg", markup);
      }
      xml.end();
    }
    xml.end();
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }

  private static String[] attributes(
      TranslationUnit unit, String suffix, List<String> known, String first, String value) {
    var attributes = new ArrayList<String>(List.of(first, value));
    for (String attribute : known) {
      String said = unit.properties().getOrDefault(attribute + suffix, "");
      if (TmxNames.DATES.contains(attribute)) said = TmxDate.repair(said).orElse("");
      if (attribute.equals("segtype") && !TmxNames.SEGTYPES.contains(said)) said = "";
      attributes.add(attribute);
      attributes.add(said);
    }
    return attributes.toArray(String[]::new);
  }

  /// Notes and props of the unit (no suffix) or of one language.
  private void asides(TranslationUnit unit, String suffix) throws IOException {
    for (Map.Entry<String, String> property : unit.properties().entrySet()) {
      String key = property.getKey();
      if (!belongs(key, suffix, unit)) continue;
      String name = key.substring(0, key.length() - suffix.length());
      if (name.isEmpty() || name.equals(TmxNames.MARKUP)) continue;
      if (TmxNames.TU_ATTRIBUTES.contains(name)) continue;
      for (String value : property.getValue().split("\n")) {
        if (value.isBlank()) continue;
        if (name.equals(TmxNames.NOTE)) {
          xml.element("note", value);
        } else {
          String type =
              name.startsWith(TmxNames.PROP) ? name.substring(TmxNames.PROP.length()) : name;
          xml.element("prop", value, "type", type);
        }
      }
    }
  }

  private static boolean belongs(String key, String suffix, TranslationUnit unit) {
    if (!suffix.isEmpty()) return key.endsWith(suffix);
    return unit.texts().keySet().stream().noneMatch(language -> key.endsWith("@" + language.tag()));
  }
}
