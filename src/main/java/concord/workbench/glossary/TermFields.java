package concord.workbench.glossary;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import concord.terminology.Curation;
import concord.terminology.LetterCase;
import concord.terminology.Term;
import concord.terminology.TermRules;
import concord.terminology.TermStatus;
import concord.text.Language;
import concord.text.Limits;
import concord.workbench.parts.Texts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/// One term as fields in a row.
final class TermFields extends Div {

  /// Between exceptions, as between the terms of a cell in a glossary table.
  private static final String BETWEEN = " | ";

  private final Term before;
  private final Select<Language> language = new Select<>();
  private final TextField text = new TextField();
  private final Select<TermStatus> status = new Select<>();
  private final Select<Curation> curation = new Select<>();
  private final TextField source = new TextField();
  private final TextField note = new TextField();
  private final Select<LetterCase> letterCase = new Select<>();
  private final TextField pattern = new TextField();
  private final TextField exceptions = new TextField();
  private final Button remove = new Button("✕");

  TermFields(Language language, TermStatus status) {
    this(new Term(language, "…", status, Curation.PROPOSED, "", "", "", ""));
    text.clear();
  }

  TermFields(Term before) {
    this.before = before;
    addClassName("term-fields");
    var known = new LinkedHashSet<>(List.of(Language.ZH, Language.EN, Language.KK, Language.RU));
    known.add(before.language());
    language.setItems(known);
    language.setItemLabelGenerator(Language::tag);
    language.setValue(before.language());
    language.setAriaLabel(Texts.say("glossary.language"));
    text.setValue(before.text());
    text.setMaxLength(Limits.TERM_CHARACTERS);
    text.setAriaLabel(Texts.say("concept.term"));
    text.setPlaceholder(Texts.say("concept.term"));
    text.addClassName("term-text");
    status.setItems(TermStatus.values());
    status.setItemLabelGenerator(value -> Texts.say("status." + value.word()));
    status.setValue(before.status());
    status.setAriaLabel(Texts.say("glossary.status"));
    curation.setItems(Curation.values());
    curation.setItemLabelGenerator(
        value -> Texts.say("curation." + value.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    curation.setValue(before.curation());
    curation.setAriaLabel(Texts.say("concept.curation"));
    source.setValue(before.source());
    source.setPlaceholder(Texts.say("concept.source"));
    source.setAriaLabel(Texts.say("concept.source"));
    note.setValue(before.note());
    note.setPlaceholder(Texts.say("concept.note"));
    note.setAriaLabel(Texts.say("concept.note"));
    remove.setAriaLabel(Texts.say("concept.remove-term"));
    add(language, text, status, curation, source, note, remove, rules(before.rules()));
  }

  /// Folded away until a term has rules of its own: most have none.
  private Details rules(TermRules rules) {
    letterCase.setItems(LetterCase.values());
    letterCase.setItemLabelGenerator(value -> Texts.say("letter-case." + value.word()));
    letterCase.setValue(rules.letterCase());
    letterCase.setLabel(Texts.say("concept.letter-case"));
    pattern.setValue(rules.pattern());
    pattern.setMaxLength(Limits.TERM_CHARACTERS);
    pattern.setLabel(Texts.say("concept.pattern"));
    pattern.setHelperText(Texts.say("concept.pattern-help"));
    exceptions.setValue(String.join(BETWEEN, rules.exceptions()));
    exceptions.setLabel(Texts.say("concept.exceptions"));
    exceptions.setHelperText(Texts.say("concept.exceptions-help"));
    var fields = new Div(letterCase, pattern, exceptions);
    fields.addClassName("term-rules");
    var details = new Details(Texts.say("concept.rules"), fields);
    details.setOpened(!rules.isNone());
    return details;
  }

  void whenRemoved(Runnable then) {
    remove.addClickListener(clicked -> then.run());
  }

  boolean isBlank() {
    return text.getValue().isBlank();
  }

  Term term() {
    return new Term(
        language.getValue(),
        text.getValue(),
        status.getValue(),
        curation.getValue(),
        before.partOfSpeech(),
        before.type(),
        source.getValue().strip(),
        note.getValue().strip(),
        new TermRules(
            letterCase.getValue(),
            pattern.getValue(),
            List.of(exceptions.getValue().split("\\|"))));
  }
}
