package concord.statements;

import concord.accounts.AuditLog;
import concord.alignment.Alignment;
import concord.alignment.AlignmentTask;
import concord.alignment.Bead;
import concord.alignment.FixedBead;
import concord.alignment.Version;
import concord.statements.ProgressListener.Stage;
import concord.statements.store.ShapeStore;
import concord.statements.store.SheetStore;
import concord.statements.store.Snapshot;
import concord.statements.store.Snapshot.BeadShape;
import concord.statements.store.Snapshot.SegmentShape;
import concord.text.Language;
import concord.text.Limits;
import concord.text.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Adds a version to a stored statement. The rows stand as they are: the new text is aligned to
/// them, and what fits none of them gets rows of its own.
@Component
class Joining {

  private final SheetStore sheets;
  private final ShapeStore shapes;
  private final Steps steps;
  private final Aligning aligning;
  private final AuditLog audit;
  private final TransactionTemplate transaction;

  Joining(
      SheetStore sheets,
      ShapeStore shapes,
      Steps steps,
      Aligning aligning,
      AuditLog audit,
      TransactionTemplate transaction) {
    this.sheets = sheets;
    this.shapes = shapes;
    this.steps = steps;
    this.aligning = aligning;
    this.audit = audit;
    this.transaction = transaction;
  }

  /// The rows a version is to join.
  private record Plan(AlignmentTask task, List<BeadShape> rows) {}

  /// @return false when aligning was stopped before its end
  boolean join(StatementId id, Version version, ProgressListener progress) {
    progress.at(Stage.ALIGNING, "", 0.3);
    var plan = Objects.requireNonNull(transaction.execute(status -> plan(id, version)));
    var alignment = aligning.align(List.of(plan.task), List.of(), progress, 0.3, 0.85).getFirst();
    progress.at(Stage.STORING, "", 0.85);
    transaction.executeWithoutResult(status -> store(id, version, plan, alignment));
    progress.at(Stage.STORING, "", 1);
    return alignment.finished();
  }

  private Plan plan(StatementId id, Version version) {
    var sheet = sheets.sheet(id).orElseThrow(() -> Refusal.statementGone(id));
    var language = version.language();
    var paragraphs = sheets.paragraphs(id);
    var texts = new TreeMap<Language, List<Segment>>();
    var fixed = new ArrayList<FixedBead>();
    var rows = sheets.rows(id, 0, Integer.MAX_VALUE);
    for (Row row : rows) {
      var segments = new HashMap<Language, List<Integer>>();
      for (Cell cell : row.cells()) {
        var text = texts.computeIfAbsent(cell.language(), l -> new ArrayList<>());
        var numbers = new ArrayList<Integer>();
        for (SegmentView s : cell.segments()) {
          numbers.add(text.size());
          text.add(new Segment(s.text(), paragraphs.getOrDefault(s.id().value(), 0)));
        }
        if (!cell.language().equals(language)) segments.put(cell.language(), numbers);
      }
      fixed.add(new FixedBead(segments));
    }
    if (!texts.getOrDefault(language, List.of()).isEmpty()) {
      throw Refusal.of("version-there-already", "language", language.tag());
    }
    if (!sheet.languages().contains(language)
        && sheet.languages().size() >= Limits.STATEMENT_VERSIONS) {
      throw Refusal.of("import-too-many-files", "most", Limits.STATEMENT_VERSIONS);
    }
    texts.remove(language);
    var versions = new ArrayList<Version>();
    texts.forEach((other, segments) -> versions.add(new Version(other, segments)));
    versions.add(version);
    return new Plan(
        new AlignmentTask(versions, fixed),
        shapes.beads(rows.stream().map(row -> row.id().value()).toList()));
  }

  private void store(StatementId id, Version version, Plan plan, Alignment alignment) {
    sheets.hold(id);
    if (!shapes.beads(sheets.aliveBeads(id)).equals(plan.rows)) {
      throw Refusal.of("joining-overtaken");
    }
    shapes.addLanguage(id, version.language());
    var change = new Change(id, version);
    Optional<BeadId> above = Optional.empty();
    int row = 0;
    for (int b = 0; b < alignment.beads().size(); b++) {
      var bead = alignment.beads().get(b);
      if (isOnlyNew(bead)) {
        int end = b;
        while (end < alignment.beads().size() && isOnlyNew(alignment.beads().get(end))) end++;
        change.addRows(above, alignment.beads().subList(b, end));
        b = end - 1;
      } else {
        var shape = plan.rows.get(row++);
        above = Optional.of(new BeadId(shape.id()));
        change.fill(shape, bead);
      }
    }
    change.take();
    audit.record("version-added", "statement " + id.value(), version.language().tag());
  }

  /// The new version is the last one of its task.
  private static boolean isOnlyNew(Bead bead) {
    return bead.segments().subList(0, bead.segments().size() - 1).stream().allMatch(List::isEmpty);
  }

  /// One step: what rows and segments look like before and after.
  private final class Change {
    private final StatementId statement;
    private final Version version;
    private final List<BeadShape> before = new ArrayList<>();
    private final List<BeadShape> after = new ArrayList<>();
    private final List<SegmentShape> dead = new ArrayList<>();

    Change(StatementId statement, Version version) {
      this.statement = statement;
      this.version = version;
    }

    void fill(BeadShape row, Bead bead) {
      if (bead.segments().getLast().isEmpty()) return;
      before.add(row);
      var cells = new TreeMap<>(row.cells());
      cells.put(version.language().tag(), segments(new BeadId(row.id()), bead));
      double confidence = row.confidence() * bead.confidence();
      after.add(new BeadShape(row.id(), true, confidence, row.handMade(), row.locked(), cells));
    }

    void addRows(Optional<BeadId> above, List<Bead> beads) {
      var fresh =
          above
              .map(row -> shapes.addBeadsBelow(row, beads.size()))
              .orElseGet(() -> shapes.addBeadsAtTop(statement, beads.size()));
      for (int i = 0; i < beads.size(); i++) {
        var row = fresh.get(i);
        before.add(row);
        var cells = new TreeMap<String, List<Long>>();
        cells.put(version.language().tag(), segments(new BeadId(row.id()), beads.get(i)));
        after.add(new BeadShape(row.id(), true, beads.get(i).confidence(), false, false, cells));
      }
    }

    private List<Long> segments(BeadId row, Bead bead) {
      var texts = bead.segments().getLast().stream().map(version.segments()::get).toList();
      var added = shapes.addSegments(row, version.language(), texts);
      dead.addAll(added);
      return added.stream().map(SegmentShape::id).toList();
    }

    void take() {
      var alive = dead.stream().map(SegmentShape::revived).toList();
      steps.take(
          statement,
          StepKind.VERSION_ADDED,
          new Snapshot(before, dead),
          new Snapshot(after, alive),
          before.stream().map(BeadShape::id).toList());
    }
  }
}
