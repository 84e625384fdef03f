package concord.terminology;

import java.util.List;

/// What a terminologist says about finding one term, beyond the rules of its language.
///
/// @param letterCase which capitals it insists on
/// @param pattern the term with its optional words in brackets, see [SlotPattern]; empty when it
///     has
///     none
/// @param exceptions longer wordings in which the term is not meant: 郑成功 for 成功
/// @param forms wordings that are forms of the term although no rule of its language makes them:
///     «людьми доброй воли», a foreign name as somebody declined it
public record TermRules(
    LetterCase letterCase, String pattern, List<String> exceptions, List<String> forms) {

  /// Most exceptions of one term.
  public static final int EXCEPTIONS = 100;

  /// Most forms of one term; a Kazakh noun has some 150.
  public static final int FORMS = 200;

  public static final TermRules NONE = new TermRules(LetterCase.USUAL, "", List.of());

  public TermRules {
    pattern = pattern.strip();
    exceptions = cleaned(exceptions);
    forms = cleaned(forms);
  }

  /// Rules of a term all of whose forms its language knows.
  public TermRules(LetterCase letterCase, String pattern, List<String> exceptions) {
    this(letterCase, pattern, exceptions, List.of());
  }

  private static List<String> cleaned(List<String> wordings) {
    return wordings.stream().map(String::strip).filter(w -> !w.isEmpty()).distinct().toList();
  }

  public boolean isNone() {
    return equals(NONE);
  }

  /// Whether the pattern is one of this term.
  public boolean fit(String term) {
    return pattern.isEmpty() || SlotPattern.of(pattern).filter(p -> p.fits(term)).isPresent();
  }
}
