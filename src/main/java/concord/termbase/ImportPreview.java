package concord.termbase;

import concord.terminology.Concept;
import concord.text.Problem;
import java.util.List;

/// What importing some concepts would do, before anything is written.
///
/// @param added concepts that are new
/// @param changed concepts that are there and would differ
/// @param unchanged how many are there just so
/// @param doublets new concepts with a term that another concept has already
/// @param problems what would be left out or was put right, and why
public record ImportPreview(
    List<Concept> added,
    List<Changed> changed,
    int unchanged,
    List<Twin> doublets,
    List<Problem> problems) {

  /// A concept as it is and as the file has it.
  public record Changed(Concept before, Concept after) {}

  /// A new concept and what has one of its terms already.
  public record Twin(Concept fresh, Doublet known) {}

  public ImportPreview {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    doublets = List.copyOf(doublets);
    problems = List.copyOf(problems);
  }

  /// Concepts that would be written.
  public List<Concept> toWrite() {
    return java.util.stream.Stream.concat(added.stream(), changed.stream().map(Changed::after))
        .toList();
  }
}
