package concord.statements;

import concord.text.Language;
import java.util.List;

/// What one version says in one bead: no segment when it is silent, several when it takes more
/// sentences than others.
public record Cell(Language language, List<SegmentView> segments) {

  public Cell {
    segments = List.copyOf(segments);
  }

  public boolean isSilent() {
    return segments.isEmpty();
  }

  /// All it says, as the checks read it.
  public String text() {
    return JoinedCell.text(this);
  }

  /// Confirmed when it speaks and all of it is confirmed.
  public boolean isConfirmed() {
    return !segments.isEmpty() && segments.stream().allMatch(s -> s.state().isConfirmed());
  }
}
