package concord.workbench.glossary;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import concord.statements.ImpactLine;
import concord.statements.TermChange;
import concord.termbase.Doublet;
import concord.terminology.Concept;
import concord.terminology.Definition;
import concord.terminology.Term;
import concord.text.Language;
import concord.text.Limits;
import concord.text.ProblemException;
import concord.text.Severity;
import concord.workbench.parts.LanguageNames;
import concord.workbench.parts.LanguageOrder;
import concord.workbench.parts.Links;
import concord.workbench.parts.Notices;
import concord.workbench.parts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/// A concept as a form, in place of its page; a bar tells what saving would do to the statements.
final class ConceptEditor extends Div {

  private final GlossaryServices services;
  private final Concept before;
  private final BiConsumer<Concept, List<ImpactLine>> save;
  private final TextField subjectField = new TextField(Texts.say("concept.subject-field"));
  private final TextField source = new TextField(Texts.say("concept.source"));
  private final TextArea note = new TextArea(Texts.say("concept.note"));
  private final ReferenceFields references;
  private final List<LanguageFields> languages = new ArrayList<>();
  private final Div sections = new Div();
  private final Div trouble = new Div();
  private final ImpactPanel impact;

  ConceptEditor(
      GlossaryServices services,
      Concept before,
      BiConsumer<Concept, List<ImpactLine>> save,
      Runnable cancel) {
    this.services = services;
    this.before = before;
    this.save = save;
    this.impact = new ImpactPanel(services.impact());
    this.references = new ReferenceFields(services.termBase(), before);
    addClassName("concept-editor");
    subjectField.setValue(before.subjectField());
    subjectField.setHelperText(Texts.say("concept.subject-field-help"));
    source.setValue(before.source());
    note.setValue(before.note());
    note.setMaxLength(Limits.NOTE_CHARACTERS);
    var known = new TreeSet<>(LanguageOrder.HOUSE);
    known.addAll(before.definitions().keySet());
    before.terms().forEach(term -> known.add(term.language()));
    LanguageOrder.of(known).forEach(this::addLanguage);
    var general = new Div(subjectField, source, references, note);
    general.addClassName("concept-general");
    add(new H1(Texts.say(before.terms().isEmpty() ? "glossary.new" : "concept.edit")));
    var foot = new Div(trouble, impact, buttons(cancel));
    foot.addClassName("concept-foot");
    add(sections, otherLanguage(), general, foot);
  }

  private Div buttons(Runnable cancel) {
    var store = new Button(Texts.say("concept.save"), clicked -> store(List.of()));
    store.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    store.setId("save-concept");
    var replace = new Button(Texts.say("impact.save-and-replace"));
    replace.setId("save-and-replace");
    replace.addClickListener(clicked -> store(impact.accepted()));
    replace.setVisible(false);
    impact.whenAccepted(
        count -> {
          replace.setVisible(count > 0);
          replace.setText(Texts.say("impact.save-and-replace", "count", count));
        });
    var buttons =
        new Div(store, replace, new Button(Texts.say("concept.cancel"), clicked -> cancel.run()));
    buttons.addClassName("concept-buttons");
    return buttons;
  }

  private ComboBox<Language> otherLanguage() {
    var other = new ComboBox<Language>();
    other.setPlaceholder(Texts.say("concept.add-language"));
    other.setAriaLabel(Texts.say("concept.add-language"));
    other.setAllowCustomValue(true);
    other.setItems(
        List.of(
            Language.of("zh-Hant"),
            Language.of("kk-Latn"),
            Language.of("kk-Arab"),
            Language.of("ky"),
            Language.of("uz"),
            Language.of("tg"),
            Language.of("tk")));
    other.setItemLabelGenerator(l -> LanguageNames.inReadersLanguage(l) + " · " + l);
    other.addCustomValueSetListener(
        typed -> {
          if (Language.isTag(typed.getDetail())) addLanguage(Language.of(typed.getDetail()));
        });
    other.addValueChangeListener(
        chosen -> {
          if (chosen.getValue() == null) return;
          addLanguage(chosen.getValue());
          other.clear();
        });
    return other;
  }

  private void addLanguage(Language language) {
    if (languages.stream().anyMatch(l -> l.language().equals(language))) return;
    var fields = new LanguageFields(language, before, this::watch, this::look);
    languages.add(fields);
    sections.add(fields);
  }

  /// Shows what has a wording already while it is being typed.
  private void watch(TermFields fields) {
    fields.text().setValueChangeMode(ValueChangeMode.LAZY);
    fields.text().setValueChangeTimeout(300);
    fields.text().addValueChangeListener(typed -> showDoublets(fields, typed.getValue()));
  }

  private void showDoublets(TermFields fields, String typed) {
    fields.doublets().removeAll();
    var except = Optional.of(before.id());
    for (Doublet doublet : services.termBase().similar(fields.language(), typed, except)) {
      var link =
          new Anchor(
              Links.concept(doublet.line().id().value()),
              GlossaryView.heading(doublet.line().leading().values()));
      link.setTarget("_blank");
      var sentence = new Span(Texts.say("concept.doublet", "term", doublet.term().text()) + " ");
      var notice = new Div(sentence, link);
      notice.addClassNames("notice", "warning", "doublet");
      fields.doublets().add(notice);
    }
  }

  private void look() {
    var draft = draft();
    if (draft.terms().isEmpty() || before.terms().isEmpty() && draft.terms().size() < 2) return;
    impact.look(draft.equals(before) ? Optional.empty() : Optional.of(TermChange.of(draft)));
  }

  private Concept draft() {
    var definitions = new TreeMap<Language, Definition>();
    var terms = new ArrayList<Term>();
    for (LanguageFields fields : languages) {
      if (!fields.definition().isEmpty()) definitions.put(fields.language(), fields.definition());
      terms.addAll(fields.terms());
    }
    return new Concept(
        before.id(),
        subjectField.getValue().strip(),
        definitions,
        note.getValue().strip(),
        source.getValue().strip(),
        asBefore(terms),
        references.references());
  }

  /// Sections stand in an order of their own; what was not touched keeps its place.
  private List<Term> asBefore(List<Term> terms) {
    var order = before.terms().stream().map(Term::language).distinct().toList();
    return terms.stream()
        .sorted(
            java.util.Comparator.comparingInt(
                term -> {
                  int place = order.indexOf(term.language());
                  return place < 0 ? order.size() : place;
                }))
        .toList();
  }

  private void store(List<ImpactLine> accepted) {
    trouble.removeAll();
    var draft = draft();
    if (draft.terms().isEmpty()) {
      trouble.add(Notices.of(Severity.ERROR, Texts.say("concept.no-terms")));
      return;
    }
    try {
      save.accept(draft, accepted);
    } catch (ProblemException refused) {
      trouble.add(Notices.of(refused.problem()));
    }
  }
}
