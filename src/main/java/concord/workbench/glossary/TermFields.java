package concord.workbench.glossary;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import concord.terminology.Curation;
import concord.terminology.Term;
import concord.terminology.TermStatus;
import concord.text.Language;
import concord.text.Limits;
import concord.workbench.parts.Texts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/// One term as fields in a row.
final class TermFields extends Div {

  private final Term before;
  private final Select<Language> language = new Select<>();
  private final TextField text = new TextField();
  private final Select<TermStatus> status = new Select<>();
  private final Select<Curation> curation = new Select<>();
  private final TextField source = new TextField();
  private final TextField note = new TextField();
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
    add(language, text, status, curation, source, note, remove);
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
        note.getValue().strip());
  }
}
