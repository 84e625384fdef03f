package concord.text;

/// Carries a [Problem] up to the edge (a command, a screen, a request) where nothing useful can be
/// returned instead. Expected trouble inside a reading is a value in [Reading], not this.
public final class ProblemException extends RuntimeException {

  private final Problem problem;

  public ProblemException(Problem problem) {
    super(problem.code() + " " + problem.facts());
    this.problem = problem;
  }

  public ProblemException(Problem problem, Throwable cause) {
    super(problem.code() + " " + problem.facts(), cause);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
