package concord.statements;

import concord.alignment.Aligner;
import concord.alignment.Bead;
import concord.alignment.Version;
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
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/// Aligns a stored statement anew. Rows that people put together or locked stay, and what lies
/// between two of them is aligned by itself.
@Component
class Realignment {

  /// Rows between two that stay, and the row right above them.
  private record Run(List<BeadShape> rows, List<Version> versions, List<List<Long>> segments) {}

  private final SheetStore sheets;
  private final ShapeStore shapes;
  private final Steps steps;
  private final KnownTerms known;

  Realignment(SheetStore sheets, ShapeStore shapes, Steps steps, KnownTerms known) {
    this.sheets = sheets;
    this.shapes = shapes;
    this.steps = steps;
    this.known = known;
  }

  void realign(StatementId id) {
    var sheet = sheets.sheet(id).orElseThrow(() -> Refusal.statementGone(id));
    var runs = runs(id, sheet);
    var alignments =
        Aligner.standard().alignAll(runs.stream().map(Run::versions).toList(), known.knowledge());
    var before = new ArrayList<BeadShape>();
    var after = new ArrayList<BeadShape>();
    for (int i = 0; i < runs.size(); i++) {
      replace(runs.get(i), alignments.get(i).languages(), alignments.get(i).beads(), before, after);
    }
    if (before.isEmpty()) return;
    var beads = before.stream().map(BeadShape::id).toList();
    steps.take(
        id,
        StepKind.REALIGNED,
        new Snapshot(before, List.of()),
        new Snapshot(after, List.of()),
        beads);
  }

  private List<Run> runs(StatementId id, Sheet sheet) {
    var texts = new HashMap<Long, Segment>();
    var paragraphs = sheets.paragraphs(id);
    for (Row row : sheets.rows(id, 0, Integer.MAX_VALUE)) {
      for (Cell cell : row.cells()) {
        for (SegmentView s : cell.segments()) {
          int paragraph = paragraphs.getOrDefault(s.id().value(), 0);
          texts.put(s.id().value(), new Segment(s.text(), paragraph));
        }
      }
    }
    var runs = new ArrayList<Run>();
    var open = new ArrayList<BeadShape>();
    for (BeadShape bead : shapes.beads(sheets.aliveBeads(id))) {
      if (bead.handMade() || bead.locked()) {
        close(open, sheet, texts, runs);
      } else {
        open.add(bead);
      }
    }
    close(open, sheet, texts, runs);
    return runs;
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

  /// The new beads go right below the run's last row, which dies with the others.
  private void replace(
      Run run,
      List<Language> languages,
      List<Bead> beads,
      List<BeadShape> before,
      List<BeadShape> after) {
    before.addAll(run.rows());
    run.rows().forEach(row -> after.add(row.dead()));
    var above = new BeadId(run.rows().getLast().id());
    var fresh = shapes.addBeadsBelow(above, beads.size());
    for (int i = 0; i < beads.size(); i++) {
      var bead = beads.get(i);
      var cells = new TreeMap<String, List<Long>>();
      for (int j = 0; j < languages.size(); j++) {
        int version = versionOf(run, languages.get(j));
        var ids = run.segments().get(version);
        cells.put(languages.get(j).tag(), bead.segments().get(j).stream().map(ids::get).toList());
      }
      before.add(fresh.get(i));
      after.add(new BeadShape(fresh.get(i).id(), true, bead.confidence(), false, false, cells));
    }
  }

  private static int versionOf(Run run, Language language) {
    for (int i = 0; i < run.versions().size(); i++) {
      if (run.versions().get(i).language().equals(language)) return i;
    }
    throw new IllegalStateException("the aligner answered for " + language);
  }
}
