package concord.statements;

import concord.text.Problem;
import concord.text.ProblemException;

/// Why something cannot be done to a statement.
final class Refusal {

  private Refusal() {}

  static ProblemException statementGone(StatementId id) {
    return of("statement-gone", "statement", id.value());
  }

  static ProblemException rowGone() {
    return of("row-gone");
  }

  static ProblemException segmentGone() {
    return of("segment-gone");
  }

  static ProblemException rowLocked() {
    return of("row-locked");
  }

  static ProblemException cellSilent(String language) {
    return of("cell-silent", "language", language);
  }

  static ProblemException nothingLeft() {
    return of("split-leaves-nothing");
  }

  static ProblemException notAtTheEdge() {
    return of("segment-not-at-the-edge");
  }

  static ProblemException noNeighbour() {
    return of("row-without-neighbour");
  }

  static ProblemException tooLong(int length, int most) {
    return of("segment-too-long", "length", length, "most", most);
  }

  static ProblemException overtaken(String who) {
    return of("undo-overtaken", "who", who);
  }

  static ProblemException findingGone() {
    return of("finding-gone");
  }

  static ProblemException of(String code, Object... facts) {
    return new ProblemException(Problem.error(code, facts));
  }
}
