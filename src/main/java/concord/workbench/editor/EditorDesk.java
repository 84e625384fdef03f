package concord.workbench.editor;

import concord.accounts.Person;
import concord.accounts.Role;
import concord.alignment.ReasonLine;
import concord.statements.BeadId;
import concord.statements.Cell;
import concord.statements.Direction;
import concord.statements.JoinedText;
import concord.statements.ProgressListener;
import concord.statements.Realigned;
import concord.statements.Repairs;
import concord.statements.RowFinding;
import concord.statements.RowMarks;
import concord.statements.SegmentId;
import concord.statements.SegmentState;
import concord.statements.SegmentView;
import concord.statements.Sheet;
import concord.statements.StatementId;
import concord.statements.Stepped;
import concord.statements.Typed;
import concord.statements.WaiverScope;
import concord.terminology.ConceptId;
import concord.terminology.Context;
import concord.terminology.Explainer;
import concord.terminology.VerdictCase;
import concord.text.Language;
import concord.text.Limits;
import concord.text.Messages;
import concord.text.ProblemException;
import concord.text.Span;
import concord.workbench.editor.EditorState.Answer;
import concord.workbench.editor.EditorState.ExplanationShown;
import concord.workbench.editor.EditorState.FindingShown;
import concord.workbench.editor.EditorState.FixShown;
import concord.workbench.editor.EditorState.Gauge;
import concord.workbench.editor.EditorState.LanguageShown;
import concord.workbench.editor.EditorState.PaneShown;
import concord.workbench.editor.EditorState.ReasonShown;
import concord.workbench.editor.EditorState.RowShown;
import concord.workbench.editor.EditorState.SheetShown;
import concord.workbench.editor.EditorState.StepShown;
import concord.workbench.editor.EditorState.Written;
import concord.workbench.parts.Directions;
import concord.workbench.parts.LanguageNames;
import concord.workbench.proposal.ProposalDialog;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One statement open in one editor: asks the services and answers what to show.
final class EditorDesk {

  /// Most rows a browser gets at once.
  static final int MOST_ROWS = 200;

  private static final int MOST_HISTORY = 50;

  private final EditorServices services;
  private final StatementId statement;
  private final Messages messages;
  private final Showing showing;

  EditorDesk(EditorServices services, StatementId statement, Messages messages) {
    this.services = services;
    this.statement = statement;
    this.messages = messages;
    this.showing = new Showing(messages);
  }

  /// @param row the address names, if it does
  SheetShown open(Function<Sheet, String> title, Optional<Integer> row) {
    Sheet sheet = sheet();
    return new SheetShown(
        statement.value(),
        sheet.slug(),
        title.apply(sheet),
        services.person().person().map(Person::name).orElse(""),
        mayReview(),
        sheet
            .source()
            .or(() -> sheet.languages().stream().findFirst())
            .map(Language::tag)
            .orElse(""),
        sheet.source().isPresent(),
        sheet.languages().stream().map(EditorDesk::language).toList(),
        sheet.rowCount(),
        Math.clamp(row.orElse(1), 1, Math.max(1, sheet.rowCount())),
        row.isPresent());
  }

  List<RowShown> rows(int from, int count) {
    int most = Math.min(count, MOST_ROWS);
    Map<BeadId, RowMarks> marks =
        services.statements().marks(statement, from, most).stream()
            .collect(Collectors.toMap(RowMarks::bead, Function.identity()));
    return services.statements().rows(statement, from, most).stream()
        .map(row -> showing.row(row, marks.getOrDefault(row.id(), noMarks(row.id()))))
        .toList();
  }

  /// How rows look now; those that are gone are left out.
  List<RowShown> rows(List<BeadId> beads) {
    return beads.stream().flatMap(bead -> row(bead).stream()).toList();
  }

  int rowCount() {
    return sheet().rowCount();
  }

  /// The number of a bead's row from 1, or 0 when it is gone.
  int rowNumber(BeadId bead) {
    return services.statements().rowNumber(bead).orElse(0);
  }

  Answer type(SegmentId segment, long revisionSeen, String text) {
    return answer(() -> typed(services.editing().type(segment, revisionSeen, text)));
  }

  Answer typeInto(BeadId bead, Language language, String text) {
    return answer(() -> typed(services.editing().typeInto(bead, language, text)));
  }

  /// Confirms a cell; without a state as the person's role does it, never down from a higher one.
  Answer confirm(BeadId bead, Language language, Optional<SegmentState> state) {
    return answer(
        () -> {
          var wanted = state.orElseGet(() -> usualState(bead, language));
          services.editing().confirm(bead, language, wanted);
          return shown(bead);
        });
  }

