package concord.bench.segment;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The sentence iterators of ICU and of the JDK.
final class BreakIterators {

  private BreakIterators() {}

  static List<String> icu(String tag, List<String> paragraphs) {
    var iterator = com.ibm.icu.text.BreakIterator.getSentenceInstance(Locale.forLanguageTag(tag));
    var segments = new ArrayList<String>();
    for (String paragraph : paragraphs) {
      iterator.setText(paragraph);
      int from = iterator.first();
      for (int to = iterator.next(); to != BreakIterator.DONE; to = iterator.next()) {
        segments.add(paragraph.substring(from, to));
        from = to;
      }
    }
    return segments;
  }

  static List<String> jdk(String tag, List<String> paragraphs) {
    var iterator = BreakIterator.getSentenceInstance(Locale.forLanguageTag(tag));
    var segments = new ArrayList<String>();
    for (String paragraph : paragraphs) {
      iterator.setText(paragraph);
      int from = iterator.first();
      for (int to = iterator.next(); to != BreakIterator.DONE; to = iterator.next()) {
        segments.add(paragraph.substring(from, to));
        from = to;
      }
    }
    return segments;
  }
}
