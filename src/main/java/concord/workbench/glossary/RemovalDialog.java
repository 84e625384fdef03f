package concord.workbench.glossary;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import concord.statements.TermChange;
import concord.terminology.Concept;
import concord.workbench.parts.Texts;
import java.util.Optional;

/// Asks once more before a concept is taken out, and shows what that does to the statements.
final class RemovalDialog extends Dialog {

  RemovalDialog(GlossaryServices services, Concept concept, Runnable whenConfirmed) {
    setHeaderTitle(Texts.say("remove.title", "concept", GlossaryView.heading(concept)));
    setWidth("900px");
    var impact = new ImpactPanel(services.impact());
    add(new Paragraph(Texts.say("remove.what")), impact);
    var remove =
        new Button(
            Texts.say("remove.do"),
            clicked -> {
              close();
              whenConfirmed.run();
            });
    remove.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
    remove.setId("remove");
    getFooter().add(new Button(Texts.say("concept.cancel"), clicked -> close()), remove);
    addOpenedChangeListener(
        opened -> {
          if (opened.isOpened()) impact.look(Optional.of(TermChange.removal(concept.id())));
        });
  }
}
