package concord.terminology;

import java.util.List;

/// What a terminologist says about finding one term, beyond the rules of its language.
///
/// @param letterCase which capitals it insists on
/// @param pattern the term with its optional words in brackets, see [SlotPattern]; empty when it
// has
///     none
/// @param exceptions longer wordings in which the term is not meant: 郑成功 for 成功
public record TermRules(LetterCase letterCase, String pattern, List<String> exceptions) {

  /// Most exceptions of one term.
  public static final int EXCEPTIONS = 100;

  public static final TermRules NONE = new TermRules(LetterCase.USUAL, "", List.of());

  public TermRules {
    pattern = pattern.strip();
    exceptions =
        exceptions.stream().map(String::strip).filter(e -> !e.isEmpty()).distinct().toList();
  }

  public boolean isNone() {
    return equals(NONE);
  }

  /// Whether the pattern is one of this term.
  public boolean fit(String term) {
    return pattern.isEmpty() || SlotPattern.of(pattern).filter(p -> p.fits(term)).isPresent();
  }
}