  Answer reopen(BeadId bead, Language language) {
    return answer(
        () -> {
          services.editing().reopen(bead, language);
          return shown(bead);
        });
  }

  Answer replace(FixShown fix, long revisionSeen) {
    var wanted =
        new RowFinding.Fix(
            new SegmentId(fix.segment()),
            new Span(fix.start(), fix.end()),
            fix.text(),
            fix.certain());
    return answer(() -> typed(services.editing().replace(wanted, revisionSeen)));
  }

  Answer waive(BeadId bead, String finding, String reason, WaiverScope scope) {
    return answer(
        () -> {
          services.editing().waive(bead, finding, reason, scope);
          return shown(bead);
        });
  }

  Answer unwaive(BeadId bead, String finding) {
    return answer(
        () -> {
          services.editing().unwaive(bead, finding);
          return shown(bead);
        });
  }

  Answer lock(BeadId bead, boolean locked) {
    return answer(
        () -> {
          services.editing().lock(List.of(bead), locked);
          return shown(bead);
        });
  }

  Answer merge(BeadId bead, Direction direction) {
    return step(
        "editor.merged",
        () ->
            direction == Direction.DOWN
                ? services.repairs().mergeWithNext(bead)
                : services.repairs().mergeWithPrevious(bead));
  }

  /// @param bead where the segment stands
  Answer splitSegment(BeadId bead, SegmentId segment, int caretUtf16) {
    return step(
        "editor.segment-split",
        () -> {
          services.repairs().splitSegment(segment, caretUtf16);
          return bead;
        });
  }

  Answer splitBead(SegmentId segment) {
    return step("editor.bead-split", () -> services.repairs().splitBead(segment));
  }

  Answer moveSegment(SegmentId segment, Direction direction) {
    return step("editor.segment-moved", () -> services.repairs().moveSegment(segment, direction));
  }

  Answer undo() {
    return answer(
        () ->
            stepped(services.editing().undo(statement), "editor.undone", "editor.nothing-to-undo"));
  }

  Answer redo() {
    return answer(
        () ->
            stepped(services.editing().redo(statement), "editor.redone", "editor.nothing-to-redo"));
  }

  /// What the pane shows beside a row's own marks: terms in all versions, and its history.
  PaneShown pane(BeadId bead) {
    var marks = services.statements().marks(bead).orElse(noMarks(bead));
    var languages = sheet().languages();
    var compiled = services.termBase().compiled();
    var terms =
        Stream.concat(
                marks.terms().stream().map(mark -> mark.concept()),
                marks.findings().stream().flatMap(finding -> finding.concept().stream()))
            .distinct()
            .flatMap(id -> compiled.concept(id).stream())
            .map(concept -> Showing.paneTerm(concept, languages))
            .toList();
    var history =
        services.statements().history(bead).stream()
            .limit(MOST_HISTORY)
            .map(showing::history)
            .toList();
    return new PaneShown(bead.value(), terms, history);
  }

  /// What a proposal from the editor begins with: the selected words, and the row in all versions.
  ProposalDialog.Start proposal(BeadId bead, Language language, String selected) {
    var sheet = sheet();
    String term = selected.strip();
    var contexts = new HashMap<Language, Context>();
    services
        .statements()
        .row(bead)
        .ifPresent(
            row -> {
              String place = sheet.slug() + " · " + row.number();
              for (Cell cell : row.cells()) {
                String text =
                    JoinedText.of(
                        cell.language(), cell.segments().stream().map(SegmentView::text).toList());
                if (text.isBlank() || text.length() > Limits.NOTE_CHARACTERS) continue;
                contexts.put(cell.language(), new Context(text, place, sheet.date()));
              }
            });
    boolean fits = !term.isEmpty() && term.length() <= Limits.TERM_CHARACTERS;
    return new ProposalDialog.Start(
        Optional.empty(), "", fits ? Map.of(language, term) : Map.of(), contexts);
  }

  /// Why the segments of a row stand together; nothing when the row is gone.
  List<ReasonShown> reasons(BeadId bead) {
    try {
      return ReasonLine.of(services.statements().reasons(bead)).stream()
          .map(showing::reason)
          .toList();
    } catch (ProblemException gone) {
      return List.of();
    }
  }

  /// A reviewer aligns any number of rows anew, a translator some.
  int mostRowsToRealign() {
    return mayReview() ? Math.max(1, rowCount()) : Repairs.ROWS_AT_ONCE;
  }

  Realigned realign(int first, int last, ProgressListener progress) {
    return mayReview()
        ? services.repairs().realign(statement, first, last, progress)
        : services.repairs().realignRows(statement, first, last, progress);
  }

