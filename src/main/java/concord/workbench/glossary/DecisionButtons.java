package concord.workbench.glossary;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import concord.termbase.Curating;
import concord.termbase.StoredConcept;
import concord.terminology.ConceptId;
import concord.terminology.Curation;
import concord.terminology.Term;
import concord.text.ProblemException;
import concord.workbench.parts.Notices;
import concord.workbench.parts.Texts;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Approve, take up, or reject with a reason: the decision on one proposed term.
final class DecisionButtons extends Div {

  private final Consumer<StoredConcept> whenDecided;
  private final TextField reason = new TextField();
  private final Div trouble = new Div();

  DecisionButtons(
      Curating curating, ConceptId concept, Term term, Consumer<StoredConcept> whenDecided) {
    this.whenDecided = whenDecided;
    addClassName("decision");
    var approve =
        button("review.approve", () -> curating.approve(concept, term.language(), term.text()));
    approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    approve.addClassName("approve");
    var takeUp =
        button("review.take-up", () -> curating.takeUp(concept, term.language(), term.text()));
    takeUp.setVisible(term.curation() == Curation.PROPOSED);
    reason.setPlaceholder(Texts.say("review.reason"));
    reason.setAriaLabel(Texts.say("review.reason"));
    reason.setVisible(false);
    reason.addClassName("reason");
    var confirm =
        button(
            "review.reject-confirm",
            () -> curating.reject(concept, term.language(), term.text(), reason.getValue()));
    confirm.addClassName("reject-confirm");
    confirm.setVisible(false);
    var reject = new Button(Texts.say("review.reject"));
    reject.addThemeVariants(ButtonVariant.LUMO_SMALL);
    reject.addClassName("reject");
    reject.addClickListener(
        clicked -> {
          reason.setVisible(true);
          confirm.setVisible(true);
          reject.setVisible(false);
          reason.focus();
        });
    add(approve, takeUp, reject, reason, confirm, trouble);
  }

  private Button button(String key, Supplier<StoredConcept> deed) {
    var button = new Button(Texts.say(key));
    button.addThemeVariants(ButtonVariant.LUMO_SMALL);
    button.addClickListener(
        clicked -> {
          trouble.removeAll();
          try {
            whenDecided.accept(deed.get());
          } catch (ProblemException refused) {
            trouble.add(Notices.of(refused.problem()));
          }
        });
    return button;
  }
}
