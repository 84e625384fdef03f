package concord.segmentation;

import concord.text.Language;
import concord.text.Segment;
import concord.text.Span;
import java.util.List;

/// Cuts running text into segments.
///
/// `Segmenter.of(Language.KK).segments("1993 ж. А. Хашеми келді. Ол …")` answers two segments.
/// No character but blanks is ever lost or changed.
public interface Segmenter {

  /// The rules for a language; a language without rules of its own gets the general ones.
  static Segmenter of(Language language) {
    return RuleSegmenter.of(language);
  }

  /// The sentences of one paragraph, in UTF-16 units, without blanks at either end; in order.
  List<Span> sentences(String paragraph);

  /// A whole text: blank lines end paragraphs, a line feed inside a sentence becomes a blank.
  List<Segment> segments(String text);
}
