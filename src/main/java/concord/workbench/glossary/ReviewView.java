package concord.workbench.glossary;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import concord.accounts.Role;
import concord.termbase.Talk;
import concord.termbase.Waiting;
import concord.terminology.Context;
import concord.text.Language;
import concord.workbench.parts.LanguageNames;
import concord.workbench.parts.LanguageOrder;
import concord.workbench.parts.Links;
import concord.workbench.parts.Texts;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Optional;

/// The terms that wait for a terminologist, a queue a language; and what concerns the reader.
@Route("review/:language?")
@PermitAll
class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final GlossaryServices services;
  private final boolean mayDecide;
  private Language language = Language.EN;

  ReviewView(GlossaryServices services) {
    this.services = services;
    this.mayDecide = services.person().may(Role.TERMINOLOGIST);
    addClassNames("page", "review");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var queues = services.curating().queues();
    language =
        event
            .getRouteParameters()
            .get("language")
            .filter(Language::isTag)
            .map(Language::of)
            .or(() -> LanguageOrder.of(queues.keySet()).stream().findFirst())
            .orElse(Language.EN);
    show();
  }

  @Override
  public String getPageTitle() {
    return Texts.say("review.title") + " · Concord";
  }

  private void show() {
    removeAll();
    add(new H1(Texts.say("review.title")), tabs());
    var mine = services.discussion().forMe();
    if (!mine.isEmpty()) {
      var list = new Div();
      mine.forEach(talk -> list.add(forMe(talk)));
      list.addClassName("review-mine");
      add(new H2(Texts.say("review.for-you", "count", mine.size())), list);
    }
    int total = services.curating().queue(language, 0, 0).total();
    if (total == 0) {
      var none = new Paragraph(Texts.say("review.none"));
      none.addClassName("soft");
      add(none);
      return;
    }
    var queue = new VirtualList<Waiting>();
    queue.setDataProvider(
        DataProvider.fromCallbacks(
            query ->
                services
                    .curating()
                    .queue(language, query.getOffset(), query.getLimit())
                    .lines()
                    .stream(),
            query -> {
              query.getOffset();
              query.getLimit();
              return services.curating().queue(language, 0, 0).total();
            }));
    queue.setRenderer(new ComponentRenderer<>(this::waiting));
    queue.addClassName("review-queue");
    add(queue);
  }

  private Div tabs() {
    var queues = services.curating().queues();
    var languages = new ArrayList<>(queues.keySet());
    languages.addAll(LanguageOrder.HOUSE);
    var tabs = new Div();
    tabs.addClassName("review-languages");
    for (Language each : LanguageOrder.of(languages)) {
      var link =
          new Anchor(
              "review/" + each,
              LanguageNames.inReadersLanguage(each) + " " + queues.getOrDefault(each, 0));
      if (each.equals(language)) link.getElement().setAttribute("aria-current", "page");
      tabs.add(link);
    }
    return tabs;
  }

  private static Div forMe(Talk talk) {
    var line = DiscussionPanel.line(talk);
    line.add(new Anchor(Links.concept(talk.concept().value()), talk.concept().value()));
    return line;
  }

  private Div waiting(Waiting waiting) {
    var words = ConceptCard.words(waiting.term());
    words.addClassNames("concept-term", "preferred");
    var head = new Div(words, new Span(" "), new StatusMark(waiting.term()));
    var others = new Div();
    others.addClassNames("soft", "small");
    for (Language each : LanguageOrder.of(waiting.line().leading().keySet())) {
      var term = waiting.line().leading().get(each);
      if (term == null || term.sameWording(waiting.term())) continue;
      var other = ConceptCard.words(term);
      other.addClassName("review-other");
      others.add(other);
    }
    var link = new Anchor(Links.concept(waiting.line().id().value()), Texts.say("review.concept"));
    others.add(link);
    var all = new Div(head, others);
    for (Context context : waiting.term().details().contexts()) {
      var sentence =
          new Div(context.text() + (context.source().isEmpty() ? "" : " — " + context.source()));
      sentence.addClassName("concept-context");
      sentence.getElement().setAttribute("lang", waiting.term().language().tag());
      all.add(sentence);
    }
    proposed(waiting.proposed()).ifPresent(all::add);
    if (mayDecide) {
      all.add(
          new DecisionButtons(
              services.curating(), waiting.line().id(), waiting.term(), decided -> show()));
    }
    all.addClassName("review-item");
    return all;
  }

  private static Optional<Div> proposed(Optional<Talk> talk) {
    return talk.map(
        said -> {
          var line = DiscussionPanel.line(said);
          line.addClassName("small");
          return line;
        });
  }
}
