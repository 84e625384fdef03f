package concord.statements;

import concord.alignment.Alignment;
import concord.alignment.AlignmentTask;
import concord.alignment.Version;
import concord.statements.ProgressListener.Stage;
import concord.statements.store.ShapeStore;
import concord.statements.store.SheetStore;
import concord.statements.store.Snapshot;
import concord.statements.store.Snapshot.BeadShape;
import concord.text.Language;
import concord.text.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Aligns stored rows anew. Rows that people put together, confirmed or locked stay and teach; what
/// lies between two of them is aligned by itself. Nobody waits for a lock while it is aligned.
@Component
class Realignment {

  /// Rows between two that stay.
  private record Run(List<BeadShape> rows, List<Version> versions, List<List<Long>> segments) {}

  /// @param taught what the rows that stay say
  private record Plan(List<Run> runs, List<Map<Language, String>> taught) {}

  private final SheetStore sheets;
  private final ShapeStore shapes;
  private final Steps steps;
  private final Aligning aligning;
  private final TransactionTemplate transaction;

  Realignment(
      SheetStore sheets,
      ShapeStore shapes,
      Steps steps,
      Aligning aligning,
      TransactionTemplate transaction) {
    this.sheets = sheets;
    this.shapes = shapes;
    this.steps = steps;
    this.aligning = aligning;
    this.transaction = transaction;
  }

  /// @param first number of the first row to align anew, from 1; `last` is one of them too
  /// @return how many rows there were and how many there are now in their place
  Realigned realign(StatementId id, int first, int last, ProgressListener progress) {
    progress.at(Stage.READING, "", 0);
    var plan = Objects.requireNonNull(transaction.execute(status -> plan(id, first, last)));
    var tasks = plan.runs.stream().map(run -> AlignmentTask.of(run.versions)).toList();
    var alignments = aligning.align(tasks, plan.taught, progress, 0.05, 0.85);
    progress.at(Stage.STORING, "", 0.85);
    var done = transaction.execute(status -> store(id, plan, alignments));
    progress.at(Stage.STORING, "", 1);
    return Objects.requireNonNull(done);
  }

  private Plan plan(StatementId id, int first, int last) {
    var sheet = sheets.sheet(id).orElseThrow(() -> Refusal.statementGone(id));
    var paragraphs = sheets.paragraphs(id);
    var texts = new HashMap<Long, Segment>();
    var runs = new ArrayList<Run>();
    var taught = new ArrayList<Map<Language, String>>();
    var open = new ArrayList<BeadShape>();
    var rows = sheets.rows(id, 0, Integer.MAX_VALUE);
    var beads = shapes.beads(rows.stream().map(row -> row.id().value()).toList());
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      for (Cell cell : row.cells()) {
        for (SegmentView s : cell.segments()) {
          int paragraph = paragraphs.getOrDefault(s.id().value(), 0);
          texts.put(s.id().value(), new Segment(s.text(), paragraph));
        }
      }
      if (stays(row)) taught.add(texts(row));
      if (stays(row) || row.number() < first || row.number() > last) {
        close(open, sheet, texts, runs);
      } else {
        open.add(beads.get(i));
      }
    }
    close(open, sheet, texts, runs);
    return new Plan(runs, taught);
  }

  private static boolean stays(Row row) {
    return row.handMade()
        || row.locked()
        || row.cells().stream().filter(cell -> !cell.isSilent()).allMatch(Cell::isConfirmed);
  }

  private static Map<Language, String> texts(Row row) {
    var texts = new TreeMap<Language, String>();
    for (Cell cell : row.cells()) {
      if (!cell.isSilent()) texts.put(cell.language(), JoinedCell.text(cell));
    }
    return texts;
  }

  private static void close(
      List<BeadShape> open, Sheet sheet, Map<Long, Segment> texts, List<Run> runs) {
    if (open.isEmpty()) return;
    var versions = new ArrayList<Version>();
    var segments = new ArrayList<List<Long>>();
    for (Language language : sheet.languages()) {
      var ids = open.stream().flatMap(bead -> bead.cell(language.tag()).stream()).toList();
      if (ids.isEmpty()) continue;
      versions.add(
          new Version(
              language,
              ids.stream().map(id -> texts.getOrDefault(id, new Segment("", 0))).toList()));
      segments.add(ids);
    }
    if (!versions.isEmpty()) runs.add(new Run(List.copyOf(open), versions, segments));
    open.clear();
  }

  /// Puts new rows in the place of the old ones. A run that was not aligned to its end keeps its
  /// rows: they are no worse.
  private Realigned store(StatementId id, Plan plan, List<Alignment> alignments) {
    sheets.hold(id);
    var before = new ArrayList<BeadShape>();
    var after = new ArrayList<BeadShape>();
    boolean finished = true;
    int fresh = 0;
    for (int i = 0; i < plan.runs.size(); i++) {
      var run = plan.runs.get(i);
      var alignment = alignments.get(i);
      finished &= alignment.finished();
      if (!alignment.finished() || isTheSame(run, alignment)) continue;
      var now = shapes.beads(run.rows.stream().map(BeadShape::id).toList());
      if (!now.equals(run.rows)) throw Refusal.of("realignment-overtaken");
      replace(run, alignment, before, after);
      fresh += alignment.beads().size();
    }
    if (!before.isEmpty()) {
      var beads = before.stream().map(BeadShape::id).toList();
      var from = new Snapshot(before, List.of());
      steps.take(id, StepKind.REALIGNED, from, new Snapshot(after, List.of()), beads);
    }
    return new Realigned(before.size() - fresh, fresh, finished);
  }

  private static boolean isTheSame(Run run, Alignment alignment) {
    var cells = alignment.beads().stream().map(bead -> cells(run, alignment, bead)).toList();
    return cells.equals(run.rows.stream().map(BeadShape::cells).toList());
  }

  private static TreeMap<String, List<Long>> cells(
      Run run, Alignment alignment, concord.alignment.Bead bead) {
    var cells = new TreeMap<String, List<Long>>();
    for (int v = 0; v < run.versions.size(); v++) {
      var ids = run.segments.get(v);
      var segments = bead.segments().get(v);
      if (segments.isEmpty()) continue;
      cells.put(alignment.languages().get(v).tag(), segments.stream().map(ids::get).toList());
    }
    return cells;
  }

  /// The new beads go right below the run's last row, which dies with the others.
  private void replace(
      Run run, Alignment alignment, List<BeadShape> before, List<BeadShape> after) {
    before.addAll(run.rows);
    run.rows.forEach(row -> after.add(row.dead()));
    var above = new BeadId(run.rows.getLast().id());
    var fresh = shapes.addBeadsBelow(above, alignment.beads().size());
    for (int i = 0; i < alignment.beads().size(); i++) {
      var bead = alignment.beads().get(i);
      before.add(fresh.get(i));
      after.add(
          new BeadShape(
              fresh.get(i).id(),
              true,
              bead.confidence(),
              false,
              false,
              cells(run, alignment, bead)));
    }
  }
}
