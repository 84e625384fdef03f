package concord.termbase;

import concord.terminology.Concept;
import java.util.List;

/// Two concepts made one, with all it takes to make them two again.
///
/// @param into what stayed, before the other became a part of it
/// @param from what became a part of it
/// @param outcome what stayed, as it is now; stale when somebody changed one of the two since it
///     was
///     seen, and then nothing was done
/// @param redirected what referred to the one that went
public record Merged(Concept into, Concept from, Saved outcome, List<Redirected> redirected) {

  /// A concept before and after its reference was led on.
  public record Redirected(Concept before, Concept after) {}

  public Merged {
    redirected = List.copyOf(redirected);
  }
}
