package concord.workbench.glossary;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.TabSheet;
import concord.accounts.Role;
import concord.statements.ImpactLine;
import concord.statements.Replaced;
import concord.terminology.Concept;
import concord.terminology.Curation;
import concord.terminology.Term;
import concord.text.ProblemException;
import concord.text.Severity;
import concord.workbench.parts.Links;
import concord.workbench.parts.Notices;
import concord.workbench.parts.Texts;
import concord.workbench.proposal.ProposalDialog;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/// One concept: at the left its terms by language, at the right where and when it is used, what was
/// said about it and how it came to be.
final class ConceptPage extends Div {

  private final GlossaryServices services;
  private final ConceptDesk desk;
  private final boolean mayChange;
  private final Runnable whenChanged;
  private final Div news = new Div();

  ConceptPage(GlossaryServices services, ConceptDesk desk, Runnable whenChanged) {
    this.services = services;
    this.desk = desk;
    this.mayChange = services.person().may(Role.TERMINOLOGIST);
    this.whenChanged = whenChanged;
    read();
  }

  private void read() {
    removeAll();
    var concept = desk.concept();
    var left = new Div(head(concept), news, sections(concept));
    left.addClassName("concept-left");
    var right = new Div(beside(concept));
    right.addClassName("concept-right");
    var page = new Div(left, right);
    page.addClassName("concept-page");
    add(page);
  }

  private Div head(Concept concept) {
    var edit = new Button(Texts.say("concept.edit"), clicked -> edit());
    edit.setId("edit-concept");
    edit.setVisible(mayChange);
    var merge = new Button(Texts.say("merge.open"), clicked -> merge());
    merge.setId("merge-concept");
    merge.setVisible(mayChange);
    var remove = new Button(Texts.say("remove.open"), clicked -> remove());
    remove.setId("remove-concept");
    remove.setVisible(mayChange);
    var propose =
        new Button(
            Texts.say("proposal.term"),
            clicked ->
                new ProposalDialog(
                        services.curating(),
                        services.termBase(),
                        ProposalDialog.Start.of(concept),
                        stored -> changed())
                    .open());
    propose.setId("propose-term");
    for (Button button : List.of(propose, edit, merge, remove)) {
      button.addThemeVariants(ButtonVariant.LUMO_SMALL);
    }
    var head = new Div(new H1(GlossaryView.heading(concept)), propose, edit, merge, remove);
    head.addClassName("page-head");
    return head;
  }

  private ConceptSections sections(Concept concept) {
    return new ConceptSections(
        concept,
        id -> services.termBase().compiled().concept(id).map(GlossaryView::heading),
        this::decision);
  }

  /// The buttons that decide on a term that waits.
  private Optional<Component> decision(Term term) {
    boolean waits =
        term.curation() == Curation.PROPOSED || term.curation() == Curation.UNDER_REVIEW;
    if (!mayChange || !waits) return Optional.empty();
    return Optional.of(
        new DecisionButtons(
            services.curating(),
            desk.concept().id(),
            term,
            now -> {
              desk.decided(now);
              whenChanged.run();
              read();
            }));
  }

  private TabSheet beside(Concept concept) {
    var uses = services.provenance().of(concept.id());
    var tabs = new TabSheet();
    tabs.setWidthFull();
    tabs.add(Texts.say("concept.uses", "count", uses.total()), new ConceptUses(uses));
    tabs.add(Texts.say("concept.renderings"), new RenderingsPlot(uses));
    int said = services.discussion().about(concept.id()).size();
    tabs.add(
        Texts.say("concept.discussion", "count", said),
        new DiscussionPanel(services.discussion(), concept.id()));
    Optional<LongConsumer> restore = mayChange ? Optional.of(this::restore) : Optional.empty();
    tabs.add(Texts.say("concept.history"), new ConceptHistory(desk.history(), restore));
    return tabs;
  }

  private void edit() {
    removeAll();
    news.removeAll();
    add(new ConceptEditor(services, desk.concept(), this::save, this::read));
  }

