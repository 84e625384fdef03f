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

  /// A desk's rules in front of those of the language: at a place where one of them matches, the
  /// first that does decides; everywhere else the language's rules do.
  static Segmenter of(Language language, List<BreakRule> own) {
    return RuleSegmenter.of(language, own);
  }

  /// The sentences of one paragraph, in UTF-16 units, without blanks at either end; in order.
  ///
  /// @throws concord.text.ProblemException when a rule of the desk's takes too long on the text
  List<Span> sentences(String paragraph);

  /// A whole text: blank lines end paragraphs, a line feed inside a sentence becomes a blank.
  ///
  /// @throws concord.text.ProblemException when a rule of the desk's takes too long on the text
  List<Segment> segments(String text);
}
