package concord.segmentation;

import com.ibm.icu.text.BreakIterator;
import concord.text.Language;
import concord.text.Segment;
import concord.text.Span;
import java.util.ArrayList;
import java.util.List;

/// The general segmenter.
final class RuleSegmenter implements Segmenter {

  private final Language language;

  private RuleSegmenter(Language language) {
    this.language = language;
  }

  static RuleSegmenter of(Language language) {
    return new RuleSegmenter(language);
  }

  @Override
  public List<Span> sentences(String paragraph) {
    var spans = new ArrayList<Span>();
    var breaks = BreakIterator.getSentenceInstance(language.locale());
    breaks.setText(paragraph);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      int from = start;
      int to = end;
      while (from < to && Character.isWhitespace(paragraph.charAt(from))) from++;
      while (to > from && Character.isWhitespace(paragraph.charAt(to - 1))) to--;
      if (from < to) spans.add(new Span(from, to));
    }
    return spans;
  }

  @Override
  public List<Segment> segments(String text) {
    var segments = new ArrayList<Segment>();
    int number = 0;
    for (String paragraph : text.split("\\R\\s*\\R")) {
      if (paragraph.isBlank()) continue;
      String line = paragraph.replaceAll("\\s*\\R\\s*", " ");
      for (Span span : sentences(line)) segments.add(new Segment(span.of(line), number));
      number++;
    }
    return segments;
  }
}
