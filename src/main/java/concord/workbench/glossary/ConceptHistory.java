package concord.workbench.glossary;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import concord.termbase.ConceptChange;
import concord.terminology.Concept;
import concord.terminology.Term;
import concord.workbench.parts.Texts;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who changed what and when, the latest first.
final class ConceptHistory extends Div {

  ConceptHistory(List<ConceptChange> changes) {
    var when =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(Texts.spoken(UI.getCurrent().getLocale()))
            .withZone(ZoneId.systemDefault());
    for (ConceptChange change : changes) {
      var head = new Span(when.format(change.at()) + " · " + change.who());
      head.addClassNames("soft", "small");
      var entry = new Div(head);
      for (String difference : differences(change.before(), change.after())) {
        entry.add(new Div(difference));
      }
      add(entry);
    }
  }

  /// The terms that went and came, one a line; a change elsewhere says so.
  static List<String> differences(Optional<Concept> before, Optional<Concept> after) {
    if (before.isEmpty()) return List.of(Texts.say("history.created"));
    if (after.isEmpty()) return List.of(Texts.say("history.removed"));
    var lines = new ArrayList<String>();
    for (Term term : before.get().terms()) {
      if (!after.get().terms().contains(term)) lines.add("− " + words(term));
    }
    for (Term term : after.get().terms()) {
      if (!before.get().terms().contains(term)) lines.add("+ " + words(term));
    }
    if (lines.isEmpty()) lines.add(Texts.say("history.texts"));
    return lines;
  }

  private static String words(Term term) {
    return term.language()
        + " "
        + term.text()
        + " ("
        + Texts.say("status." + term.status().word())
        + ")";
  }
}
