package concord.segmentation;

import concord.text.Language;
import concord.text.Segment;
import concord.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Segments by rules kept as data: paragraphs, lines, then sentences.
final class RuleSegmenter implements Segmenter {

  private final Rules rules;

  private RuleSegmenter(Rules rules) {
    this.rules = rules;
  }

  static RuleSegmenter of(Language language) {
    return new RuleSegmenter(Rules.of(language.primary()));
  }

  @Override
  public List<Span> sentences(String paragraph) {
    return new SentenceScanner(paragraph, 0, paragraph.length(), rules).sentences();
  }

  @Override
  public List<Segment> segments(String text) {
    var segments = new ArrayList<Segment>();
    int number = 0;
    int at = 0;
    while (at < text.length()) {
      int end = paragraphEnd(text, at);
      var sentences = new SentenceScanner(text, at, end, rules).sentences();
      for (Span span : sentences) segments.add(new Segment(oneLine(text, span), number));
      if (!sentences.isEmpty()) number++;
      at = end;
    }
    return segments;
  }

  /// Where the next empty line begins, or the text ends.
  private static int paragraphEnd(String text, int from) {
    boolean emptyLine = false;
    boolean started = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      byte kind = CharacterClass.of(c);
      if (kind == CharacterClass.LINE) {
        if (c == '\n' && i > 0 && text.charAt(i - 1) == '\r') continue;
        if (started && emptyLine) return i;
        emptyLine = true;
      } else if (kind != CharacterClass.BLANK) {
        emptyLine = false;
        started = true;
      }
    }
    return text.length();
  }

  private static String oneLine(String text, Span span) {
    int line = span.startUtf16();
    while (line < span.endUtf16() && CharacterClass.of(text.charAt(line)) != CharacterClass.LINE)
      line++;
    if (line == span.endUtf16()) return span.of(text);
    var flat = new StringBuilder(span.lengthUtf16());
    for (int i = span.startUtf16(); i < span.endUtf16(); i++) {
      char c = text.charAt(i);
      if (CharacterClass.of(c) != CharacterClass.LINE) {
        flat.append(c);
        continue;
      }
      while (CharacterClass.of(flat.charAt(flat.length() - 1)) == CharacterClass.BLANK) {
        flat.setLength(flat.length() - 1);
      }
      while (LineEnds.isBlank(text.charAt(i + 1))) i++;
      flat.append(' ');
    }
    return flat.toString();
  }
}
