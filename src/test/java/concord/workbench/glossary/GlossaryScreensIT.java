package concord.workbench.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import concord.Acting;
import concord.StoresTest;
import concord.accounts.CurrentPerson;
import concord.accounts.Role;
import concord.statements.Impact;
import concord.statements.MinedFind;
import concord.statements.Mining;
import concord.statements.Provenance;
import concord.statements.TermReplacing;
import concord.termbase.Curating;
import concord.termbase.Discussion;
import concord.termbase.Importing;
import concord.termbase.Proposal;
import concord.termbase.StoredConcept;
import concord.termbase.TermBase;
import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Context;
import concord.terminology.CrossReference;
import concord.terminology.Curation;
import concord.terminology.Definition;
import concord.terminology.LetterCase;
import concord.terminology.MinedConcept;
import concord.terminology.MinedTerm;
import concord.terminology.Term;
import concord.terminology.TermDetails;
import concord.terminology.TermRules;
import concord.terminology.TermStatus;
import concord.text.Language;
import concord.workbench.proposal.ProposalDialog;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The glossary's screens with real stores and no browser.
@StoresTest
class GlossaryScreensIT {

  @Autowired TermBase termBase;
  @Autowired Curating curating;
  @Autowired Discussion discussion;
  @Autowired Importing importing;
  @Autowired Impact impact;
  @Autowired TermReplacing replacing;
  @Autowired Provenance provenance;
  @Autowired Mining mining;
  @Autowired CurrentPerson person;

  private GlossaryServices services;

  /// Held here, for the current one is only held weakly.
  private UI ui;

  /// Nobody waits for a browser: what is to be shown is shown at once.
  private static final class OwnUi extends UI {
    @Override
    public Future<Void> access(Command command) {
      command.execute();
      return CompletableFuture.completedFuture(null);
    }
  }

  @BeforeEach
  void open() {
    Acting.as("tilek", Role.TERMINOLOGIST);
    services =
        new GlossaryServices(
            termBase,
            curating,
            discussion,
            importing,
            impact,
            replacing,
            provenance,
            mining,
            person);
    ui = new OwnUi();
    UI.setCurrent(ui);
    ui.setLocale(Locale.ENGLISH);
  }

  @AfterEach
  void close() {
    UI.setCurrent(null);
    Acting.asNobody();
  }

  @Test
  void the_page_says_all_that_is_known_of_a_concept() {
    var page = page(termBase.create(full("all-that-is-known")));

    assertThat(words(page))
        .contains(
            "diplomacy › documents",
            "A definition.",
            "a handbook",
            "feminine",
            "formal",
            "fixed phrase",
            "Further forms: формою",
            "Предложение с термином.",
            "May 19, 2023",
            "Do not confuse with");
  }

  @Test
  void a_form_that_was_not_touched_saves_the_concept_as_it_was() {
    var stored = termBase.create(full("not-touched"));
    var page = page(stored);

    click(page, "edit-concept");
    click(page, "save-concept");

    assertThat(termBase.concept(stored.concept().id()).orElseThrow()).isEqualTo(stored);
  }

  @Test
  void a_save_after_somebody_elses_shows_both_and_keeps_mine_only_when_told() {
    var id = new ConceptId("contested");
    var stored = termBase.create(Concept.of("contested", Term.preferred(Language.EN, "contest")));
    var page = page(stored);
    click(page, "edit-concept");
    termBase.save(
        Concept.of("contested", Term.preferred(Language.EN, "theirs now")), stored.revision());

    field(page, "contest").setValue("mine now");
    click(page, "save-concept");

    assertThat(words(page)).contains("theirs now", "mine now");
    assertThat(leading(id)).isEqualTo("theirs now");
    click(page, "keep-mine");
    assertThat(leading(id)).isEqualTo("mine now");
  }

  @Test
  void a_save_is_taken_back_with_one_button() {
    var stored = termBase.create(Concept.of("taken-back", Term.preferred(Language.EN, "before")));
    var page = page(stored);
    click(page, "edit-concept");
    field(page, "before").setValue("afterwards");
    click(page, "save-concept");
    assertThat(leading(stored.concept().id())).isEqualTo("afterwards");

    click(page, "undo-save");

    assertThat(leading(stored.concept().id())).isEqualTo("before");
  }

  @Test
  void a_save_that_somebody_built_upon_is_not_taken_back() {
    var stored = termBase.create(Concept.of("built-upon", Term.preferred(Language.EN, "ground")));
    var id = stored.concept().id();
    var page = page(stored);
    click(page, "edit-concept");
    field(page, "ground").setValue("first floor");
    click(page, "save-concept");
    termBase.save(
        Concept.of("built-upon", Term.preferred(Language.EN, "second floor")),
        termBase.concept(id).orElseThrow().revision());

    click(page, "undo-save");

    assertThat(leading(id)).isEqualTo("second floor");
    assertThat(words(page)).contains("Nothing was taken back");
  }

