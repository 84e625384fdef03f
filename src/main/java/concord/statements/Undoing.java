package concord.statements;

import concord.accounts.CurrentPerson;
import concord.statements.store.ShapeStore;
import concord.statements.store.SheetStore;
import concord.statements.store.Snapshot;
import concord.statements.store.Snapshot.BeadShape;
import concord.statements.store.Snapshot.SegmentShape;
import concord.statements.store.Step;
import concord.statements.store.Step.Standing;
import concord.statements.store.StepStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Takes steps back and does them again.
///
/// Everybody has a stack of their own in each statement. Taking back an alignment step restores its
/// rows exactly and leaves alone what others typed meanwhile. A step whose ground somebody else has
/// changed since (its text, or how its rows are put together) stays, and a problem says who it was.
@Component
class Undoing {

  private final StepStore steps;
  private final ShapeStore shapes;
  private final SheetStore sheets;
  private final Steps doing;
  private final CurrentPerson current;

  Undoing(
      StepStore steps, ShapeStore shapes, SheetStore sheets, Steps doing, CurrentPerson current) {
    this.steps = steps;
    this.shapes = shapes;
    this.sheets = sheets;
    this.doing = doing;
    this.current = current;
  }

  Stepped undo(StatementId statement) {
    sheets.hold(statement);
    return steps
        .latestLive(statement, current.name())
        .<Stepped>map(step -> follow(step, StepKind.UNDONE))
        .orElseGet(Stepped.Nothing::new);
  }

  Stepped redo(StatementId statement) {
    sheets.hold(statement);
    return steps
        .nextUndone(statement, current.name())
        .<Stepped>map(step -> follow(step, StepKind.REDONE))
        .orElseGet(Stepped.Nothing::new);
  }

  /// Takes back one step, whoever took it, unless its ground has changed since. Its statement must
  /// be held.
  Stepped.Done undo(Step step) {
    return follow(step, StepKind.UNDONE);
  }

  private Stepped.Done follow(Step step, StepKind kind) {
    boolean back = kind == StepKind.UNDONE;
    var from = back ? step.after() : step.before();
    var to = back ? step.before() : step.after();
    var now = shapes.now(from);
    for (BeadShape left : from.beads()) {
      var found = now.bead(left.id()).orElseThrow();
      if (found.locked()) throw Refusal.rowLocked();
      if (!found.sameCells(left)) throw overtaken(step);
    }
    var segments = new ArrayList<SegmentShape>();
    for (SegmentShape left : from.segments()) {
      var found = now.segment(left.id()).orElseThrow();
      var target = to.segment(left.id()).orElseThrow();
      if (found.equals(left)) {
        segments.add(target);
      } else if (step.kind() == StepKind.SEGMENT_SPLIT && back) {
        segments.add(target.alive() ? rejoined(step, now).orElse(target) : target);
      } else if (step.kind() == StepKind.TERM_REPLACED) {
        // One of many segments: what somebody wrote on stays, the others go back.
        segments.add(found);
      } else {
        throw overtaken(step);
      }
    }
    if (step.kind() == StepKind.SEGMENT_SPLIT && back) {
      // Also when only the second half was typed in: its text must not go with it.
      rejoined(step, now)
          .ifPresent(whole -> segments.replaceAll(s -> s.id() == whole.id() ? whole : s));
    }
    doing.follow(
        step,
        kind,
        back ? Standing.UNDONE : Standing.LIVE,
        now,
        new Snapshot(withLocks(to.beads()), segments));
    return new Stepped.Done(step.kind(), step.beads().stream().map(BeadId::new).toList());
  }

  /// Both halves as they read now, with the blanks that were between them; empty when neither has
  /// changed since the split.
  private static Optional<SegmentShape> rejoined(Step step, Snapshot now) {
    var whole =
        step.before().segments().stream().filter(SegmentShape::alive).findFirst().orElseThrow();
    var halves = step.after().segments();
    var first = now.segment(halves.get(0).id()).orElseThrow();
    var second = now.segment(halves.get(1).id()).orElseThrow();
    if (first.equals(halves.get(0)) && second.equals(halves.get(1))) return Optional.empty();
    String blanks =
        whole
            .text()
            .substring(
                halves.get(0).text().length(),
                whole.text().length() - halves.get(1).text().length());
    return Optional.of(
        whole.with(
            TypedText.of(first.text() + blanks + second.text()),
            SegmentState.INITIAL,
            Origin.TYPED));
  }

  /// Locks are not steps: a bead comes back as locked as it was when last seen, which is not at
  /// all.
  private static List<BeadShape> withLocks(List<BeadShape> beads) {
    return beads.stream()
        .map(b -> new BeadShape(b.id(), b.alive(), b.confidence(), b.handMade(), false, b.cells()))
        .toList();
  }

  private RuntimeException overtaken(Step step) {
    return Refusal.overtaken(steps.laterActor(step).orElse("?"));
  }
}
