package concord.statements;

import concord.accounts.AuditLog;
import concord.accounts.CurrentPerson;
import concord.accounts.Needs;
import concord.accounts.Role;
import concord.statements.store.CheckStore;
import concord.statements.store.ShapeStore;
import concord.statements.store.SheetStore;
import concord.statements.store.Snapshot;
import concord.statements.store.Snapshot.SegmentShape;
import concord.text.Language;
import concord.text.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Changing the texts of a statement, and taking steps back.
@Service
public class Editing {

  private static final int REASON_CHARACTERS = 2_000;

  private final SheetStore sheets;
  private final ShapeStore shapes;
  private final CheckStore checks;
  private final Steps steps;
  private final Undoing undoing;
  private final Checking checking;
  private final Aftermath aftermath;
  private final CurrentPerson current;
  private final AuditLog audit;

  Editing(
      SheetStore sheets,
      ShapeStore shapes,
      CheckStore checks,
      Steps steps,
      Undoing undoing,
      Checking checking,
      Aftermath aftermath,
      CurrentPerson current,
      AuditLog audit) {
    this.sheets = sheets;
    this.shapes = shapes;
    this.checks = checks;
    this.steps = steps;
    this.undoing = undoing;
    this.checking = checking;
    this.aftermath = aftermath;
    this.current = current;
    this.audit = audit;
  }

  /// Stores what a person typed, unless somebody else changed the segment since. Sending the same
  /// text twice is fine: whoever lost the answer may ask again.
  @Needs(Role.TRANSLATOR)
  @Transactional
  public Typed type(SegmentId id, long revisionSeen, String text) {
    return write(StepKind.TYPED, id, revisionSeen, TypedText.of(text));
  }

  private Typed write(StepKind kind, SegmentId id, long revisionSeen, String text) {
    var place = steps.hold(id);
    var theirs = view(id);
    if (theirs.text().equals(text)) return saved(id, place, marks(place));
    if (theirs.revision() != revisionSeen) return new Typed.Stale(text, theirs);
    var before = Snapshot.of(List.of(), shapes.segments(List.of(id.value())).getFirst());
    var after =
        before.replacing(
            before.segments().getFirst().with(text, SegmentState.INITIAL, Origin.TYPED));
    long bead = place.bead().value();
    var marks =
        kind == StepKind.TYPED
            ? steps.type(place.statement(), before, after, bead)
            : steps.take(place.statement(), kind, before, after, List.of(bead));
    return saved(id, place, marks);
  }

  /// Stores a text in a cell that is silent; when it speaks by now, answers its last segment as
  /// theirs.
  @Needs(Role.TRANSLATOR)
  @Transactional
  public Typed typeInto(BeadId bead, Language language, String text) {
    var statement = steps.hold(bead);
    var shape = shapes.bead(bead);
    String clean = TypedText.of(text);
    if (!shape.cell(language.tag()).isEmpty()) {
      var theirs = view(new SegmentId(shape.cell(language.tag()).getLast()));
      if (!theirs.text().equals(clean)) return new Typed.Stale(clean, theirs);
      return saved(theirs.id(), steps.hold(theirs.id()), marks(steps.hold(theirs.id())));
    }
    if (!sheet(statement).languages().contains(language)) {
      throw Refusal.of("version-unknown", "language", language.tag());
    }
    var empty = shapes.addSegment(bead, language);
    var before = Snapshot.of(List.of(shape), empty);
    var after =
        Snapshot.of(
            List.of(shape.with(language.tag(), List.of(empty.id()))),
            empty.with(clean, SegmentState.INITIAL, Origin.TYPED));
    var marks = steps.take(statement, StepKind.TYPED, before, after, List.of(bead.value()));
    return new Typed.Saved(view(new SegmentId(empty.id())), marks.getFirst());
  }

  /// Confirms a cell: a translator as `TRANSLATED`, a reviewer also as `REVIEWED` or `FINAL`. A
  /// segment that is further already stays so.
  @Needs(Role.TRANSLATOR)
  @Transactional
  public Row confirm(BeadId bead, Language language, SegmentState state) {
    if (!state.isConfirmed()) throw new IllegalArgumentException("not a confirmation: " + state);
    if (state != SegmentState.TRANSLATED && !current.may(Role.REVIEWER)) {
      throw new AccessDeniedException(state + " needs a reviewer");
    }
    return setState(
        StepKind.CONFIRMED,
        bead,
        language,
        segment -> segment.state().compareTo(state) >= 0 ? segment : segment.with(state));
  }

  /// Takes the confirmation of a cell back.
  @Needs(Role.TRANSLATOR)
  @Transactional
  public Row reopen(BeadId bead, Language language) {
    return setState(
        StepKind.REOPENED, bead, language, segment -> segment.with(SegmentState.INITIAL));
  }

