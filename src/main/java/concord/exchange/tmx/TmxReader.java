package concord.exchange.tmx;

import concord.exchange.ProblemTally;
import concord.exchange.TranslationUnit;
import concord.exchange.UnitSink;
import concord.exchange.xml.LanguageTags;
import concord.exchange.xml.XmlCursor;
import concord.text.Language;
import concord.text.Limits;
import concord.text.Problem;
import concord.text.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Reads TMX of any version, unit by unit.
final class TmxReader {

  private final String name;
  private final UnitSink sink;
  private final ProblemTally problems;
  private final java.util.Set<String> notKept = new TreeSet<>();

  TmxReader(String name, UnitSink sink) {
    this.name = name;
    this.sink = sink;
    this.problems = new ProblemTally(name, sink::problem);
  }

  void read(InputStream in) throws IOException {
    try (var xml = XmlCursor.open(name, in, problems)) {
      xml.next();
      if (!xml.element().equals("tmx")) {
        throw new ProblemException(
            Problem.error(
                "xml-other-root",
                "file",
                name,
                "expected",
                "tmx",
                "found",
                Limits.shorten(xml.element())));
      }
      while (true) {
        var on = xml.next();
        if (on == XmlCursor.On.END_OF_FILE) break;
        if (on != XmlCursor.On.START) continue;
        switch (xml.element()) {
          case "header" -> header(xml);
          case "body" -> {}
          case "tu" -> unit(xml);
          default -> {
            notKept.add(Limits.shorten(xml.element()));
            xml.skip();
          }
        }
      }
    } catch (ProblemException e) {
      problems.accept(e.problem());
    }
    if (!notKept.isEmpty()) {
      problems.accept(
          Problem.note("elements-not-kept", "file", name, "elements", String.join(", ", notKept)));
    }
    problems.finish();
  }

  private void header(XmlCursor xml) {
    String source = xml.attribute("srclang");
    if (source.isBlank()) {
      problems.accept(Problem.warning("tmx-header-without-language", "file", name));
    } else if (!source.equalsIgnoreCase("*all*")) {
      var language = LanguageTags.repair(source);
      if (language.isEmpty()) unknownLanguage(source, xml.line());
      language.ifPresent(sink::source);
    }
    int outside = xml.depth() - 1;
    while (true) {
      var on = xml.next();
      if (xml.depth() == outside) return;
      if (on == XmlCursor.On.START) notKept.add("header/" + Limits.shorten(xml.element()));
    }
  }

  private void unit(XmlCursor xml) throws IOException {
    String line = xml.line();
    String id = xml.attribute("tuid");
    var properties = new LinkedHashMap<String, String>();
    attributes(xml, TmxNames.TU_ATTRIBUTES, "", properties);
    var texts = new LinkedHashMap<Language, String>();
    int outside = xml.depth() - 1;
    while (true) {
      var on = xml.next();
      if (xml.depth() == outside) break;
      if (on != XmlCursor.On.START) continue;
      switch (xml.element()) {
        case "note", "prop" -> aside(xml, "", properties);
        case "tuv" -> text(xml, texts, properties);
        default -> {
          notKept.add("tu/" + Limits.shorten(xml.element()));
          xml.skip();
        }
      }
    }
    if (texts.isEmpty()) {
      problems.accept(Problem.warning("unit-without-text", "file", name, "line", line));
    } else {
      sink.unit(new TranslationUnit(id, texts, properties));
    }
  }

  private void text(XmlCursor xml, Map<Language, String> texts, Map<String, String> properties)
      throws IOException {
    String line = xml.line();
    String tag = xml.language();
    var language = LanguageTags.repair(tag);
    if (tag.isBlank()) {
      problems.accept(Problem.warning("unit-language-missing", "file", name, "line", line));
    } else if (language.isEmpty()) {
      unknownLanguage(tag, line);
    } else if (texts.containsKey(language.get())) {
      problems.accept(
          Problem.warning(
              "unit-language-twice", "file", name, "line", line, "language", language.get().tag()));
      language = java.util.Optional.empty();
    }
    if (language.isEmpty()) {
      xml.skip();
      return;
    }
    String suffix = "@" + language.get().tag();
    var own = new LinkedHashMap<String, String>();
    attributes(xml, TmxNames.TUV_ATTRIBUTES, suffix, own);
    int outside = xml.depth() - 1;
    while (true) {
      var on = xml.next();
      if (xml.depth() == outside) break;
      if (on != XmlCursor.On.START) continue;
      switch (xml.element()) {
        case "note", "prop" -> aside(xml, suffix, own);
        case "seg" -> segment(xml, language.get(), texts, own);
        default -> {
          notKept.add("tuv/" + Limits.shorten(xml.element()));
          xml.skip();
        }
      }
    }
    if (texts.containsKey(language.get())) properties.putAll(own);
  }

  private void segment(
      XmlCursor xml, Language language, Map<Language, String> texts, Map<String, String> own)
      throws IOException {
    String line = xml.line();
    var inline = Inline.read(xml);
    inline.unknown().forEach(element -> notKept.add("seg/" + element));
    if (inline.tooLong()) {
      problems.accept(
          Problem.error(
              "unit-too-long",
              "file",
              name,
              "line",
              line,
              "language",
              language.tag(),
              "limit",
              Limits.SEGMENT_CHARACTERS));
    } else if (inline.text().isEmpty()) {
      problems.accept(
          Problem.note("unit-text-empty", "file", name, "line", line, "language", language.tag()));
    } else {
      texts.put(language, inline.text());
      if (!inline.markup().isEmpty()) {
        own.put(TmxNames.MARKUP + "@" + language.tag(), inline.markup());
      }
    }
  }

  private void aside(XmlCursor xml, String suffix, Map<String, String> properties) {
    String key = TmxNames.NOTE;
    if (xml.element().equals("prop")) {
      String type = xml.attribute("type").strip();
      if (type.isEmpty()) type = "x-untyped";
      boolean taken =
          TmxNames.TU_ATTRIBUTES.contains(type)
              || type.equals(TmxNames.NOTE)
              || type.equals(TmxNames.MARKUP);
      key = taken ? TmxNames.PROP + type : type;
    }
    String value = xml.allText(Limits.NOTE_CHARACTERS).strip().replace('\n', ' ');
    if (!value.isEmpty()) properties.merge(key + suffix, value, (a, b) -> a + "\n" + b);
  }

  private void attributes(
      XmlCursor xml, List<String> known, String suffix, Map<String, String> properties) {
    String line = xml.line();
    xml.attributes()
        .forEach(
            (attribute, value) -> {
              if (!known.contains(attribute)) {
                boolean understood =
                    attribute.equals("tuid")
                        || attribute.equals("lang")
                        || attribute.equals("xml:lang");
                if (!understood) notKept.add("@" + Limits.shorten(attribute));
              } else if (TmxNames.DATES.contains(attribute)) {
                TmxDate.repair(value)
                    .ifPresentOrElse(
                        date -> properties.put(attribute + suffix, date),
                        () -> oddDate(value, line));
              } else if (!value.isBlank()) {
                properties.put(attribute + suffix, value);
              }
            });
  }

  private void oddDate(String date, String line) {
    problems.accept(
        Problem.warning(
            "tmx-date-unknown", "file", name, "line", line, "date", Limits.shorten(date)));
  }

  private void unknownLanguage(String tag, String line) {
    problems.accept(
        Problem.warning(
            "language-tag-unknown", "file", name, "line", line, "tag", Limits.shorten(tag)));
  }
}
