package concord.workbench.editor;

import concord.alignment.ReasonLine;
import concord.statements.Cell;
import concord.statements.HistoryEntry;
import concord.statements.Row;
import concord.statements.RowFinding;
import concord.statements.RowMarks;
import concord.statements.SegmentId;
import concord.statements.SegmentView;
import concord.statements.StepKind;
import concord.statements.TermMark;
import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Explanation;
import concord.text.KazakhAlphabet;
import concord.text.KazakhScripts;
import concord.text.Language;
import concord.text.Messages;
import concord.text.Span;
import concord.workbench.editor.EditorState.CellShown;
import concord.workbench.editor.EditorState.ExplanationShown;
import concord.workbench.editor.EditorState.FindingShown;
import concord.workbench.editor.EditorState.FixShown;
import concord.workbench.editor.EditorState.FoundExplained;
import concord.workbench.editor.EditorState.HistoryShown;
import concord.workbench.editor.EditorState.HistoryText;
import concord.workbench.editor.EditorState.PaneTerm;
import concord.workbench.editor.EditorState.ReasonShown;
import concord.workbench.editor.EditorState.RowShown;
import concord.workbench.editor.EditorState.SegmentShown;
import concord.workbench.editor.EditorState.TermShown;
import concord.workbench.editor.EditorState.VersionExplained;
import concord.workbench.editor.EditorState.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts what the services answer into what the editor shows, sentences included.
final class Showing {

  private final Messages messages;

  Showing(Messages messages) {
    this.messages = messages;
  }

  RowShown row(Row row, RowMarks marks) {
    return new RowShown(
        row.id().value(),
        row.number(),
        row.confidence(),
        row.handMade(),
        row.locked(),
        row.cells().stream().map(Showing::cell).toList(),
        marks.terms().stream().map(Showing::term).toList(),
        marks.findings().stream().map(this::finding).toList());
  }

  static CellShown cell(Cell cell) {
    return new CellShown(
        cell.language().tag(), cell.segments().stream().map(Showing::segment).toList());
  }

  static SegmentShown segment(SegmentView segment) {
    return new SegmentShown(
        segment.id().value(),
        segment.text(),
        segment.state(),
        segment.origin().kind(),
        segment.origin().percent().orElse(0),
        segment.revision(),
        segment.editor());
  }

  private static TermShown term(TermMark mark) {
    return new TermShown(
        mark.segment().value(),
        mark.span().startUtf16(),
        mark.span().endUtf16(),
        mark.concept().value(),
        mark.status(),
        mark.exact());
  }

  FindingShown finding(RowFinding finding) {
    return new FindingShown(
        finding.key(),
        finding.bead().value(),
        finding.rowNumber(),
        finding.language().tag(),
        finding.segment().map(SegmentId::value).orElse(0L),
        finding.span().startUtf16(),
        finding.span().endUtf16(),
        finding.check().value(),
        finding.severity(),
        messages.format(finding.messageKey(), finding.facts()),
        finding.fixes().stream().map(Showing::fix).toList(),
        finding.concept().map(ConceptId::value).orElse(""),
        finding.waived());
  }

  private static FixShown fix(RowFinding.Fix fix) {
    return new FixShown(
        fix.segment().value(),
        fix.span().startUtf16(),
        fix.span().endUtf16(),
        fix.text(),
        fix.certain());
  }

  /// The term to write in each version; versions without one are left out.
  static PaneTerm paneTerm(Concept concept, List<Language> languages) {
    var preferred = new LinkedHashMap<String, String>();
    for (Language language : languages) {
      concept.wording(language).ifPresent(term -> preferred.put(language.tag(), term));
    }
    return new PaneTerm(concept.id().value(), preferred);
  }

  ReasonShown reason(ReasonLine line) {
    return new ReasonShown(
        messages.format(line.key(), line.facts()), line.weight().name().toLowerCase(Locale.ROOT));
  }

  HistoryShown history(HistoryEntry entry) {
    return new HistoryShown(
        entry.who(),
        entry.at().toString(),
        step(entry.kind()),
        entry.texts().stream()
            .filter(change -> !change.before().equals(change.after()))
            .map(text -> new HistoryText(text.language().tag(), text.before(), text.after()))
            .toList());
  }

  ExplanationShown explanation(Explanation explanation, String test) {
    var versions =
        explanation.versions().stream()
            .map(
                version ->
                    new VersionExplained(
                        version.language().tag(),
                        messages.format(version.messageKey(), explanation.facts(version)),
                        version.found().stream().map(this::found).toList()))
            .toList();
    String counts = messages.format("explanation.counts", Map.of("counts", explanation.counts()));
    return new ExplanationShown(counts, versions, test);
  }

  private FoundExplained found(Explanation.Found found) {
    var notes = new ArrayList<String>();
    if (found.inside()) notes.add(messages.format("explanation.inside"));
    found.words().forEach(word -> notes.add(reading(word)));
    return new FoundExplained(found.text(), String.join("; ", notes));
  }

  /// «Азиясына = азия, possessed, dative».
  private String reading(Explanation.Word word) {
    return word.written()
        + " = "
        + Stream.concat(Stream.of(word.lemma()), word.tags().stream().map(this::tag))
            .collect(Collectors.joining(", "));
  }

  /// «GEN/DAT»: either may be meant.
  private String tag(String tags) {
    return Stream.of(tags.split("/"))
        .map(tag -> "form." + tag.toLowerCase(Locale.ROOT))
        .map(key -> messages.has(key) ? messages.format(key) : key.substring("form.".length()))
        .collect(Collectors.joining("/"));
  }

  /// A text in another script of its language, and where its letters went.
  static Written written(Language language, String script, String text) {
    var to =
        switch (script) {
          case "Latn" -> KazakhAlphabet.LATIN_2021;
          case "Arab" -> KazakhAlphabet.ARABIC;
          default -> KazakhAlphabet.CYRILLIC;
        };
    var converted = KazakhScripts.convert(text, KazakhAlphabet.of(language, text), to);
    var at = new int[text.length() + 1];
    for (int i = 0; i < at.length; i++) {
      at[i] = converted.here(new Span(i, text.length())).startUtf16();
    }
    return new Written(converted.text(), at);
  }

  /// A kind of step in the reader's words.
  String step(StepKind kind) {
    return messages.format("editor.step." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
