package concord.statements;

import concord.accounts.Needs;
import concord.accounts.Role;
import concord.statements.store.ShapeStore;
import concord.statements.store.SheetStore;
import concord.statements.store.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Putting an alignment right by hand. The order of the segments in each version never changes, no
/// text is lost, and every step can be undone ([Editing#undo]).
@Service
public class Repairs {

  /// So many rows a translator may align anew at once; a reviewer any number.
  public static final int ROWS_AT_ONCE = 200;

  private final SheetStore sheets;
  private final ShapeStore shapes;
  private final Steps steps;
  private final Realignment realignment;

  Repairs(SheetStore sheets, ShapeStore shapes, Steps steps, Realignment realignment) {
    this.sheets = sheets;
    this.shapes = shapes;
    this.steps = steps;
    this.realignment = realignment;
  }

  /// Puts a row and the one below together; answers the row that stays.
  @Needs(Role.TRANSLATOR)
  @Transactional
  public BeadId mergeWithNext(BeadId id) {
    steps.hold(id);
    return merge(id, neighbour(id, true));
  }

  /// Puts a row and the one above together; answers the row that stays.
  @Needs(Role.TRANSLATOR)
  @Transactional
  public BeadId mergeWithPrevious(BeadId id) {
    steps.hold(id);
    return merge(neighbour(id, false), id);
  }

  private BeadId merge(BeadId upperId, BeadId lowerId) {
    var upper = shapes.bead(upperId);
    var lower = shapes.bead(lowerId);
    var cells = new TreeMap<>(upper.cells());
    lower.cells().forEach((tag, ids) -> cells.merge(tag, ids, Repairs::joined));
    take(
        steps.hold(upperId),
        StepKind.MERGED,
        Snapshot.of(List.of(upper, lower)),
        Snapshot.of(List.of(upper.with(cells), lower.dead())));
    return upperId;
  }

  /// Cuts a segment in two within its bead; blanks around the cut go, nothing else does.
  ///
  /// @param caretUtf16 where to cut, in UTF-16 units of the segment's text
  /// @return both halves, in order
  @Needs(Role.TRANSLATOR)
  @Transactional
  public List<SegmentId> splitSegment(SegmentId id, int caretUtf16) {
    var place = steps.hold(id);
    var whole = shapes.segments(List.of(id.value())).getFirst();
    int cut = Math.clamp(caretUtf16, 0, whole.text().length());
    if (cut > 0
        && cut < whole.text().length()
        && Character.isLowSurrogate(whole.text().charAt(cut))) {
      cut--;
    }
    String left = whole.text().substring(0, cut).stripTrailing();
    String right = whole.text().substring(cut).stripLeading();
    if (left.isBlank() || right.isBlank()) throw Refusal.nothingLeft();
    var half = shapes.addSegment(place.bead(), place.language(), id);
    var origin = sheets.segment(id).orElseThrow(Refusal::segmentGone).origin();
    var bead = shapes.bead(place.bead());
    var cell = new ArrayList<>(bead.cell(whole.language()));
    cell.add(cell.indexOf(id.value()) + 1, half.id());
    take(
        place.statement(),
        StepKind.SEGMENT_SPLIT,
        Snapshot.of(List.of(bead), whole, half),
        Snapshot.of(
            List.of(bead.with(whole.language(), cell)),
            whole.with(left, whole.state(), origin),
            half.with(right, whole.state(), origin)));
    return List.of(id, new SegmentId(half.id()));
  }

  /// Begins a new row below with this segment and what follows it in its cell; answers the new row.
  @Needs(Role.TRANSLATOR)
  @Transactional
  public BeadId splitBead(SegmentId id) {
    var place = steps.hold(id);
    var bead = shapes.bead(place.bead());
    String tag = place.language().tag();
    var cell = bead.cell(tag);
    int at = cell.indexOf(id.value());
    if (at == 0 && bead.cells().size() == 1) throw Refusal.nothingLeft();
    var fresh = shapes.addBeadBelow(place.bead());
    take(
        place.statement(),
        StepKind.BEAD_SPLIT,
        Snapshot.of(List.of(bead, fresh)),
        Snapshot.of(
            List.of(
                bead.with(tag, cell.subList(0, at)),
                fresh.with(tag, cell.subList(at, cell.size())))));
    return new BeadId(fresh.id());
  }

  /// Moves the first segment of a cell to the row above or the last one to the row below; a row
  /// left with nothing goes. Answers the row it stands in now.
  @Needs(Role.TRANSLATOR)
  @Transactional
  public BeadId moveSegment(SegmentId id, Direction direction) {
    var place = steps.hold(id);
    var from = shapes.bead(place.bead());
    String tag = place.language().tag();
    var cell = new ArrayList<>(from.cell(tag));
    boolean down = direction == Direction.DOWN;
    long edge = down ? cell.getLast() : cell.getFirst();
    if (edge != id.value()) throw Refusal.notAtTheEdge();
    var target = neighbour(place.bead(), down);
    var to = shapes.bead(target);
    cell.remove((Long) id.value());
    List<Long> one = List.of(id.value());
    var grown = down ? joined(one, to.cell(tag)) : joined(to.cell(tag), one);
    take(
        place.statement(),
        StepKind.SEGMENT_MOVED,
        Snapshot.of(List.of(from, to)),
        Snapshot.of(List.of(from.with(tag, cell), to.with(tag, grown))));
    return target;
  }

  /// Aligns rows anew, but for those put together by hand, confirmed or locked; a step like any
  /// other, so it can be undone.
  ///
  /// @param first number of the first one, from 1; `last` is one of them too
  @Needs(Role.REVIEWER)
  public Realigned realign(StatementId id, int first, int last, ProgressListener progress) {
    return realignment.realign(id, first, last, progress);
  }

  /// The same for [#ROWS_AT_ONCE] rows at most.
  @Needs(Role.TRANSLATOR)
  public Realigned realignRows(StatementId id, int first, int last, ProgressListener progress) {
    if (last < first || last - first >= ROWS_AT_ONCE) {
      throw Refusal.of("realignment-too-wide", "most", ROWS_AT_ONCE);
    }
    return realignment.realign(id, first, last, progress);
  }

  private void take(StatementId statement, StepKind kind, Snapshot before, Snapshot after) {
    steps.take(statement, kind, before, after, before.beadIds());
  }

  private BeadId neighbour(BeadId id, boolean below) {
    var found = sheets.neighbour(id, below).orElseThrow(Refusal::noNeighbour);
    steps.hold(found);
    return found;
  }

  private static List<Long> joined(List<Long> first, List<Long> second) {
    var all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
