package concord.statements;

import concord.accounts.Needs;
import concord.accounts.Role;
import concord.text.Language;
import java.util.List;
import org.springframework.stereotype.Service;

/// Changing the texts of a statement, and taking steps back.
@Service
public class Editing {

  /// Stores what a person typed, unless somebody else changed the segment since.
  @Needs(Role.TRANSLATOR)
  public Typed type(SegmentId id, long revisionSeen, String text) {
    throw new UnsupportedOperationException();
  }

  /// Stores a text in a cell that is silent; when it speaks by now, answers its last segment as
  /// theirs.
  @Needs(Role.TRANSLATOR)
  public Typed typeInto(BeadId bead, Language language, String text) {
    throw new UnsupportedOperationException();
  }

  /// Confirms a cell: a translator as `TRANSLATED`, a reviewer also as `REVIEWED` or `FINAL`.
  @Needs(Role.TRANSLATOR)
  public Row confirm(BeadId bead, Language language, SegmentState state) {
    throw new UnsupportedOperationException();
  }

  /// Takes the confirmation of a cell back.
  @Needs(Role.TRANSLATOR)
  public Row reopen(BeadId bead, Language language) {
    throw new UnsupportedOperationException();
  }

  /// Replaces a stretch of a segment as a finding proposes, unless the segment changed since.
  @Needs(Role.TRANSLATOR)
  public Typed replace(RowFinding.Fix fix, long revisionSeen) {
    throw new UnsupportedOperationException();
  }

  /// Says that a finding is all right, with a reason; undone by itself when its concept changes.
  @Needs(Role.TRANSLATOR)
  public RowMarks waive(BeadId bead, String findingKey, String reason, WaiverScope scope) {
    throw new UnsupportedOperationException();
  }

  /// Takes a waiver back.
  @Needs(Role.TRANSLATOR)
  public RowMarks unwaive(BeadId bead, String findingKey) {
    throw new UnsupportedOperationException();
  }

  /// Locks rows against changes, or unlocks them.
  @Needs(Role.REVIEWER)
  public void lock(List<BeadId> beads, boolean locked) {
    throw new UnsupportedOperationException();
  }

  /// Takes back the last step of whoever is signed in: a text, a confirmation, an alignment. What
  /// others typed since stays; when they undid the ground under it, that is a problem.
  @Needs(Role.TRANSLATOR)
  public Stepped undo(StatementId id) {
    throw new UnsupportedOperationException();
  }

  /// Does again what [#undo] took back, as long as nothing new was done.
  @Needs(Role.TRANSLATOR)
  public Stepped redo(StatementId id) {
    throw new UnsupportedOperationException();
  }
}
