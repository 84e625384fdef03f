package concord.segmentation;

import java.util.regex.Pattern;

/// A rule that a desk brought along: between what stands before and what stands after, a sentence
/// ends, or does not.
///
/// @param breaks whether a sentence ends there
/// @param before matches what ends at the place
/// @param after matches what begins there
public record BreakRule(boolean breaks, String before, String after) {

  /// Letters and digits of every script count, as in the expressions of ICU.
  private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;

  /// @throws java.util.regex.PatternSyntaxException when either part is no regular expression
  public BreakRule {
    Pattern.compile(before, FLAGS);
    Pattern.compile(after, FLAGS);
  }

  /// Matches what stands before; what stands after is only looked at.
  Pattern pattern() {
    return Pattern.compile("(?:" + before + ")(?=" + after + ")", FLAGS);
  }

  @Override
  public String toString() {
    return (breaks ? "break: " : "no break: ") + before + " | " + after;
  }
}
