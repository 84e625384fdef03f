package concord.termbase;

import concord.text.Problem;
import java.util.List;

/// What an import did.
///
/// @param added concepts that were new
/// @param changed concepts that were there and differ now
/// @param unchanged concepts that were there just so
/// @param problems what was left out, and why
public record Imported(int added, int changed, int unchanged, List<Problem> problems) {

  public Imported {
    problems = List.copyOf(problems);
  }
}
