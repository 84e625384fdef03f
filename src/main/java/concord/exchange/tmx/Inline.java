package concord.exchange.tmx;

import concord.exchange.xml.XmlCursor;
import concord.exchange.xml.XmlOutput;
import concord.text.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeSet;

/// The content of a `seg`: its text without the codes of other programs, and the same with them.
///
/// @param text what a person reads; the content of `bpt`, `ept`, `it`, `ph`, `ut` is left out
/// @param markup the whole content as XML, or empty when it is only text
/// @param unknown names of elements TMX does not have; their text is kept, they are not
/// @param tooLong true when the text was cut at [Limits#SEGMENT_CHARACTERS]
record Inline(String text, String markup, java.util.Set<String> unknown, boolean tooLong) {

  /// Reads from the start of a `seg` to its end.
  static Inline read(XmlCursor seg) throws IOException {
    var text = new StringBuilder();
    var markup = new StringBuilder();
    var unknown = new TreeSet<String>();
    boolean marked = false;
    int outside = seg.depth() - 1;
    int codeDepth = Integer.MAX_VALUE;
    var open = new java.util.ArrayDeque<String>();
    while (true) {
      var on = seg.next();
      if (seg.depth() == outside) break;
      switch (on) {
        case START -> {
          String element = seg.element();
          boolean known = TmxNames.CODES.contains(element) || TmxNames.WRAPPERS.contains(element);
          if (!known) unknown.add(Limits.shorten(element));
          if (TmxNames.CODES.contains(element)) codeDepth = Math.min(codeDepth, seg.depth());
          marked |= known;
          open.push(known ? element : "");
          if (known && markup.length() <= Limits.SEGMENT_CHARACTERS) {
            markup.append('<').append(element);
            for (Map.Entry<String, String> attribute : seg.attributes().entrySet()) {
              if (TmxNames.INLINE_ATTRIBUTES.contains(attribute.getKey())) {
                markup.append(' ').append(attribute.getKey()).append("=\"");
                XmlOutput.escape(attribute.getValue(), true, markup);
                markup.append('"');
              }
            }
            markup.append('>');
          } else if (known) {
            // Cut: a half-open element would not be well-formed.
            open.pop();
            open.push("");
          }
        }
        case END -> {
          String element = open.pop();
          if (!element.isEmpty()) markup.append("</").append(element).append('>');
          if (seg.depth() < codeDepth) codeDepth = Integer.MAX_VALUE;
        }
        case TEXT -> {
          if (seg.depth() < codeDepth && text.length() <= Limits.SEGMENT_CHARACTERS) {
            // A carriage return only comes in as &#13;, from tools that escape Windows line ends.
            text.append(seg.text().replace("\r", ""));
          }
          if (markup.length() <= Limits.SEGMENT_CHARACTERS) {
            XmlOutput.escape(seg.text().replace("\r", ""), false, markup);
          }
        }
        case END_OF_FILE -> throw new IllegalStateException("a segment without end");
      }
    }
    boolean whole = markup.length() <= Limits.SEGMENT_CHARACTERS;
    return new Inline(
        text.toString(),
        marked && whole ? markup.toString() : "",
        unknown,
        text.length() > Limits.SEGMENT_CHARACTERS);
  }

  /// The markup kept beside a text, as long as it still says the same text; else nothing. It comes
  /// from wherever properties are kept, so it is read again before it goes into a file.
  static String markupFor(String text, String markup) throws IOException {
    if (markup.isEmpty()) return "";
    byte[] xml = ("<seg>" + markup + "</seg>").getBytes(StandardCharsets.UTF_8);
    try (var cursor = XmlCursor.open("seg", new ByteArrayInputStream(xml), problem -> {})) {
      cursor.next();
      Inline inline = read(cursor);
      return inline.text().equals(text) ? inline.markup() : "";
    } catch (concord.text.ProblemException notWellFormed) {
      return "";
    }
  }
}
