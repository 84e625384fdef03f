package concord.statements;

import concord.accounts.AuditLog;
import concord.accounts.CurrentPerson;
import concord.accounts.Needs;
import concord.accounts.Role;
import concord.statements.store.ShapeStore;
import concord.statements.store.SheetStore;
import concord.statements.store.Snapshot;
import concord.statements.store.Snapshot.SegmentShape;
import concord.statements.store.Step;
import concord.statements.store.StepStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writes the replacements that a person accepted of an [ImpactReport], in all statements at once,
/// and takes all of it back with one call.
@Service
public class TermReplacing {

  private final SheetStore sheets;
  private final ShapeStore shapes;
  private final StepStore stepStore;
  private final Steps steps;
  private final Undoing undoing;
  private final CurrentPerson current;
  private final AuditLog audit;

  TermReplacing(
      SheetStore sheets,
      ShapeStore shapes,
      StepStore stepStore,
      Steps steps,
      Undoing undoing,
      CurrentPerson current,
      AuditLog audit) {
    this.sheets = sheets;
    this.shapes = shapes;
    this.stepStore = stepStore;
    this.steps = steps;
    this.undoing = undoing;
    this.current = current;
    this.audit = audit;
  }

  /// Writes the replacements of these lines. A segment that reads otherwise by now, or whose row is
  /// locked, is left alone.
  @Needs(Role.TERMINOLOGIST)
  @Transactional
  public Replaced replace(List<ImpactLine> accepted) {
    long id = stepStore.newReplacement(current.displayName());
    int segments = 0;
    var left = new TreeSet<String>();
    // In the order of their ids, or two people replacing crosswise wait for each other.
    var byStatement = new TreeMap<Long, List<ImpactLine>>();
    for (ImpactLine line : accepted) {
      if (line.replacement().isEmpty()) continue;
      byStatement.computeIfAbsent(line.statement().value(), s -> new ArrayList<>()).add(line);
    }
    for (Map.Entry<Long, List<ImpactLine>> each : byStatement.entrySet()) {
      segments += replace(new StatementId(each.getKey()), each.getValue(), id, left);
    }
    audit.record("term-replaced", "replacement " + id, segments + " segments");
    return new Replaced(id, segments, List.copyOf(left));
  }

  private int replace(
      StatementId statement, List<ImpactLine> lines, long id, TreeSet<String> left) {
    sheets.hold(statement);
    var before = new ArrayList<SegmentShape>();
    var after = new ArrayList<SegmentShape>();
    var beads = new TreeSet<Long>();
    for (List<ImpactLine> ofSegment : bySegment(lines).values()) {
      var line = ofSegment.getFirst();
      var shape = unchanged(line);
      if (shape.isEmpty()) {
        left.add(line.slug());
        continue;
      }
      before.add(shape.get());
      String text = TypedText.of(rewritten(line.text(), ofSegment));
      after.add(shape.get().with(text, SegmentState.INITIAL, Origin.TYPED));
      beads.add(line.bead().value());
    }
    if (before.isEmpty()) return 0;
    steps.take(
        statement,
        StepKind.TERM_REPLACED,
        new Snapshot(List.of(), before),
        new Snapshot(List.of(), after),
        beads,
        id);
    return before.size();
  }

  private static Map<SegmentId, List<ImpactLine>> bySegment(List<ImpactLine> lines) {
    var bySegment = new LinkedHashMap<SegmentId, List<ImpactLine>>();
    lines.forEach(l -> bySegment.computeIfAbsent(l.segment(), s -> new ArrayList<>()).add(l));
    return bySegment;
  }

  private Optional<SegmentShape> unchanged(ImpactLine line) {
    var standing = sheets.standing(line.segment());
    if (standing.isEmpty() || !standing.get().alive() || standing.get().locked()) {
      return Optional.empty();
    }
    return shapes.segments(List.of(line.segment().value())).stream()
        .findFirst()
        .filter(shape -> shape.text().equals(line.text()));
  }

  /// From the end, so that the places before stay where they are; of two that overlap the first.
  private static String rewritten(String text, List<ImpactLine> lines) {
    var fixes =
        lines.stream()
            .flatMap(line -> line.replacement().stream())
            .sorted(Comparator.comparing(RowFinding.Fix::span).reversed())
            .toList();
    var rewritten = new StringBuilder(text);
    int written = text.length();
    for (RowFinding.Fix fix : fixes) {
      if (fix.span().endUtf16() > written) continue;
      rewritten.replace(fix.span().startUtf16(), fix.span().endUtf16(), fix.text());
      written = fix.span().startUtf16();
    }
    return rewritten.toString();
  }

  /// Takes a replacing back in all statements; a segment in which somebody went on writing stays.
  @Needs(Role.TERMINOLOGIST)
  @Transactional
  public Replaced undo(long replacement) {
    int segments = 0;
    var left = new TreeSet<String>();
    for (Step step : stepStore.live(replacement)) {
      sheets.hold(step.statement());
      var now = shapes.now(step.after());
      int same = 0;
      for (SegmentShape written : step.after().segments()) {
        if (now.segment(written.id()).filter(written::equals).isPresent()) same++;
      }
      undoing.undo(step);
      segments += same;
      if (same < step.after().segments().size()) {
        sheets.sheet(step.statement()).map(Sheet::slug).ifPresent(left::add);
      }
    }
    audit.record("term-replacing-undone", "replacement " + replacement, segments + " segments");
    return new Replaced(replacement, segments, List.copyOf(left));
  }
}
