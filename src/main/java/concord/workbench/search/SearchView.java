package concord.workbench.search;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import concord.memory.Hit;
import concord.memory.HitKind;
import concord.memory.Search;
import concord.statements.BeadId;
import concord.statements.Statements;
import concord.workbench.parts.Links;
import concord.workbench.parts.MarkedText;
import concord.workbench.parts.Texts;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds words in any inflected form, in statements and in the glossary.
@Route("search")
@PermitAll
class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final int HITS_SHOWN = 100;

  private final Search search;
  private final Statements statements;
  private final TextField query = new TextField();
  private final Div answers = new Div();

  SearchView(Search search, Statements statements) {
    this.search = search;
    this.statements = statements;
    addClassName("page");
    query.setPlaceholder(Texts.say("search.words"));
    query.setAriaLabel(Texts.say("search.words"));
    query.setClearButtonVisible(true);
    query.setValueChangeMode(ValueChangeMode.LAZY);
    query.addValueChangeListener(changed -> answer());
    query.setWidthFull();
    query.setId("search");
    answers.getElement().setAttribute("aria-live", "polite");
    add(new H1(Texts.say("frame.search")), query, answers);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    event.getLocation().getQueryParameters().getSingleParameter("q").ifPresent(query::setValue);
    query.focus();
    answer();
  }

  @Override
  public String getPageTitle() {
    return Texts.say("frame.search") + " · Concord";
  }

  private void answer() {
    answers.removeAll();
    String words = query.getValue().strip();
    if (words.isEmpty()) {
      answers.add(new Paragraph(Texts.say("search.help")));
      return;
    }
    List<Hit> hits = search.hits(words, Set.of(), Set.of(), HITS_SHOWN);
    var count = new Paragraph(Texts.say("search.count", "count", hits.size()));
    count.addClassNames("soft", "small");
    answers.add(count);
    hits.forEach(hit -> line(hit).ifPresent(answers::add));
  }

  private Optional<Div> line(Hit hit) {
    return place(hit)
        .map(
            place -> {
              var tag = new Span(hit.language().tag());
              tag.addClassNames("concept-tag", "soft");
              var line =
                  new Div(
                      place, new Div(tag, new MarkedText(hit.language(), hit.text(), hit.marks())));
              line.addClassName("search-hit");
              return line;
            });
  }

  /// Where a hit leads; empty when what was found is gone by now.
  private Optional<Anchor> place(Hit hit) {
    if (hit.kind() == HitKind.CONCEPT) {
      return Optional.of(
          new Anchor(Links.concept(hit.id()), Texts.say("frame.glossary") + " · " + hit.id()));
    }
    var bead = new BeadId(Long.parseLong(hit.id()));
    return statements
        .statementOf(bead)
        .flatMap(
            statement ->
                statements
                    .rowNumber(bead)
                    .map(
                        row -> {
                          String slug = statements.open(statement).slug();
                          return new Anchor(Links.row(slug, row), slug + " · " + row);
                        }));
  }
}
