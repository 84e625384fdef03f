package concord.exchange;

import concord.text.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Passes problems on, but of each kind only the first few: a damaged file of a million units must
/// not fill a screen, or the memory, with a million sentences.
public final class ProblemTally implements Consumer<Problem> {

  private static final int SHOWN_OF_A_KIND = 20;

  private final String file;
  private final Consumer<Problem> to;
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  public ProblemTally(String file, Consumer<Problem> to) {
    this.file = file;
    this.to = to;
  }

  @Override
  public void accept(Problem problem) {
    if (counts.merge(problem.code(), 1, Integer::sum) <= SHOWN_OF_A_KIND) to.accept(problem);
  }

  /// Says how many were not shown; to be called when reading is over.
  public void finish() {
    counts.forEach(
        (code, count) -> {
          if (count > SHOWN_OF_A_KIND) {
            to.accept(
                Problem.note(
                    "problems-more", "file", file, "code", code, "count", count - SHOWN_OF_A_KIND));
          }
        });
  }
}
