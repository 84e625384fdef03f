package concord.statements;

import concord.accounts.CurrentPerson;
import concord.statements.store.ShapeStore;
import concord.statements.store.SheetStore;
import concord.statements.store.Snapshot;
import concord.statements.store.Step;
import concord.statements.store.Step.Standing;
import concord.statements.store.StepStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/// Does things to a statement and keeps the way back, in the name of whoever is acting.
@Component
class Steps {

  /// Typing on in one segment is one step for so long; then undo begins to cut it up.
  private static final Duration ONE_GO = Duration.ofSeconds(60);

  private final StepStore steps;
  private final ShapeStore shapes;
  private final SheetStore sheets;
  private final Aftermath aftermath;
  private final CurrentPerson current;

  Steps(
      StepStore steps,
      ShapeStore shapes,
      SheetStore sheets,
      Aftermath aftermath,
      CurrentPerson current) {
    this.steps = steps;
    this.shapes = shapes;
    this.sheets = sheets;
    this.aftermath = aftermath;
    this.current = current;
  }

  /// Makes the statement look like `after`, which can be undone.
  ///
  /// @param beads whose rows look different
  List<RowMarks> take(
      StatementId statement,
      StepKind kind,
      Snapshot before,
      Snapshot after,
      Collection<Long> beads) {
    return take(statement, kind, before, after, beads, 0);
  }

  /// Like [#take] as a part of a replacing of a term in many statements.
  List<RowMarks> take(
      StatementId statement,
      StepKind kind,
      Snapshot before,
      Snapshot after,
      Collection<Long> beads,
      long replacement) {
    shapes.apply(after, current.displayName());
    steps.add(step(statement, kind, Standing.LIVE, before, after, beads, replacement));
    return aftermath.of(statement, beads, rowsMoved(before, after));
  }

  /// Like [#take] for typing: typing on in the same segment prolongs the step.
  List<RowMarks> type(StatementId statement, Snapshot before, Snapshot after, long bead) {
    var typed = after.segments().getFirst();
    var last =
        steps
            .latestLive(statement, current.name())
            .filter(step -> step.kind() == StepKind.TYPED)
            .filter(step -> step.begunAt().isAfter(Instant.now().minus(ONE_GO)))
            .filter(step -> step.after().segments().equals(before.segments()));
    if (last.isEmpty()) return take(statement, StepKind.TYPED, before, after, List.of(bead));
    shapes.apply(after, current.displayName());
    steps.prolong(last.get(), last.get().after().replacing(typed));
    return aftermath.of(statement, List.of(bead), false);
  }

  /// Takes a step back (or does it again) by making the statement look like `target`.
  void follow(Step step, StepKind kind, Standing standing, Snapshot now, Snapshot target) {
    shapes.apply(target, current.displayName());
    steps.setStanding(step, standing);
    steps.add(step(step.statement(), kind, Standing.PAST, now, target, step.beads(), 0));
    aftermath.of(step.statement(), step.beads(), rowsMoved(step.before(), step.after()));
  }

  /// Tells the history of something that undo does not take back.
  void tell(StatementId statement, StepKind kind, Collection<Long> beads) {
    var nothing = new Snapshot(List.of(), List.of());
    steps.add(step(statement, kind, Standing.PAST, nothing, nothing, beads, 0));
  }

  private Step step(
      StatementId statement,
      StepKind kind,
      Standing standing,
      Snapshot before,
      Snapshot after,
      Collection<Long> beads,
      long replacement) {
    var now = Instant.now();
    return new Step(
        0,
        statement,
        current.name(),
        current.displayName(),
        now,
        now,
        kind,
        standing,
        before,
        after,
        new HashSet<>(beads),
        replacement);
  }

  private static boolean rowsMoved(Snapshot before, Snapshot after) {
    return before.beads().stream()
        .anyMatch(bead -> after.bead(bead.id()).filter(b -> b.alive() != bead.alive()).isPresent());
  }

  /// A bead that is there and may be changed; nobody else changes its statement until we are done.
  StatementId hold(BeadId bead) {
    var statement = sheets.statementOf(bead).orElseThrow(Refusal::rowGone);
    sheets.hold(statement);
    var row = sheets.row(bead).orElseThrow(Refusal::rowGone);
    if (row.locked()) throw Refusal.rowLocked();
    return statement;
  }

  /// A segment that is there and may be changed, like [#hold(BeadId)].
  SheetStore.Standing hold(SegmentId segment) {
    var found = sheets.standing(segment).orElseThrow(Refusal::segmentGone);
    sheets.hold(found.statement());
    var held = sheets.standing(segment).orElseThrow(Refusal::segmentGone);
    if (!held.alive()) throw Refusal.segmentGone();
    if (held.locked()) throw Refusal.rowLocked();
    return held;
  }
}