  /// What aligning anew came to, as a sentence.
  String realigned(Realigned done) {
    String key =
        !done.finished()
            ? "editor.realigned.stopped"
            : done.rowsBefore() == 0 ? "editor.realigned.same" : "editor.realigned";
    return messages.format(key, Map.of("before", done.rowsBefore(), "now", done.rowsNow()));
  }

  List<FindingShown> findings() {
    return services.statements().findings(statement).stream().map(showing::finding).toList();
  }

  Gauge gauge() {
    var counts = services.statements().findingCounts(statement);
    var percent = new LinkedHashMap<String, Integer>();
    services.statements().list().stream()
        .filter(line -> line.id().equals(statement))
        .findFirst()
        .ifPresent(line -> line.confirmedPercent().forEach((l, p) -> percent.put(l.tag(), p)));
    String words =
        messages
            .format(
                "editor.counts", Map.of("errors", counts.errors(), "warnings", counts.warnings()))
            .strip();
    return new Gauge(
        percent,
        counts.errors(),
        counts.warnings(),
        counts.notes(),
        words.isEmpty() ? messages.format("editor.counts.none") : words);
  }

  /// Why a row's findings about a concept were made; empty when no version names it.
  Optional<ExplanationShown> explain(BeadId bead, ConceptId concept) {
    var compiled = services.termBase().compiled();
    var texts = new TreeMap<Language, String>();
    services
        .statements()
        .row(bead)
        .ifPresent(row -> row.cells().forEach(cell -> texts.put(cell.language(), cell.text())));
    String test =
        VerdictCase.write(
            sheet().slug() + ", row " + rowNumber(bead),
            concept,
            texts,
            compiled.recogniser(),
            compiled::concept);
    return new Explainer(compiled.recogniser(), compiled::concept)
        .explain(concept, texts)
        .map(explanation -> showing.explanation(explanation, test));
  }

  /// Texts of a Kazakh version in another script.
  ///
  /// @param script ISO 15924
  List<Written> written(Language language, String script, List<String> texts) {
    return texts.stream()
        .limit(MOST_ROWS)
        .map(text -> Showing.written(language, script, text))
        .toList();
  }

  private Sheet sheet() {
    return services.statements().open(statement);
  }

  private boolean mayReview() {
    return services.person().may(Role.REVIEWER);
  }

  private SegmentState usualState(BeadId bead, Language language) {
    var usual = mayReview() ? SegmentState.REVIEWED : SegmentState.TRANSLATED;
    return services.statements().row(bead).stream()
        .flatMap(row -> row.cell(language).stream())
        .flatMap(cell -> cell.segments().stream())
        .map(SegmentView::state)
        .min(SegmentState::compareTo)
        .filter(least -> least.compareTo(usual) > 0)
        .orElse(usual);
  }

  private Answer typed(Typed typed) {
    return switch (typed) {
      case Typed.Saved saved ->
          Answer.stored(Showing.segment(saved.segment()), row(saved.marks().bead()).orElse(null));
      case Typed.Stale stale -> Answer.stale(Showing.segment(stale.theirs()));
    };
  }

  private Answer stepped(Stepped stepped, String doneKey, String nothingKey) {
    return switch (stepped) {
      case Stepped.Done done -> {
        int row =
            done.beads().stream()
                .flatMap(bead -> services.statements().rowNumber(bead).stream())
                .findFirst()
                .orElse(0);
        String sentence = messages.format(doneKey, Map.of("step", showing.step(done.kind())));
        yield Answer.step(new StepShown(sentence, row, rowCount()));
      }
      case Stepped.Nothing nothing -> Answer.refused(messages.format(nothingKey));
    };
  }

  private Answer step(String sentenceKey, Supplier<BeadId> repair) {
    return answer(
        () -> {
          int row = rowNumber(repair.get());
          return Answer.step(new StepShown(messages.format(sentenceKey), row, rowCount()));
        });
  }

  private Answer shown(BeadId bead) {
    return Answer.row(row(bead).orElse(null));
  }

  private Optional<RowShown> row(BeadId bead) {
    return services
        .statements()
        .row(bead)
        .map(row -> showing.row(row, services.statements().marks(bead).orElse(noMarks(bead))));
  }

  private Answer answer(Supplier<Answer> deed) {
    try {
      return deed.get();
    } catch (ProblemException trouble) {
      return Answer.refused(messages.sentence(trouble.problem()));
    }
  }

  private static RowMarks noMarks(BeadId bead) {
    return new RowMarks(bead, List.of(), List.of());
  }

  private static LanguageShown language(Language language) {
    return new LanguageShown(language.tag(), LanguageNames.own(language), Directions.of(language));
  }
}
