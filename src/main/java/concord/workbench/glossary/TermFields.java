package concord.workbench.glossary;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import concord.terminology.Curation;
import concord.terminology.LetterCase;
import concord.terminology.Term;
import concord.terminology.TermDetails;
import concord.terminology.TermRules;
import concord.terminology.TermStatus;
import concord.text.Language;
import concord.text.Limits;
import concord.workbench.parts.Texts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// One term as fields: what everybody needs in a row, the rest folded away below.
final class TermFields extends Div {

  /// Between exceptions, as between the terms of a cell in a glossary table.
  private static final String BETWEEN = " | ";

  private final Language language;
  private final TextField text = new TextField();
  private final Select<TermStatus> status = new Select<>();
  private final Select<Curation> curation = new Select<>();
  private final TextField source = new TextField(Texts.say("concept.source"));
  private final TextArea note = new TextArea(Texts.say("concept.usage-note"));
  private final ComboBox<String> part;
  private final ComboBox<String> type;
  private final ComboBox<String> gender;
  private final ComboBox<String> register;
  private final Select<LetterCase> letterCase = new Select<>();
  private final TextField pattern = new TextField(Texts.say("concept.pattern"));
  private final TextField exceptions = new TextField(Texts.say("concept.exceptions"));
  private final TextField forms = new TextField(Texts.say("concept.forms"));
  private final ContextFields contexts;
  private final Button remove = new Button("✕");
  private final Div doublets = new Div();

  TermFields(Language language, TermStatus status) {
    this(new Term(language, "…", status, Curation.APPROVED, "", "", "", ""));
    text.clear();
  }

  TermFields(Term before) {
    language = before.language();
    addClassName("term-fields");
    getElement().setAttribute("lang", language.tag());
    text.setValue(before.text());
    text.setMaxLength(Limits.TERM_CHARACTERS);
    text.setAriaLabel(Texts.say("concept.term") + " " + language);
    text.setPlaceholder(Texts.say("concept.term"));
    text.addClassName("term-text");
    status.setItems(TermStatus.values());
    status.setItemLabelGenerator(value -> Texts.say("status." + value.word()));
    status.setValue(before.status());
    status.setAriaLabel(Texts.say("glossary.status"));
    status.addClassName("term-status");
    curation.setItems(Curation.values());
    curation.setItemLabelGenerator(value -> Texts.say(StatusMark.key(value)));
    curation.setValue(before.curation());
    curation.setAriaLabel(Texts.say("concept.curation"));
    source.setValue(before.source());
    note.setValue(before.note());
    note.setMaxLength(Limits.NOTE_CHARACTERS);
    part = values("part", TermDetails.PARTS_OF_SPEECH, before.partOfSpeech());
    type = values("type", TermDetails.TYPES, before.type());
    gender = values("gender", TermDetails.GENDERS, before.details().gender());
    register = values("register", TermDetails.REGISTERS, before.details().register());
    contexts = new ContextFields(language, before.details().contexts());
    remove.setAriaLabel(Texts.say("concept.remove-term"));
    doublets.addClassName("term-doublets");
    add(text, status, curation, remove, doublets, more(before));
  }

  private static ComboBox<String> values(String category, List<String> known, String value) {
    var box = new ComboBox<String>(Texts.say("concept." + category));
    var items = new LinkedHashSet<>(known);
    if (!value.isEmpty()) items.add(value);
    box.setItems(items);
    box.setItemLabelGenerator(v -> ConceptSections.value(category, v).orElse(""));
    box.setClearButtonVisible(true);
    if (!value.isEmpty()) box.setValue(value);
    return box;
  }

  /// Opened where there is something in it.
  private Details more(Term term) {
    var rules = term.rules();
    letterCase.setItems(LetterCase.values());
    letterCase.setItemLabelGenerator(value -> Texts.say("letter-case." + value.word()));
    letterCase.setValue(rules.letterCase());
    letterCase.setLabel(Texts.say("concept.letter-case"));
    pattern.setValue(rules.pattern());
    pattern.setMaxLength(Limits.TERM_CHARACTERS);
    pattern.setHelperText(Texts.say("concept.pattern-help"));
    exceptions.setValue(String.join(BETWEEN, rules.exceptions()));
    exceptions.setHelperText(Texts.say("concept.exceptions-help"));
    forms.setValue(String.join(BETWEEN, rules.forms()));
    forms.setHelperText(Texts.say("concept.forms-help"));
    var grammar = new Div(part, gender, type, register);
    grammar.addClassName("term-grammar");
    var finding = new Div(letterCase, pattern, exceptions, forms);
    finding.addClassName("term-rules");
    var details =
        new Details(Texts.say("concept.more"), new Div(grammar, source, note, contexts, finding));
    details.addClassName("term-more");
    return details;
  }

  void whenRemoved(Runnable then) {
    remove.addClickListener(clicked -> then.run());
  }

  /// Tells of everything that may turn a verdict.
  void whenChanged(Runnable then) {
    text.addValueChangeListener(changed -> then.run());
    status.addValueChangeListener(changed -> then.run());
    curation.addValueChangeListener(changed -> then.run());
    letterCase.addValueChangeListener(changed -> then.run());
    pattern.addValueChangeListener(changed -> then.run());
    exceptions.addValueChangeListener(changed -> then.run());
    forms.addValueChangeListener(changed -> then.run());
  }

  TextField text() {
    return text;
  }

  /// Where it stands what else has this wording.
  Div doublets() {
    return doublets;
  }

  Language language() {
    return language;
  }

  boolean isBlank() {
    return text.getValue().isBlank();
  }

  Term term() {
    return new Term(
        language,
        text.getValue(),
        status.getValue(),
        curation.getValue(),
        chosen(part),
        chosen(type),
        source.getValue().strip(),
        note.getValue().strip(),
        new TermRules(
            letterCase.getValue(),
            pattern.getValue(),
            List.of(exceptions.getValue().split("\\|")),
            List.of(forms.getValue().split("\\|"))),
        new TermDetails(chosen(gender), chosen(register), contexts.contexts()));
  }

  private static String chosen(ComboBox<String> box) {
    return Optional.ofNullable(box.getValue()).orElse("");
  }
}
