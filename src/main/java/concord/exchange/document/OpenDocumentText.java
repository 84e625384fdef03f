package concord.exchange.document;

import com.google.auto.service.AutoService;
import concord.exchange.DocumentFormat;
import concord.exchange.packed.Archive;
import concord.exchange.xml.XmlCursor;
import concord.text.Problem;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// ODT: paragraphs, headings, tables and text boxes in reading order, notes at the end; deleted
/// text of tracked changes and annotations left out.
@AutoService(DocumentFormat.class)
public final class OpenDocumentText implements DocumentFormat {

  @Override
  public String id() {
    return "odt";
  }

  @Override
  public List<String> extensions() {
    return List.of("odt", "ott");
  }

  @Override
  public boolean recognises(String head) {
    // The first part of the archive is its type, stored as it is.
    return head.startsWith("PK") && head.contains("application/vnd.oasis.opendocument.text");
  }

  @Override
  public Content read(String name, byte[] bytes, Consumer<Problem> problems) throws IOException {
    var archive = Archive.open(name, bytes, "content.xml"::equals);
    var content = archive.part("content.xml").orElseThrow(archive::damaged);
    var paragraphs = new Paragraphs(name);
    var notes = new ArrayList<String>();
    try (var xml = XmlCursor.open(name, content, problems)) {
      walk(xml, paragraphs, notes);
    }
    notes.forEach(paragraphs::add);
    return new Content(paragraphs.list(), Optional.empty(), Optional.empty());
  }

  /// A paragraph while it comes in, and those of a text box inside it.
  private record Open(StringBuilder text, List<String> boxed, boolean note) {}

  private static void walk(XmlCursor xml, Paragraphs paragraphs, List<String> notes) {
    Deque<Open> open = new ArrayDeque<>();
    int noteDepth = Integer.MAX_VALUE;
    for (var on = xml.next(); on != XmlCursor.On.END_OF_FILE; on = xml.next()) {
      switch (on) {
        case START -> {
          switch (xml.element()) {
            case "p", "h" ->
                open.push(
                    new Open(new StringBuilder(), new ArrayList<>(), xml.depth() > noteDepth));
            case "tracked-changes",
                "annotation",
                "note-citation",
                "ruby-text",
                "script",
                "desc",
                "title" ->
                xml.skip();
            case "note-body" -> noteDepth = Math.min(noteDepth, xml.depth());
            case "s" -> write(open, " ".repeat(count(xml.attribute("c"))));
            case "tab" -> write(open, "\t");
            case "line-break" -> write(open, "\n");
            default -> {
              // Spans, links, lists, tables, frames: what is inside counts.
            }
          }
        }
        case TEXT -> write(open, xml.text().replaceAll("[ \\t\\r\\n]+", " "));
        case END -> {
          if (xml.depth() < noteDepth) noteDepth = Integer.MAX_VALUE;
          boolean ends = xml.element().equals("p") || xml.element().equals("h");
          if (ends && !open.isEmpty()) end(open, paragraphs, notes);
        }
        case END_OF_FILE -> {}
      }
    }
  }

  private static void end(Deque<Open> open, Paragraphs paragraphs, List<String> notes) {
    var done = open.pop();
    if (done.note()) {
      notes.add(done.text().toString());
    } else if (open.isEmpty()) {
      paragraphs.add(done.text());
      done.boxed().forEach(paragraphs::add);
    } else {
      open.peek().boxed().add(done.text().toString());
      open.peek().boxed().addAll(done.boxed());
    }
  }

  private static void write(Deque<Open> open, String text) {
    if (!open.isEmpty()) open.peek().text().append(text);
  }

  private static int count(String number) {
    try {
      return Math.min(1000, Math.max(1, Integer.parseInt(number)));
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
