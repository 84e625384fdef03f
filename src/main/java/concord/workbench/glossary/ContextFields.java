package concord.workbench.glossary;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import concord.terminology.Context;
import concord.terminology.TermDetails;
import concord.text.Language;
import concord.text.Limits;
import concord.workbench.parts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The sentences a term was used in, each with where and when.
final class ContextFields extends Div {

  private record Line(TextField text, TextField source, DatePicker date) {}

  private final List<Line> lines = new ArrayList<>();
  private final Div rows = new Div();
  private final Language language;
  private final Button more;

  ContextFields(Language language, List<Context> before) {
    this.language = language;
    addClassName("context-fields");
    more = new Button(Texts.say("concept.add-context"), clicked -> addLine(Optional.empty()));
    more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    var title = new Span(Texts.say("concept.contexts"));
    title.addClassNames("soft", "small");
    add(title, rows, more);
    before.forEach(context -> addLine(Optional.of(context)));
  }

  private void addLine(Optional<Context> before) {
    var text = new TextField();
    text.setMaxLength(Limits.NOTE_CHARACTERS);
    text.setPlaceholder(Texts.say("concept.context"));
    text.setAriaLabel(Texts.say("concept.context"));
    text.getElement().setAttribute("lang", language.tag());
    text.addClassName("context-text");
    var source = new TextField();
    source.setPlaceholder(Texts.say("concept.source"));
    source.setAriaLabel(Texts.say("concept.source"));
    var date = new DatePicker();
    date.setAriaLabel(Texts.say("concept.context-date"));
    before.ifPresent(
        context -> {
          text.setValue(context.text());
          source.setValue(context.source());
          context.date().ifPresent(date::setValue);
        });
    var line = new Line(text, source, date);
    var row = new Div(text, source, date);
    var remove = new Button("✕");
    remove.setAriaLabel(Texts.say("concept.remove-context"));
    remove.addClickListener(
        clicked -> {
          lines.remove(line);
          rows.remove(row);
          more.setEnabled(true);
        });
    row.add(remove);
    row.addClassName("context-line");
    lines.add(line);
    rows.add(row);
    more.setEnabled(lines.size() < TermDetails.CONTEXTS);
  }

  List<Context> contexts() {
    return lines.stream()
        .filter(line -> !line.text().getValue().isBlank())
        .map(
            line ->
                new Context(
                    line.text().getValue(),
                    line.source().getValue(),
                    Optional.ofNullable(line.date().getValue())))
        .toList();
  }
}
