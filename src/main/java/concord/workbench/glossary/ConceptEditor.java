package concord.workbench.glossary;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import concord.terminology.Concept;
import concord.terminology.Term;
import concord.terminology.TermStatus;
import concord.text.Language;
import concord.text.Limits;
import concord.text.ProblemException;
import concord.text.Severity;
import concord.workbench.parts.Notices;
import concord.workbench.parts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;

/// A concept as a form, in place of its page.
final class ConceptEditor extends Div {

  private final Concept before;
  private final Consumer<Concept> save;
  private final TextField subjectField = new TextField(Texts.say("concept.subject-field"));
  private final TextArea definition = new TextArea(Texts.say("concept.definition"));
  private final TextArea note = new TextArea(Texts.say("concept.note"));
  private final List<TermFields> terms = new ArrayList<>();
  private final Div rows = new Div();
  private final Div trouble = new Div();

  ConceptEditor(Concept before, Consumer<Concept> save, Runnable cancel) {
    this.before = before;
    this.save = save;
    addClassName("concept-editor");
    subjectField.setValue(before.subjectField());
    definition.setValue(before.definitions().getOrDefault(definitionLanguage(), ""));
    definition.setMaxLength(Limits.NOTE_CHARACTERS);
    note.setValue(before.note());
    note.setMaxLength(Limits.NOTE_CHARACTERS);
    before.terms().forEach(term -> addRow(new TermFields(term)));
    if (before.terms().isEmpty()) {
      for (Language language : List.of(Language.ZH, Language.EN, Language.KK, Language.RU)) {
        addRow(new TermFields(language, TermStatus.PREFERRED));
      }
    }
    var more =
        new Button(
            Texts.say("concept.add-term"),
            clicked -> addRow(new TermFields(Language.EN, TermStatus.ADMITTED)));
    var store = new Button(Texts.say("concept.save"), clicked -> store());
    store.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    store.setId("save-concept");
    var buttons = new Div(store, new Button(Texts.say("concept.cancel"), clicked -> cancel.run()));
    buttons.addClassName("concept-buttons");
    add(new H1(Texts.say(before.terms().isEmpty() ? "glossary.new" : "concept.edit")));
    add(subjectField, definition, note, rows, more, trouble, buttons);
  }

  private void addRow(TermFields fields) {
    terms.add(fields);
    rows.add(fields);
    fields.whenRemoved(
        () -> {
          terms.remove(fields);
          rows.remove(fields);
        });
  }

  /// The definition edited here: the first there is, else English.
  private Language definitionLanguage() {
    return before.definitions().keySet().stream().findFirst().orElse(Language.EN);
  }

  private void store() {
    trouble.removeAll();
    var filled = terms.stream().filter(fields -> !fields.isBlank()).toList();
    if (filled.isEmpty()) {
      trouble.add(Notices.of(Severity.ERROR, Texts.say("concept.no-terms")));
      return;
    }
    var definitions = new TreeMap<>(before.definitions());
    if (definition.isEmpty()) definitions.remove(definitionLanguage());
    else definitions.put(definitionLanguage(), definition.getValue().strip());
    List<Term> texts = filled.stream().map(TermFields::term).toList();
    try {
      save.accept(
          new Concept(
              before.id(),
              subjectField.getValue().strip(),
              definitions,
              note.getValue().strip(),
              before.source(),
              texts,
              before.related()));
    } catch (ProblemException refused) {
      trouble.add(Notices.of(refused.problem()));
    }
  }
}
