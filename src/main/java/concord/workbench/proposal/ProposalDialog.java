package concord.workbench.proposal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import concord.termbase.Curating;
import concord.termbase.Doublet;
import concord.termbase.Proposal;
import concord.termbase.StoredConcept;
import concord.termbase.TermBase;
import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Context;
import concord.terminology.Curation;
import concord.terminology.Term;
import concord.terminology.TermDetails;
import concord.terminology.TermRules;
import concord.terminology.TermStatus;
import concord.text.Language;
import concord.text.Limits;
import concord.text.ProblemException;
import concord.text.Severity;
import concord.workbench.parts.Directions;
import concord.workbench.parts.LanguageNames;
import concord.workbench.parts.LanguageOrder;
import concord.workbench.parts.Links;
import concord.workbench.parts.Notices;
import concord.workbench.parts.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Asks for the terms that somebody wants in the term base, and why; shows what is there already.
public final class ProposalDialog extends Dialog {

  /// What is known when the dialog opens.
  ///
  /// @param concept the terms belong to; empty for a new one
  /// @param heading of that concept, or empty
  /// @param terms wording by language, such as what was selected
  /// @param contexts the sentence each language says in that place
  public record Start(
      Optional<ConceptId> concept,
      String heading,
      Map<Language, String> terms,
      Map<Language, Context> contexts) {

    public Start {
      terms = Map.copyOf(terms);
      contexts = Map.copyOf(contexts);
    }

    /// A new concept nothing is known of.
    public static Start blank() {
      return new Start(Optional.empty(), "", Map.of(), Map.of());
    }

    /// Another term for a concept.
    public static Start of(Concept concept) {
      var allowed = new HashMap<Language, String>();
      concept.terms().stream()
          .filter(term -> term.status().isAllowed())
          .forEach(term -> allowed.putIfAbsent(term.language(), term.text()));
      return new Start(Optional.of(concept.id()), LanguageNames.pick(allowed), Map.of(), Map.of());
    }
  }

  private final Curating curating;
  private final TermBase termBase;
  private final Start start;
  private final Consumer<StoredConcept> whenProposed;
  private final Map<Language, TextField> fields = new HashMap<>();
  private final TextField subjectField = new TextField(Texts.say("concept.subject-field"));
  private final TextArea reason = new TextArea(Texts.say("proposal.reason"));
  private final Div trouble = new Div();

  public ProposalDialog(
      Curating curating, TermBase termBase, Start start, Consumer<StoredConcept> whenProposed) {
    this.curating = curating;
    this.termBase = termBase;
    this.start = start;
    this.whenProposed = whenProposed;
    addClassName("proposal");
    setWidth("720px");
    setHeaderTitle(
        start.concept().isPresent()
            ? Texts.say("proposal.title-of", "concept", start.heading())
            : Texts.say("proposal.title"));
    add(new Paragraph(Texts.say("proposal.what")));
    var languages = new ArrayList<Language>(LanguageOrder.HOUSE);
    languages.addAll(start.contexts().keySet());
    languages.addAll(start.terms().keySet());
    LanguageOrder.of(languages).forEach(language -> add(line(language)));
    subjectField.setWidthFull();
    subjectField.setVisible(start.concept().isEmpty());
    reason.setWidthFull();
    reason.setMaxLength(Limits.NOTE_CHARACTERS);
    reason.setId("proposal-reason");
    add(subjectField, reason, trouble);
    var propose = new Button(Texts.say("proposal.do"), clicked -> propose());
    propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    propose.setId("propose");
    getFooter().add(new Button(Texts.say("concept.cancel"), clicked -> close()), propose);
  }

  private Div line(Language language) {
    var field = new TextField(LanguageNames.inReadersLanguage(language));
    field.setMaxLength(Limits.TERM_CHARACTERS);
    field.getElement().setAttribute("lang", language.tag());
    field.setWidthFull();
    field.setId("proposal-" + language);
    field.setValueChangeMode(ValueChangeMode.LAZY);
    var doublets = new Div();
    field.addValueChangeListener(typed -> showDoublets(language, typed.getValue(), doublets));
    fields.put(language, field);
    var line = new Div(field, doublets);
    line.addClassName("proposal-line");
    var context = start.contexts().get(language);
    if (context != null) {
      var sentence = new Div(context.text());
      sentence.addClassNames("soft", "small");
      sentence.getElement().setAttribute("lang", language.tag());
      sentence.getElement().setAttribute("dir", Directions.of(language));
      line.add(sentence);
    }
    field.setValue(start.terms().getOrDefault(language, ""));
    return line;
  }

  private void showDoublets(Language language, String typed, Div doublets) {
    doublets.removeAll();
    for (Doublet doublet : termBase.similar(language, typed, start.concept())) {
      var link =
          new Anchor(Links.concept(doublet.line().id().value()), doublet.line().id().value());
      link.setTarget("_blank");
      var notice =
          new Div(
              new Span(Texts.say("concept.doublet", "term", doublet.term().text()) + " "), link);
      notice.addClassNames("notice", "warning", "doublet");
      doublets.add(notice);
    }
  }

  private void propose() {
    trouble.removeAll();
    var terms = new ArrayList<Term>();
    for (Language language : LanguageOrder.of(fields.keySet())) {
      var field = fields.get(language);
      if (field != null && !field.isEmpty()) terms.add(term(language, field.getValue()));
    }
    if (terms.isEmpty()) {
      trouble.add(Notices.of(Severity.ERROR, Texts.say("concept.no-terms")));
      return;
    }
    try {
      var stored =
          curating.propose(
              new Proposal(start.concept(), subjectField.getValue(), terms, reason.getValue()));
      close();
      Notices.done(Texts.say("proposal.done"));
      whenProposed.accept(stored);
    } catch (ProblemException refused) {
      trouble.add(Notices.of(refused.problem()));
    }
  }

  /// A first term of its language shall lead; a further one stands beside it.
  private Term term(Language language, String wording) {
    var status = start.concept().isPresent() ? TermStatus.ADMITTED : TermStatus.PREFERRED;
    var context = start.contexts().get(language);
    return new Term(
        language,
        wording,
        status,
        Curation.PROPOSED,
        "",
        "",
        "",
        "",
        TermRules.NONE,
        new TermDetails("", "", context == null ? List.of() : List.of(context)));
  }
}
