package concord.workbench.glossary;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import concord.statements.Statements;
import concord.statements.Usage;
import concord.terminology.Concept;
import concord.terminology.LetterCase;
import concord.terminology.Term;
import concord.terminology.TermRules;
import concord.text.Language;
import concord.text.Severity;
import concord.workbench.parts.LanguageNames;
import concord.workbench.parts.Links;
import concord.workbench.parts.MarkedText;
import concord.workbench.parts.Notices;
import concord.workbench.parts.Texts;
import java.util.List;

/// One concept: its terms by language, what it means, where it is used, how it came to be.
final class ConceptPage extends Div {

  private static final int USES_SHOWN = 60;

  private final ConceptDesk desk;
  private final Statements statements;
  private final boolean mayChange;
  private final Runnable whenChanged;

  ConceptPage(ConceptDesk desk, Statements statements, boolean mayChange, Runnable whenChanged) {
    this.desk = desk;
    this.statements = statements;
    this.mayChange = mayChange;
    this.whenChanged = whenChanged;
    read();
  }

  private void read() {
    removeAll();
    var concept = desk.concept();
    var heading = new H1(GlossaryView.heading(concept));
    var edit = new Button(Texts.say("concept.edit"), clicked -> edit());
    edit.setId("edit-concept");
    edit.setVisible(mayChange);
    var space = new Div();
    space.addClassName("grow");
    var head = new Div(heading, space, edit);
    head.addClassName("page-head");
    add(head);
    if (!concept.subjectField().isEmpty()) add(soft(concept.subjectField()));
    concept
        .definitions()
        .forEach(
            (language, definition) -> {
              var text = new Paragraph(definition);
              text.getElement().setAttribute("lang", language.tag());
              add(text);
            });
    if (!concept.note().isEmpty()) add(soft(concept.note()));
    for (Language language : concept.languages()) add(section(concept, language));
    if (!concept.related().isEmpty()) add(related(concept));
    add(uses(concept));
    add(new Details(Texts.say("concept.history"), new ConceptHistory(desk.history())));
  }

  private static Div section(Concept concept, Language language) {
    var section = new Div(new H2(LanguageNames.inReadersLanguage(language)));
    section.addClassName("concept-section");
    for (Term term : concept.terms(language)) section.add(term(term));
    return section;
  }

  private static Div term(Term term) {
    var words = ConceptCard.words(term);
    words.addClassNames("concept-term", term.status().word());
    var line = new Div(words, new Span(" "), new StatusMark(term));
    line.addClassName("concept-term-line");
    var about = new Div();
    about.addClassNames("soft", "small");
    if (!term.source().isEmpty())
      about.add(new Div(Texts.say("concept.source") + " " + term.source()));
    if (!term.note().isEmpty()) about.add(new Div(term.note()));
    rules(term.rules(), about);
    line.add(about);
    return line;
  }

  private static void rules(TermRules rules, Div about) {
    if (rules.letterCase() != LetterCase.USUAL) {
      about.add(new Div(Texts.say("letter-case." + rules.letterCase().word())));
    }
    if (!rules.pattern().isEmpty()) {
      about.add(new Div(Texts.say("concept.pattern") + ": " + rules.pattern()));
    }
    if (!rules.exceptions().isEmpty()) {
      String all = String.join(" | ", rules.exceptions());
      about.add(new Div(Texts.say("concept.exceptions") + ": " + all));
    }
  }

  private static Div related(Concept concept) {
    var all = new Div(new H2(Texts.say("concept.related")));
    for (var other : concept.related()) {
      all.add(new Anchor(Links.concept(other.value()), other.value()), new Span(" "));
    }
    return all;
  }

  private Div uses(Concept concept) {
    List<Usage> uses = statements.usage(concept.id(), USES_SHOWN);
    var all = new Div(new H2(Texts.say("concept.uses", "count", uses.size())));
    if (uses.isEmpty()) all.add(soft(Texts.say("concept.unused")));
    for (Usage use : uses) {
      var where =
          new Anchor(Links.row(use.slug(), use.rowNumber()), use.slug() + " · " + use.rowNumber());
      var tag = new Span(use.language().tag());
      tag.addClassNames("concept-tag", "soft");
      var line =
          new Div(
              where,
              new Span(" "),
              tag,
              new MarkedText(use.language(), use.text(), List.of(use.span())));
      line.addClassName("concept-use");
      if (!use.status().isAllowed()) {
        var status = new Span(Texts.say("status." + use.status().word()));
        status.addClassNames("status", use.status().word());
        line.add(new Span(" "), status);
      }
      all.add(line);
    }
    return all;
  }

  private void edit() {
    removeAll();
    add(new ConceptEditor(desk.concept(), this::save, this::read));
  }

  private void save(Concept changed) {
    var theirs = desk.save(changed);
    if (theirs.isEmpty()) {
      whenChanged.run();
      read();
      Notices.done(Texts.say("concept.saved"));
      return;
    }
    removeAll();
    add(Notices.of(Severity.WARNING, Texts.say("concept.changed-meanwhile")));
    var compare =
        new Div(version("concept.mine", changed), version("concept.theirs", theirs.get()));
    compare.addClassName("concept-compare");
    var mine = new Button(Texts.say("concept.keep-mine"), clicked -> save(changed));
    mine.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add(compare, mine, new Button(Texts.say("concept.keep-theirs"), clicked -> read()));
  }

  private static Div version(String label, Concept concept) {
    var version = new Div(new H2(Texts.say(label)));
    for (Language language : concept.languages()) version.add(section(concept, language));
    return version;
  }

  private static Paragraph soft(String text) {
    var soft = new Paragraph(text);
    soft.addClassName("soft");
    return soft;
  }
}