  @Test
  void the_queue_shows_what_waits_and_a_decision_takes_it_out() {
    curating.propose(
        new Proposal(
            Optional.empty(),
            "",
            List.of(Term.preferred(Language.of("uz"), "yashil yo‘l")),
            "why"));
    await()
        .pollInSameThread()
        .untilAsserted(
            () -> assertThat(curating.queue(Language.of("uz"), 0, 9).total()).isEqualTo(1));
    var waiting = curating.queue(Language.of("uz"), 0, 9).lines().getFirst();
    var decided = new java.util.ArrayList<StoredConcept>();
    var buttons = new DecisionButtons(curating, waiting.line().id(), waiting.term(), decided::add);

    all(buttons).filter(c -> c.hasClassName("approve")).forEach(c -> ((Button) c).click());

    assertThat(decided).hasSize(1);
    assertThat(decided.getFirst().concept().terms().getFirst().curation())
        .isEqualTo(Curation.APPROVED);
  }

  @Test
  void a_proposal_dialog_sends_the_sentence_along_as_context() {
    var context = new Context("Алғашқы сөйлем.", "a statement · 3", Optional.empty());
    var proposed = new java.util.ArrayList<StoredConcept>();
    var dialog =
        new ProposalDialog(
            curating,
            termBase,
            new ProposalDialog.Start(
                Optional.empty(),
                "",
                Map.of(Language.KK, "алғашқы сөйлем"),
                Map.of(Language.KK, context)),
            proposed::add);

    buttons(dialog.getFooter())
        .filter(b -> b.getId().equals(Optional.of("propose")))
        .forEach(Button::click);

    assertThat(proposed).hasSize(1);
    assertThat(proposed.getFirst().concept().terms().getFirst().details().contexts())
        .containsExactly(context);
  }

  private static Concept full(String id) {
    return new Concept(
        new ConceptId(id),
        "diplomacy > documents",
        Map.of(Language.EN, new Definition("A definition.", "a handbook")),
        "note",
        "source",
        List.of(
            new Term(
                Language.RU,
                "форма " + id,
                TermStatus.PREFERRED,
                Curation.APPROVED,
                "noun",
                "phrase",
                "attested",
                "usage",
                new TermRules(LetterCase.USUAL, "", List.of("исключение"), List.of("формою")),
                new TermDetails(
                    "feminine",
                    "formal",
                    List.of(
                        new Context(
                            "Предложение с термином.",
                            "Заявление",
                            Optional.of(LocalDate.of(2023, 5, 19))))))),
        List.of(new CrossReference(CrossReference.Kind.DO_NOT_CONFUSE, new ConceptId("another"))));
  }

  private ConceptPage page(StoredConcept stored) {
    // Not attached: what is attached wants a session and a browser.
    return new ConceptPage(services, new ConceptDesk(services, stored), () -> {});
  }

  private String leading(ConceptId id) {
    return termBase.concept(id).orElseThrow().concept().terms().getFirst().text();
  }

  private static TextField field(Component within, String value) {
    return all(within)
        .filter(TextField.class::isInstance)
        .map(TextField.class::cast)
        .filter(field -> field.getValue().equals(value))
        .findFirst()
        .orElseThrow();
  }

  private static void click(Component within, String id) {
    var button =
        all(within).filter(c -> c.getId().equals(Optional.of(id))).findFirst().orElseThrow();
    ((Button) button).click();
  }

  private static Stream<Component> all(Component component) {
    return Stream.concat(
        Stream.of(component), component.getChildren().flatMap(GlossaryScreensIT::all));
  }

  private static Stream<Button> buttons(
      com.vaadin.flow.component.dialog.Dialog.DialogFooter footer) {
    return footer
        .getElement()
        .getChildren()
        .flatMap(e -> e.getComponent().stream())
        .filter(Button.class::isInstance)
        .map(Button.class::cast);
  }

  @Test
  void a_contradiction_shows_what_the_term_base_has_and_the_row_with_its_wording() {
    var concept = termBase.create(full("mined-otherwise")).concept();
    var right = concept.preferred(Language.RU).orElseThrow();
    var wording =
        new MinedTerm(
            Language.RU, "иное слово", 2, new TreeMap<>(Map.of(0, new concord.text.Span(0, 10))));
    SortedMap<Language, MinedTerm> terms = new TreeMap<>(Map.of(Language.RU, wording));
    var what =
        new MinedConcept(
            MinedConcept.Kind.CONTRADICTION,
            Optional.of(concept.id()),
            terms,
            terms,
            List.of(0),
            1);
    var row =
        new MinedFind.Seen(
            "somewhere",
            Optional.empty(),
            7,
            new TreeMap<>(Map.of(Language.RU, "иное слово здесь")),
            new TreeMap<>(Map.of(Language.RU, new concord.text.Span(0, 10))));

    String words = words(new MinedCard(services, new MinedFind(what, List.of(row))));

    assertThat(words).contains("says otherwise", "иное слово здесь", "somewhere · 7");
    await()
        .pollInSameThread()
        .untilAsserted(
            () ->
                assertThat(words(new MinedCard(services, new MinedFind(what, List.of(row)))))
                    .contains("the term base has “" + right.text() + "”"));
  }

  private static String words(Component component) {
    return component.getElement().getTextRecursively();
  }
}
