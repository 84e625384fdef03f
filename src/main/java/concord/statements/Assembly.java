package concord.statements;

import concord.accounts.AuditLog;
import concord.alignment.Alignment;
import concord.alignment.AlignmentTask;
import concord.alignment.Version;
import concord.memory.HitKind;
import concord.memory.Search;
import concord.segmentation.Segmentation;
import concord.statements.ProgressListener.Stage;
import concord.statements.store.CheckStore;
import concord.statements.store.ShapeStore;
import concord.statements.store.ShapeStore.NewBead;
import concord.statements.store.SheetStore;
import concord.text.Language;
import concord.text.Limits;
import concord.text.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes a statement of running texts: cut into segments, aligned, stored, checked.
@Component
class Assembly {

  private static final int ROWS_AT_ONCE = 200;

  private final ShapeStore shapes;
  private final SheetStore sheets;
  private final Checking checking;
  private final WholeChecking whole;
  private final CheckStore checks;
  private final Aligning aligning;
  private final Steps steps;
  private final SentenceRules sentenceRules;
  private final Search search;
  private final AuditLog audit;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  Assembly(
      ShapeStore shapes,
      SheetStore sheets,
      Checking checking,
      WholeChecking whole,
      CheckStore checks,
      Aligning aligning,
      Steps steps,
      SentenceRules sentenceRules,
      Search search,
      AuditLog audit,
      TransactionTemplate transaction,
      ApplicationEventPublisher events) {
    this.shapes = shapes;
    this.sheets = sheets;
    this.checking = checking;
    this.whole = whole;
    this.checks = checks;
    this.aligning = aligning;
    this.steps = steps;
    this.sentenceRules = sentenceRules;
    this.search = search;
    this.audit = audit;
    this.transaction = transaction;
    this.events = events;
  }

  /// @param plan the statement to be; its slug is made unique, its languages lead the order
  /// @param texts running text of each version, paragraphs apart by an empty line
  StatementId assemble(Sheet plan, Map<Language, String> texts, ProgressListener progress) {
    var versions = new ArrayList<Version>();
    var segmentation = sentenceRules.segmentation();
    for (Language language : plan.languages()) {
      progress.at(Stage.SEGMENTING, language.tag(), 0.3);
      versions.add(version(language, texts.getOrDefault(language, ""), segmentation));
    }
    var tasks = List.of(AlignmentTask.of(versions));
    var alignment = aligning.align(tasks, List.of(), progress, 0.4, 0.8).getFirst();
    progress.at(Stage.STORING, "", 0.8);
    var id = transaction.execute(status -> store(plan, versions, alignment));
    if (id == null) throw new IllegalStateException("nothing was stored of " + plan.slug());
    check(id, progress);
    return id;
  }

  /// A running text as a version, cut by the rules in force.
  Version version(Language language, String text) {
    return version(language, text, sentenceRules.segmentation());
  }

  private static Version version(Language language, String text, Segmentation segmentation) {
    var segments = new ArrayList<Segment>();
    for (Segment segment : segmentation.of(language).segments(text)) {
      String clean = TypedText.of(segment.text()).strip();
      if (!clean.isEmpty()) segments.add(new Segment(clean, segment.paragraph()));
    }
    if (segments.isEmpty()) throw Refusal.of("version-empty", "language", language.tag());
    if (segments.size() > Limits.VERSION_SEGMENTS) {
      throw Refusal.of(
          "statement-version-too-long",
          "language",
          language.tag(),
          "count",
          segments.size(),
          "most",
          Limits.VERSION_SEGMENTS);
    }
    return new Version(language, segments);
  }

  private StatementId store(Sheet plan, List<Version> versions, Alignment alignment) {
    var id = shapes.addStatement(named(plan));
    var beads = new ArrayList<NewBead>();
    for (var bead : alignment.beads()) {
      var cells = new HashMap<Language, List<Segment>>();
      for (int i = 0; i < alignment.languages().size(); i++) {
        var language = alignment.languages().get(i);
        var segments = of(versions, language).segments();
        cells.put(language, bead.segments().get(i).stream().map(segments::get).toList());
      }
      beads.add(new NewBead(cells, bead.confidence()));
    }
    var ids = shapes.addBeads(id, beads, Origin.ALIGNED);
    checks.begin(id, ids);
    steps.tell(id, StepKind.IMPORTED, ids.stream().map(BeadId::value).toList());
    search.changed(HitKind.BEAD, ids.stream().map(bead -> String.valueOf(bead.value())).toList());
    audit.record("statement-imported", plan.slug(), ids.size() + " rows");
    events.publishEvent(new StatementChanged(id));
    return id;
  }

  private static Version of(List<Version> versions, Language language) {
    return versions.stream()
        .filter(version -> version.language().equals(language))
        .findFirst()
        .orElseThrow();
  }

  private Sheet named(Sheet plan) {
    String slug = plan.slug();
    int number = 1;
    while (sheets.bySlug(number == 1 ? slug : slug + "-" + number).isPresent()) number++;
    return new Sheet(
        plan.id(),
        number == 1 ? slug : slug + "-" + number,
        plan.titles(),
        plan.date(),
        plan.source(),
        plan.note(),
        plan.languages(),
        0);
  }

  /// After storing: what is not checked now, if this process dies, is checked in the background.
  private void check(StatementId id, ProgressListener progress) {
    Integer count = transaction.execute(status -> sheets.rowCount(id));
    int rows = count == null ? 0 : count;
    for (int from = 0; from < rows; from += ROWS_AT_ONCE) {
      progress.at(Stage.CHECKING, "", 0.85 + 0.15 * from / rows);
      int start = from;
      transaction.executeWithoutResult(
          status -> checking.marks(id, sheets.rows(id, start, ROWS_AT_ONCE)));
    }
    whole.check(id);
    transaction.executeWithoutResult(status -> events.publishEvent(new StatementChanged(id)));
    progress.at(Stage.CHECKING, "", 1);
  }
}
