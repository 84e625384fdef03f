package concord.exchange.srx;

import concord.exchange.xml.XmlOutput;
import concord.segmentation.BreakRule;
import concord.segmentation.PortableRules;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes Concord's own rules as SRX 2.0.
public final class SrxWriter {

  private static final String NAMESPACE = "http://www.lisa.org/srx20";

  /// For languages without rules of their own.
  private static final String GENERAL = "general";

  private SrxWriter() {}

  public static void write(OutputStream out) throws IOException {
    var rules = new LinkedHashMap<String, List<BreakRule>>();
    for (String language : PortableRules.LANGUAGES) {
      rules.put(language, PortableRules.of(language));
    }
    rules.put(GENERAL, PortableRules.of("und"));
    try (var xml = new XmlOutput(out)) {
      xml.start("srx", "xmlns", NAMESPACE, "version", "2.0");
      header(xml);
      xml.start("body");
      xml.start("languagerules");
      for (var entry : rules.entrySet()) languageRule(xml, entry);
      xml.end();
      xml.start("maprules");
      for (String name : rules.keySet()) {
        String pattern = name.equals(GENERAL) ? ".*" : pattern(name);
        xml.empty("languagemap", "languagepattern", pattern, "languagerulename", name);
      }
    }
  }

  private static void header(XmlOutput xml) throws IOException {
    xml.start("header", "segmentsubflows", "yes", "cascade", "no");
    xml.empty("formathandle", "type", "start", "include", "no");
    xml.empty("formathandle", "type", "end", "include", "yes");
    xml.empty("formathandle", "type", "isolated", "include", "no");
    xml.end();
  }

  private static void languageRule(XmlOutput xml, Map.Entry<String, List<BreakRule>> rules)
      throws IOException {
    xml.start("languagerule", "languagerulename", rules.getKey());
    for (BreakRule rule : rules.getValue()) {
      xml.start("rule", "break", rule.breaks() ? "yes" : "no");
      xml.element("beforebreak", rule.before());
      xml.element("afterbreak", rule.after());
      xml.end();
    }
    xml.end();
  }

  /// `[Ee][Nn]([-_].*)?`: programs disagree about capitals and about the mark between subtags.
  private static String pattern(String language) {
    var pattern = new StringBuilder();
    for (char c : language.toCharArray()) {
      pattern.append('[').append(Character.toUpperCase(c)).append(c).append(']');
    }
    return pattern.append("([-_].*)?").toString();
  }
}
