package concord.workbench.glossary;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import concord.termbase.ConceptChange;
import concord.workbench.parts.Texts;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/// Who changed what and when, the latest first, each with what differs and a way back to it.
final class ConceptHistory extends Div {

  /// @param restore takes the id of the change to go back to; empty for who may not
  ConceptHistory(List<ConceptChange> changes, Optional<LongConsumer> restore) {
    addClassName("concept-history");
    var when =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(Texts.spoken(UI.getCurrent().getLocale()))
            .withZone(ZoneId.systemDefault());
    boolean latest = true;
    for (ConceptChange change : changes) {
      var head = new Span(when.format(change.at()) + " · " + change.who());
      head.addClassNames("soft", "small");
      var top = new Div(head);
      boolean goesBack = !latest || change.after().isEmpty();
      if (restore.isPresent() && goesBack) top.add(back(change, restore.get()));
      latest = false;
      var entry = new Div(top);
      entry.addClassName("concept-change");
      for (ConceptDifference difference :
          ConceptDifference.between(change.before(), change.after())) {
        entry.add(line(difference));
      }
      add(entry);
    }
  }

  private static Button back(ConceptChange change, LongConsumer restore) {
    var back = new Button(Texts.say("history.restore"), clicked -> restore.accept(change.id()));
    back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    back.addClassName("history-restore");
    return back;
  }

  static Div line(ConceptDifference difference) {
    var what = new Span(difference.what() + " ");
    what.addClassNames("soft", "small");
    var line = new Div(what);
    if (!difference.before().isEmpty()) {
      var old = new com.vaadin.flow.dom.Element("del");
      old.setText(difference.before());
      line.getElement().appendChild(old);
      line.add(new Span(" "));
    }
    if (!difference.after().isEmpty()) {
      var fresh = new com.vaadin.flow.dom.Element("ins");
      fresh.setText(difference.after());
      line.getElement().appendChild(fresh);
    }
    return line;
  }
}
