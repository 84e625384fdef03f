package concord.workbench.glossary;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import concord.termbase.ConceptLine;
import concord.terminology.Term;
import concord.terminology.TermStatus;
import concord.text.Language;
import concord.workbench.parts.Directions;
import concord.workbench.parts.Links;
import concord.workbench.parts.Texts;

/// A concept in the list, a link to its page: its leading term in each language, and the term that
/// was found. Its address is in the browser, so that a click is right even while the list changes.
final class ConceptCard extends Anchor {

  ConceptCard(ConceptLine line) {
    super(Links.concept(line.id().value()));
    addClassName("concept-card");
    line.leading().forEach((language, term) -> add(term(language, term)));
    line.matched()
        .filter(found -> !line.leading().containsValue(found))
        .ifPresent(
            found -> {
              var also = new Div(new Span(Texts.say("glossary.found") + " "), words(found));
              also.addClassNames("soft", "small");
              also.add(new StatusMark(found));
              add(also);
            });
  }

  private static Div term(Language language, Term term) {
    var tag = new Span(language.tag());
    tag.addClassNames("concept-tag", "soft");
    var words = words(term);
    words.setTitle(term.text());
    var row = new Div(tag, words);
    row.addClassName("concept-line");
    if (term.status() != TermStatus.PREFERRED) row.add(new StatusMark(term));
    return row;
  }

  static Span words(Term term) {
    var words = new Span(term.text());
    words.getElement().setAttribute("lang", term.language().tag());
    words.getElement().setAttribute("dir", Directions.of(term.language()));
    return words;
  }
}
