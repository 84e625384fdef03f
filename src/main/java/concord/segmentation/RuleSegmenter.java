package concord.segmentation;

import concord.text.Language;
import concord.text.Segment;
import concord.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Segments by rules kept as data: paragraphs, lines, then sentences.
final class RuleSegmenter implements Segmenter {

  private final Rules rules;
  private final Optional<OwnRules> own;

  private RuleSegmenter(Rules rules, Optional<OwnRules> own) {
    this.rules = rules;
    this.own = own;
  }

  static RuleSegmenter of(Language language) {
    return of(language, List.of());
  }

  static RuleSegmenter of(Language language, List<BreakRule> own) {
    return new RuleSegmenter(
        Rules.of(language.primary()),
        own.isEmpty() ? Optional.empty() : Optional.of(new OwnRules(own)));
  }

  @Override
  public List<Span> sentences(String paragraph) {
    var standard = new SentenceScanner(paragraph, 0, paragraph.length(), rules).sentences();
    if (own.isEmpty()) return standard;
    return own.get().over(standard, paragraph, OwnRules.looks(paragraph.length()));
  }

  @Override
  public List<Segment> segments(String text) {
    var segments = new ArrayList<Segment>();
    int number = 0;
    int at = 0;
    var looks = OwnRules.looks(text.length());
    while (at < text.length()) {
      int end = paragraphEnd(text, at);
      var sentences = sentences(text, at, end, looks);
      for (Span span : sentences) segments.add(new Segment(oneLine(text, span), number));
      if (!sentences.isEmpty()) number++;
      at = end;
    }
    return segments;
  }

  private List<Span> sentences(String text, int from, int to, BoundedText.Looks looks) {
    var standard = new SentenceScanner(text, from, to, rules).sentences();
    if (own.isEmpty() || standard.isEmpty()) return standard;
    // Nobody's rule looks beyond the paragraph.
    int start = standard.getFirst().startUtf16();
    int end = standard.getLast().endUtf16();
    var within = standard.stream().map(span -> moved(span, -start)).toList();
    return own.get().over(within, text.substring(start, end), looks).stream()
        .map(span -> moved(span, start))
        .toList();
  }

  private static Span moved(Span span, int by) {
    return new Span(span.startUtf16() + by, span.endUtf16() + by);
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
