package concord.statements;

import java.util.List;

/// What a replacing of a term, or taking it back, did.
///
/// @param id names it, for taking it back
/// @param segments how many were rewritten
/// @param left statements in which some segments stayed as they are, because somebody changed them
///     meanwhile or locked their row
public record Replaced(long id, int segments, List<String> left) {

  public Replaced {
    left = List.copyOf(left);
  }
}
