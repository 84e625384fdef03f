package concord.workbench.glossary;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import concord.statements.MinedFind;
import concord.terminology.Concept;
import concord.terminology.Context;
import concord.terminology.MinedConcept;
import concord.terminology.MinedTerm;
import concord.text.Language;
import concord.workbench.parts.Directions;
import concord.workbench.parts.LanguageOrder;
import concord.workbench.parts.Links;
import concord.workbench.parts.MarkedText;
import concord.workbench.parts.Texts;
import concord.workbench.proposal.ProposalDialog;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;

/// One find: its wordings, what the term base says of them, the rows, and the way to a proposal.
final class MinedCard extends Div {

  private final GlossaryServices services;
  private final MinedFind find;
  private final Optional<Concept> known;
  private final Button propose = new Button(Texts.say("mining.propose"));

  MinedCard(GlossaryServices services, MinedFind find) {
    this.services = services;
    this.find = find;
    var what = find.what();
    this.known = what.known().flatMap(id -> services.termBase().compiled().concept(id));
    addClassName("mined");
    add(head());
    for (Language language : LanguageOrder.of(what.support().keySet())) {
      var term = what.support().get(language);
      if (term != null) add(line(term));
    }
    for (MinedFind.Seen row : find.rows()) add(row(row));
    propose.addClickListener(clicked -> propose());
    propose.addThemeVariants(ButtonVariant.LUMO_SMALL);
    propose.addClassName("propose");
    add(propose);
  }

  private Div head() {
    var kind = find.what().kind();
    var mark = new Span(Texts.say("mining." + kind.name().toLowerCase(Locale.ROOT)));
    mark.addClassNames("status", style(kind));
    var head = new Div(mark, new Span(" "));
    known.ifPresent(
        concept ->
            head.add(
                new Anchor(Links.concept(concept.id().value()), GlossaryView.heading(concept)),
                new Span(" ")));
    var rows = new Span(Texts.say("mining.rows", "count", find.what().beads().size()));
    rows.addClassNames("soft", "small", "numbers");
    head.add(rows);
    return head;
  }

  private static String style(MinedConcept.Kind kind) {
    return switch (kind) {
      case CONTRADICTION -> "deprecated";
      case ADDITION -> "admitted";
      case NEW -> "preferred";
    };
  }

  /// A wording; of a contradiction also what the term base asks for.
  private Div line(MinedTerm term) {
    var tag = new Span(term.language().tag());
    tag.addClassNames("concept-tag", "soft");
    var words = new Span(term.text());
    words.getElement().setAttribute("lang", term.language().tag());
    words.getElement().setAttribute("dir", Directions.of(term.language()));
    boolean asked = find.what().terms().containsKey(term.language());
    words.addClassName(asked ? "mined-term" : "soft");
    var line = new Div(tag, words);
    line.addClassName("concept-line");
    if (asked) {
      known
          .flatMap(concept -> concept.preferred(term.language()))
          .ifPresent(
              right -> {
                var instead = new Span(Texts.say("mining.instead", "term", right.text()));
                instead.addClassNames("soft", "small");
                line.add(instead);
              });
    }
    return line;
  }

  private static Div row(MinedFind.Seen row) {
    var where =
        new Anchor(Links.row(row.slug(), row.rowNumber()), row.slug() + " · " + row.rowNumber());
    where.setTarget("_blank");
    var columns = new Div();
    columns.addClassName("concept-use-columns");
    for (Language language : LanguageOrder.of(row.texts().keySet())) {
      String text = row.texts().getOrDefault(language, "");
      if (text.isBlank()) continue;
      var place = Optional.ofNullable(row.places().get(language));
      columns.add(new Div(new MarkedText(language, text, place.stream().toList())));
    }
    var all = new Div(where, columns);
    all.addClassName("concept-use");
    return all;
  }

  /// Opens the proposal with all that is known filled in.
  private void propose() {
    var terms = new HashMap<Language, String>();
    find.what().terms().forEach((language, term) -> terms.put(language, term.text()));
    var contexts = new HashMap<Language, Context>();
    for (MinedFind.Seen row : find.rows()) {
      for (Language language : terms.keySet()) {
        String text = row.texts().getOrDefault(language, "");
        if (text.isBlank() || !row.places().containsKey(language)) continue;
        contexts.putIfAbsent(
            language, new Context(text, row.slug() + " · " + row.rowNumber(), row.date()));
      }
    }
    var start =
        new ProposalDialog.Start(
            known.map(Concept::id), known.map(GlossaryView::heading).orElse(""), terms, contexts);
    new ProposalDialog(
            services.curating(),
            services.termBase(),
            start,
            stored -> {
              var link =
                  new Anchor(
                      Links.concept(stored.concept().id().value()), Texts.say("mining.proposed"));
              replace(propose, link);
            })
        .open();
  }
}
