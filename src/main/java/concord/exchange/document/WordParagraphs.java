package concord.exchange.document;

import concord.exchange.xml.XmlCursor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Walks through the body of a word processing part (ECMA-376, part 1, chapter 17).
final class WordParagraphs {

  /// A paragraph while its runs come in; those of a text box inside it wait until it is complete.
  private static final class Open {
    final StringBuilder text = new StringBuilder();
    final List<String> boxed = new ArrayList<>();
    boolean endDeleted;
  }

  private final XmlCursor xml;
  private final Paragraphs paragraphs;
  private final Deque<Open> open = new ArrayDeque<>();

  /// What a paragraph whose end was deleted leaves to the next one.
  private String carried = "";

  WordParagraphs(XmlCursor xml, Paragraphs paragraphs) {
    this.xml = xml;
    this.paragraphs = paragraphs;
  }

  void read() {
    for (var on = xml.next(); on != XmlCursor.On.END_OF_FILE; on = xml.next()) {
      switch (on) {
        case START -> start();
        case END -> {
          if (isWord() && xml.element().equals("p")) endParagraph();
        }
        case TEXT, END_OF_FILE -> {
          // Text outside of w:t is layout of the file.
        }
      }
    }
    if (!carried.isBlank()) paragraphs.add(carried);
  }

  private void start() {
    if (!isWord()) {
      // Every drawing stands twice: as Choice, and as Fallback for old programs.
      if (xml.element().equals("Fallback")) xml.skip();
      else if (xml.element().equals("t") && xml.namespace().endsWith("/math"))
        write(xml.allText(MOST));
      return;
    }
    switch (xml.element()) {
      case "p" -> open.push(new Open());
      case "pPr" -> paragraphProperties();
      case "rPr" -> runProperties();
      case "t" -> write(xml.allText(MOST));
      case "tab", "ptab" -> write("\t");
      case "br", "cr" -> write("\n");
      case "noBreakHyphen" -> write("\u2011");
      case "sym" -> symbol();
      // Deleted or moved away, pronunciation above Chinese, machinery of fields.
      case "del", "moveFrom", "rt", "delText", "instrText", "delInstrText", "sectPr", "tblPr" ->
          xml.skip();
      case "footnote", "endnote" -> {
        // The rules Word draws above notes are kept among them.
        if (!xml.attribute("type").isEmpty() && !xml.attribute("type").equals("normal")) xml.skip();
      }
      default -> {
        // A run, a table, an insertion, a content control, a link: what is inside counts.
      }
    }
  }

  private static final int MOST = 1 << 24;

  private void paragraphProperties() {
    int outside = xml.depth() - 1;
    while (true) {
      var on = xml.next();
      if (xml.depth() == outside) return;
      if (on == XmlCursor.On.START && isDeletion() && !open.isEmpty()) {
        open.peek().endDeleted = true;
      }
    }
  }

  private boolean isDeletion() {
    return xml.element().equals("del") || xml.element().equals("moveFrom");
  }

  /// Hidden text stays hidden: the rest of its run is passed over.
  private void runProperties() {
    int run = xml.depth() - 1;
    boolean hidden = false;
    while (xml.depth() > run) {
      var on = xml.next();
      if (on == XmlCursor.On.START && xml.element().equals("vanish")) {
        String value = xml.attribute("val");
        hidden = !value.equals("0") && !value.equals("false") && !value.equals("off");
      }
    }
    if (!hidden) return;
    while (xml.depth() > run - 1 && xml.depth() > 0) {
      if (xml.next() == XmlCursor.On.END && xml.depth() == run - 1) return;
    }
  }

  /// A character of a symbol font; only the Unicode ones say which.
  private void symbol() {
    try {
      int c = Integer.parseInt(xml.attribute("char"), 16);
      if (c >= 0x20 && (c < 0xE000 || c > 0xF8FF) && c <= 0xFFFF) write(String.valueOf((char) c));
    } catch (NumberFormatException e) {
      // Nothing that could be shown.
    }
  }

  private void write(String text) {
    if (!open.isEmpty()) open.peek().text.append(text);
  }

  private void endParagraph() {
    if (open.isEmpty()) return;
    var done = open.pop();
    if (!open.isEmpty()) {
      open.peek().boxed.add(done.text.toString());
      open.peek().boxed.addAll(done.boxed);
      return;
    }
    String text = carried + done.text;
    carried = "";
    if (done.endDeleted) {
      carried = text;
    } else {
      paragraphs.add(text);
    }
    done.boxed.forEach(paragraphs::add);
  }

  private boolean isWord() {
    return xml.namespace().contains("wordprocessingml");
  }
}
