package concord.memory;

import concord.text.Problem;
import java.util.List;

/// What an import of units did.
///
/// @param added units that were new
/// @param known units whose texts were there already
public record MemoryImport(int added, int known, List<Problem> problems) {

  public MemoryImport {
    problems = List.copyOf(problems);
  }
}
