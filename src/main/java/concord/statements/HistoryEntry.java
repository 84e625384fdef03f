package concord.statements;

import concord.text.Language;
import java.time.Instant;
import java.util.List;

/// One change of a row: who, when, and what each touched segment was before and after.
public record HistoryEntry(String who, Instant at, StepKind kind, List<TextChange> texts) {

  public HistoryEntry {
    texts = List.copyOf(texts);
  }

  /// A segment's text and state before and after; an empty text where it was not there.
  public record TextChange(
      SegmentId segment,
      Language language,
      String before,
      SegmentState stateBefore,
      String after,
      SegmentState stateAfter) {}
}
