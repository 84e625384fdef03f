package concord.workbench.glossary;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import concord.terminology.Concept;
import concord.terminology.Definition;
import concord.terminology.Term;
import concord.terminology.TermStatus;
import concord.text.Language;
import concord.text.Limits;
import concord.workbench.parts.LanguageNames;
import concord.workbench.parts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// One language of a concept as fields: its definition and its terms.
final class LanguageFields extends Div {

  private final Language language;
  private final TextArea definition = new TextArea(Texts.say("concept.definition"));
  private final TextField source = new TextField(Texts.say("concept.definition-source"));
  private final List<TermFields> terms = new ArrayList<>();
  private final Div rows = new Div();
  private final Consumer<TermFields> added;
  private final Runnable changed;

  /// @param added is told of every term's fields
  /// @param changed is told of every change that may turn a verdict
  LanguageFields(Language language, Concept before, Consumer<TermFields> added, Runnable changed) {
    this.language = language;
    this.added = added;
    this.changed = changed;
    addClassName("language-fields");
    var known = before.definitions().getOrDefault(language, Definition.of(""));
    definition.setValue(known.text());
    definition.setMaxLength(Limits.NOTE_CHARACTERS);
    definition.getElement().setAttribute("lang", language.tag());
    source.setValue(known.source());
    source.setMaxLength(Limits.NOTE_CHARACTERS);
    var defining = new Div(definition, source);
    defining.addClassName("definition-fields");
    before.terms().stream()
        .filter(term -> term.language().equals(language))
        .forEach(term -> addRow(new TermFields(term)));
    if (terms.isEmpty()) addRow(new TermFields(language, TermStatus.PREFERRED));
    var more =
        new Button(
            Texts.say("concept.add-term"),
            clicked -> addRow(new TermFields(language, TermStatus.ADMITTED)));
    more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    add(new H2(LanguageNames.inReadersLanguage(language)), rows, more, defining);
  }

  private void addRow(TermFields fields) {
    terms.add(fields);
    rows.add(fields);
    fields.whenChanged(changed);
    fields.whenRemoved(
        () -> {
          terms.remove(fields);
          rows.remove(fields);
          changed.run();
        });
    added.accept(fields);
  }

  Language language() {
    return language;
  }

  Definition definition() {
    return new Definition(definition.getValue(), source.getValue());
  }

  List<Term> terms() {
    return terms.stream().filter(fields -> !fields.isBlank()).map(TermFields::term).toList();
  }
}