  private Row setState(
      StepKind kind, BeadId bead, Language language, UnaryOperator<SegmentShape> change) {
    var statement = steps.hold(bead);
    var ids = shapes.bead(bead).cell(language.tag());
    if (ids.isEmpty()) throw Refusal.cellSilent(language.tag());
    var before = new Snapshot(List.of(), shapes.segments(ids));
    var after = new Snapshot(List.of(), before.segments().stream().map(change).toList());
    if (!after.equals(before)) {
      steps.take(statement, kind, before, after, List.of(bead.value()));
    }
    return sheets.row(bead).orElseThrow(Refusal::rowGone);
  }

  /// Replaces a stretch of a segment as a finding proposes, unless the segment changed since.
  @Needs(Role.TRANSLATOR)
  @Transactional
  public Typed replace(RowFinding.Fix fix, long revisionSeen) {
    steps.hold(fix.segment());
    var now = view(fix.segment());
    if (now.revision() != revisionSeen || fix.span().endUtf16() > now.text().length()) {
      return new Typed.Stale(fix.text(), now);
    }
    String text =
        now.text().substring(0, fix.span().startUtf16())
            + fix.text()
            + now.text().substring(fix.span().endUtf16());
    return write(StepKind.FIXED, fix.segment(), revisionSeen, TypedText.of(text));
  }

  /// Says that a finding is all right, with a reason; undone by itself when its concept changes.
  @Needs(Role.TRANSLATOR)
  @Transactional
  public RowMarks waive(BeadId bead, String findingKey, String reason, WaiverScope scope) {
    var statement = steps.hold(bead);
    checking.marks(statement, sheets.rowsOf(statement, List.of(bead.value())));
    var finding = checks.finding(bead, findingKey).orElseThrow(Refusal::findingGone);
    if (reason.isBlank()) throw Refusal.of("waiver-without-reason");
    String cut = reason.length() > REASON_CHARACTERS ? Limits.shorten(reason) : reason;
    checks.waive(statement, bead, finding, cut, scope, current.displayName());
    return waiverChanged(statement, bead, finding.key() + ": " + cut);
  }

  /// Takes a waiver back.
  @Needs(Role.TRANSLATOR)
  @Transactional
  public RowMarks unwaive(BeadId bead, String findingKey) {
    var statement = steps.hold(bead);
    var finding = checks.finding(bead, findingKey).orElseThrow(Refusal::findingGone);
    checks.unwaive(statement, bead, finding);
    return waiverChanged(statement, bead, finding.key());
  }

  private RowMarks waiverChanged(StatementId statement, BeadId bead, String detail) {
    checks.recount(statement);
    steps.tell(statement, StepKind.WAIVED, List.of(bead.value()));
    audit.record("waiver-changed", "bead " + bead.value(), detail);
    return aftermath.of(statement, List.of(bead.value()), false).getFirst();
  }

  /// Locks rows against changes, or unlocks them.
  @Needs(Role.REVIEWER)
  @Transactional
  public void lock(List<BeadId> beads, boolean locked) {
    shapes.setLocked(beads, locked);
    for (BeadId bead : beads) {
      var statement = sheets.statementOf(bead).orElseThrow(Refusal::rowGone);
      aftermath.of(statement, List.of(bead.value()), false);
    }
    audit.record(locked ? "rows-locked" : "rows-unlocked", beads.toString(), "");
  }

  /// Takes back the last step of whoever is signed in: a text, a confirmation, an alignment. What
  /// others typed since stays; when they undid the ground under it, that is a problem.
  @Needs(Role.TRANSLATOR)
  @Transactional
  public Stepped undo(StatementId id) {
    return undoing.undo(id);
  }

  /// Does again what [#undo] took back, as long as nothing new was done.
  @Needs(Role.TRANSLATOR)
  @Transactional
  public Stepped redo(StatementId id) {
    return undoing.redo(id);
  }

  private Sheet sheet(StatementId id) {
    return sheets.sheet(id).orElseThrow(() -> Refusal.statementGone(id));
  }

  private SegmentView view(SegmentId id) {
    return sheets.segment(id).orElseThrow(Refusal::segmentGone);
  }

  private List<RowMarks> marks(SheetStore.Standing place) {
    var rows = new ArrayList<Row>();
    Optional<Row> row = sheets.row(place.bead());
    row.ifPresent(rows::add);
    return checking.marks(place.statement(), rows);
  }

  private Typed.Saved saved(SegmentId id, SheetStore.Standing place, List<RowMarks> marks) {
    var own = marks.stream().filter(m -> m.bead().equals(place.bead())).findFirst();
    return new Typed.Saved(
        view(id), own.orElseGet(() -> new RowMarks(place.bead(), List.of(), List.of())));
  }
}
