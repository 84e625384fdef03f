package concord.workbench.editor;

import concord.statements.Origin;
import concord.statements.SegmentState;
import concord.terminology.TermStatus;
import concord.text.Severity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything the editor shows, as it travels to the browser: field by field the interfaces of
/// `frontend/editor/wire.ts`. Offsets are UTF-16 units of the segment's text.
final class EditorState {

  private EditorState() {}

  /// @param person name to sign in with; texts kept in a browser never go out under another one
  /// @param source the version the others stand beside: the source when known, else the first
  /// @param row to begin at, from 1
  /// @param rowNamed true when the address named that row
  record SheetShown(
      long id,
      String slug,
      String title,
      String person,
      boolean mayReview,
      String source,
      boolean sourceKnown,
      List<LanguageShown> languages,
      int rowCount,
      int row,
      boolean rowNamed) {}

  record LanguageShown(String tag, String name, String dir) {}

  record RowShown(
      long id,
      int number,
      double confidence,
      boolean handMade,
      boolean locked,
      List<CellShown> cells,
      List<TermShown> terms,
      List<FindingShown> findings) {}

  record CellShown(String language, List<SegmentShown> segments) {}

  record SegmentShown(
      long id,
      String text,
      SegmentState state,
      Origin.Kind origin,
      int percent,
      long revision,
      String editor) {}

  record TermShown(
      long segment, int start, int end, String concept, TermStatus status, boolean exact) {}

  /// @param segment 0 when its cell is silent
  /// @param concept empty when it is about none
  record FindingShown(
      String key,
      long bead,
      int row,
      String language,
      long segment,
      int start,
      int end,
      String check,
      Severity severity,
      String sentence,
      List<FixShown> fixes,
      String concept,
      boolean waived) {}

  record FixShown(long segment, int start, int end, String text, boolean certain) {}

  /// What became of a deed: exactly one of `row`/`segment`, `theirs`, `step`, `refused` tells.
  ///
  /// @param row how the row looks now
  /// @param segment the segment as stored
  /// @param theirs nothing was stored: somebody changed the segment since, to this
  /// @param step rows came or went
  /// @param refused not done, with the sentence that says why
  record Answer(
      @Nullable RowShown row,
      @Nullable SegmentShown segment,
      @Nullable SegmentShown theirs,
      @Nullable StepShown step,
      @Nullable String refused) {

    static Answer row(@Nullable RowShown row) {
      return new Answer(row, null, null, null, null);
    }

    static Answer stored(SegmentShown segment, @Nullable RowShown row) {
      return new Answer(row, segment, null, null, null);
    }

    static Answer stale(SegmentShown theirs) {
      return new Answer(null, null, theirs, null, null);
    }

    static Answer step(StepShown step) {
      return new Answer(null, null, null, step, null);
    }

    static Answer refused(String sentence) {
      return new Answer(null, null, null, null, sentence);
    }
  }

  /// @param row number of the row to look at, from 1; 0 for none
  record StepShown(String sentence, int row, int rowCount) {}

  /// One reason why a row stands as it does.
  ///
  /// @param weight for, against or missing
  record ReasonShown(String sentence, String weight) {}

  /// @param percent confirmed, by language tag
  /// @param words the counts as the reader reads them
  record Gauge(Map<String, Integer> percent, int errors, int warnings, int notes, String words) {}

  /// @param terms the concepts of the row
  record PaneShown(long bead, List<PaneTerm> terms, List<HistoryShown> history) {}

  /// @param preferred the term to write, by language tag
  record PaneTerm(String concept, Map<String, String> preferred) {}

  /// @param at ISO instant
  record HistoryShown(String who, String at, String kind, List<HistoryText> texts) {}

  /// Why the findings about a concept were made in a row.
  ///
  /// @param counts how often each version names it, as a sentence
  /// @param test the row as the text of a case file
  record ExplanationShown(String counts, List<VersionExplained> versions, String test) {}

  /// @param sentence the rule that decided
  record VersionExplained(String language, String sentence, List<FoundExplained> found) {}

  /// @param text a wording in question
  /// @param note how its words were read, or empty where it is as cited
  record FoundExplained(String text, String note) {}

  /// A text in another script.
  ///
  /// @param at for each offset of the text as stored, its end included, the offset here
  record Written(String text, int[] at) {}

  record HistoryText(String language, String before, String after) {}
}
