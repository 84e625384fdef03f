package concord.exchange.document;

import com.google.auto.service.AutoService;
import concord.exchange.DocumentFormat;
import concord.exchange.packed.Archive;
import concord.exchange.xml.XmlCursor;
import concord.text.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// DOCX: body, tables and text boxes in reading order, then the notes; tracked changes as if they
/// were all accepted. Headers, footers and comments are not part of the text.
@AutoService(DocumentFormat.class)
public final class WordText implements DocumentFormat {

  private static final String MAIN = "word/document.xml";

  @Override
  public String id() {
    return "docx";
  }

  @Override
  public List<String> extensions() {
    return List.of("docx", "docm", "dotx");
  }

  @Override
  public boolean recognises(String head) {
    return head.startsWith("PK") && head.contains("word/");
  }

  @Override
  public Content read(String name, byte[] bytes, Consumer<Problem> problems) throws IOException {
    var archive =
        Archive.open(
            name, bytes, part -> part.equals("_rels/.rels") || part.matches("word/[^/]*\\.xml"));
    String main = main(name, archive, problems);
    if (archive.part(main).isEmpty()) throw archive.damaged();
    var paragraphs = new Paragraphs(name);
    for (String part : List.of(main, "word/footnotes.xml", "word/endnotes.xml")) {
      var in = archive.part(part);
      if (in.isEmpty()) continue;
      try (var xml = XmlCursor.open(name, in.get(), problems)) {
        new WordParagraphs(xml, paragraphs).read();
      }
    }
    return new Content(paragraphs.list(), Optional.empty(), Optional.empty());
  }

  /// Nearly always the same, but only the relation says so.
  private static String main(String name, Archive archive, Consumer<Problem> problems)
      throws IOException {
    if (archive.part(MAIN).isPresent()) return MAIN;
    var relations = archive.part("_rels/.rels");
    if (relations.isEmpty()) throw archive.damaged();
    try (var xml = XmlCursor.open(name, relations.get(), problems)) {
      for (var on = xml.next(); on != XmlCursor.On.END_OF_FILE; on = xml.next()) {
        if (on == XmlCursor.On.START && xml.attribute("Type").endsWith("/officeDocument")) {
          String target = xml.attribute("Target");
          return target.startsWith("/") ? target.substring(1) : target;
        }
      }
    }
    return MAIN;
  }
}