  private void save(Concept changed, List<ImpactLine> accepted) {
    var theirs = desk.save(changed, accepted);
    if (theirs.isPresent()) {
      conflict(changed, theirs.get(), accepted);
      return;
    }
    news.removeAll();
    desk.done().ifPresent(done -> news.add(done(Texts.say("concept.saved"), done.replaced())));
    whenChanged.run();
    read();
  }

  /// What was done, with the one way back.
  private Div done(String what, Optional<Replaced> replaced) {
    var notice =
        Notices.of(
            Severity.NOTE,
            replaced
                .map(r -> Texts.say("impact.replaced-count", "count", r.segments()))
                .orElse(what));
    replaced.filter(r -> !r.left().isEmpty()).ifPresent(r -> notice.add(left(r)));
    var undo = new Button(Texts.say("impact.undo"), clicked -> undo());
    undo.setId("undo-save");
    undo.addThemeVariants(ButtonVariant.LUMO_SMALL);
    notice.add(new Span(" "), undo);
    return notice;
  }

  private static Div left(Replaced replaced) {
    return new Div(Texts.say("impact.left", "statements", String.join(", ", replaced.left())));
  }

  private void undo() {
    var undone = desk.undo();
    news.removeAll();
    var notice =
        undone.isPresent()
            ? Notices.of(Severity.NOTE, Texts.say("impact.undone"))
            : Notices.of(Severity.WARNING, Texts.say("impact.not-undone"));
    undone
        .flatMap(ConceptDesk.Undone::texts)
        .filter(r -> !r.left().isEmpty())
        .ifPresent(r -> notice.add(left(r)));
    news.add(notice);
    changed();
  }

  private void restore(long change) {
    try {
      var theirs = desk.restore(change);
      if (theirs.isPresent()) {
        news.removeAll();
        news.add(Notices.of(Severity.WARNING, Texts.say("concept.changed-meanwhile")));
      }
      changed();
    } catch (ProblemException refused) {
      news.removeAll();
      news.add(Notices.of(refused.problem()));
    }
  }

  private void merge() {
    new MergeDialog(
            services,
            desk.concept(),
            (other, accepted) -> {
              news.removeAll();
              try {
                var theirs = desk.takeIn(other, accepted);
                if (theirs.isPresent()) {
                  news.add(Notices.of(Severity.WARNING, Texts.say("merge.changed-meanwhile")));
                }
                desk.done()
                    .ifPresent(done -> news.add(done(Texts.say("merge.done"), done.replaced())));
              } catch (ProblemException refused) {
                news.add(Notices.of(refused.problem()));
              }
              changed();
            })
        .open();
  }

  private void remove() {
    var id = desk.concept().id();
    new RemovalDialog(
            services,
            desk.concept(),
            () -> {
              try {
                services.termBase().remove(id);
                whenChanged.run();
                getUI().ifPresent(ui -> ui.navigate(Links.concept(id.value())));
              } catch (ProblemException refused) {
                news.removeAll();
                news.add(Notices.of(refused.problem()));
              }
            })
        .open();
  }

  private void changed() {
    services.termBase().concept(desk.concept().id()).ifPresent(desk::decided);
    whenChanged.run();
    read();
  }

  private void conflict(Concept mine, Concept theirs, List<ImpactLine> accepted) {
    removeAll();
    add(Notices.of(Severity.WARNING, Texts.say("concept.changed-meanwhile")));
    var differences = new Div(new H2(Texts.say("concept.differences")));
    for (ConceptDifference difference : ConceptDifference.between(theirs, mine)) {
      differences.add(ConceptHistory.line(difference));
    }
    var compare = new Div(version("concept.mine", mine), version("concept.theirs", theirs));
    compare.addClassName("concept-compare");
    var keep = new Button(Texts.say("concept.keep-mine"), clicked -> save(mine, accepted));
    keep.setId("keep-mine");
    keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add(differences, compare, keep);
    add(new Button(Texts.say("concept.keep-theirs"), clicked -> read()));
  }

  private Div version(String label, Concept concept) {
    return new Div(
        new H2(Texts.say(label)),
        new ConceptSections(
            concept,
            id -> Optional.of(ReferenceFields.heading(services.termBase(), id)),
            term -> Optional.empty()));
  }
}
