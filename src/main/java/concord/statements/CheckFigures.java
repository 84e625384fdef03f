package concord.statements;

import concord.checks.CheckId;
import concord.text.Language;
import concord.text.Severity;
import java.util.Optional;

/// What became of a check's findings in one language.
///
/// @param reported findings that stood for more than moments
/// @param fixed those that went when the text was changed
/// @param waived what people said is all right: waivers in force, for a row or a statement
/// @param limit the heaviest its findings may be, where an administrator has said so
public record CheckFigures(
    CheckId check,
    Language language,
    long reported,
    long fixed,
    long waived,
    Optional<Severity> limit) {

  /// Fewer decisions say nothing about a check.
  static final long FEWEST_DECISIONS = 20;

  /// A check that people overrule more often than this is in the way.
  static final double MOST_WAIVED = 0.4;

  /// The share of waivers among what people decided, 0 where nobody has decided anything.
  public double waivedShare() {
    long decided = fixed + waived;
    return decided == 0 ? 0 : (double) waived / decided;
  }

  /// Whether its findings should weigh less.
  public boolean isDoubtful() {
    boolean lightest = limit.filter(most -> most == Severity.NOTE).isPresent();
    return !lightest && fixed + waived >= FEWEST_DECISIONS && waivedShare() > MOST_WAIVED;
  }
}
