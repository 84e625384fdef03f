package concord.segmentation;

import concord.text.Limits;
import concord.text.Problem;
import concord.text.ProblemException;
import concord.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The rules a desk brought along, laid over the ends that Concord's own rules found.
///
/// As in SRX, at every place the first rule that matches decides. Where none does, Concord's own
/// rules stand; there is no end for lack of a rule.
final class OwnRules {

  /// Looks at characters that all rules together may take: for a text of any length, and for each
  /// of its characters. LanguageTool's English rules take about a tenth.
  private static final long LOOKS = 50_000_000;

  private static final long LOOKS_PER_CHARACTER = 5_000;

  private record Compiled(BreakRule rule, Pattern pattern) {}

  private final List<Compiled> rules;

  OwnRules(List<BreakRule> rules) {
    this.rules = rules.stream().map(rule -> new Compiled(rule, rule.pattern())).toList();
  }

  /// What may be spent on a text of this length.
  static BoundedText.Looks looks(int lengthUtf16) {
    return new BoundedText.Looks(LOOKS + LOOKS_PER_CHARACTER * lengthUtf16);
  }

  /// @param standard the sentences that Concord's own rules found in the paragraph
  List<Span> over(List<Span> standard, String paragraph, BoundedText.Looks looks) {
    if (standard.isEmpty()) return standard;
    var broken = new BitSet();
    var kept = new BitSet();
    decide(paragraph, looks, broken, kept);
    var ends = new BitSet();
    for (Span span : standard) ends.set(span.endUtf16());
    ends.andNot(kept);
    ends.or(broken);
    return cut(paragraph, standard.getFirst().startUtf16(), standard.getLast().endUtf16(), ends);
  }

  private void decide(String paragraph, BoundedText.Looks looks, BitSet broken, BitSet kept) {
    var decided = new BitSet();
    for (Compiled compiled : rules) {
      Matcher matcher = compiled.pattern().matcher(new BoundedText(paragraph, looks));
      try {
        for (int from = 0; from <= paragraph.length() && matcher.find(from); ) {
          int place = matcher.end();
          from = matcher.start() + 1;
          if (decided.get(place) || splitsPair(paragraph, place)) continue;
          decided.set(place);
          (compiled.rule().breaks() ? broken : kept).set(beforeBlanks(paragraph, place));
        }
      } catch (BoundedText.UsedUp | StackOverflowError e) {
        throw new ProblemException(
            Problem.error(
                "segmentation-rule-endless",
                "rule",
                Limits.shorten(compiled.rule().before()),
                "after",
                Limits.shorten(compiled.rule().after())),
            e);
      }
    }
  }

  private static boolean splitsPair(String text, int place) {
    return place > 0
        && place < text.length()
        && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
  }

  /// Whether a rule names the place before the blanks, after or between them, it is the same end.
  private static int beforeBlanks(String text, int place) {
    int i = place;
    while (i > 0 && LineEnds.isBlank(text.charAt(i - 1))) i--;
    return i;
  }

  private static List<Span> cut(String text, int from, int to, BitSet ends) {
    var spans = new ArrayList<Span>();
    int start = from;
    for (int end = ends.nextSetBit(from + 1);
        end >= 0 && end < to;
        end = ends.nextSetBit(end + 1)) {
      spans.add(new Span(start, end));
      start = end;
      while (start < to && LineEnds.isBlank(text.charAt(start))) start++;
    }
    spans.add(new Span(start, to));
    return spans;
  }
}
