package concord.statements;

import concord.accounts.Needs;
import concord.accounts.Role;
import java.util.List;
import org.springframework.stereotype.Service;

/// Putting an alignment right by hand. The order of the segments in each version never changes, no
/// text is lost, and every step can be undone ([Editing#undo]).
@Service
public class Repairs {

  /// Puts a row and the one below together; answers the row that stays.
  @Needs(Role.TRANSLATOR)
  public BeadId mergeWithNext(BeadId id) {
    throw new UnsupportedOperationException();
  }

  /// Puts a row and the one above together; answers the row that stays.
  @Needs(Role.TRANSLATOR)
  public BeadId mergeWithPrevious(BeadId id) {
    throw new UnsupportedOperationException();
  }

  /// Cuts a segment in two within its bead; blanks around the cut go, nothing else does.
  ///
  /// @param caretUtf16 where to cut, in UTF-16 units of the segment's text
  /// @return both halves, in order
  @Needs(Role.TRANSLATOR)
  public List<SegmentId> splitSegment(SegmentId id, int caretUtf16) {
    throw new UnsupportedOperationException();
  }

  /// Begins a new row below with this segment and what follows it in its cell; answers the new row.
  @Needs(Role.TRANSLATOR)
  public BeadId splitBead(SegmentId id) {
    throw new UnsupportedOperationException();
  }

  /// Moves the first segment of a cell to the row above or the last one to the row below; a row
  // left
  /// with nothing goes. Answers the row it stands in now.
  @Needs(Role.TRANSLATOR)
  public BeadId moveSegment(SegmentId id, Direction direction) {
    throw new UnsupportedOperationException();
  }

  /// Aligns the whole statement anew; a step like any other, so it can be undone.
  @Needs(Role.REVIEWER)
  public void realign(StatementId id) {
    throw new UnsupportedOperationException();
  }
}
