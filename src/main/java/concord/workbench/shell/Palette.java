package concord.workbench.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.listbox.ListBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import concord.workbench.parts.Texts;
import java.util.List;

/// The command palette: type a few letters, go there.
final class Palette extends Dialog {

  private final PaletteDesk desk;
  private final TextField words = new TextField();
  private final ListBox<PaletteDesk.Place> places = new ListBox<>();

  Palette(PaletteDesk desk) {
    this.desk = desk;
    addClassName("palette");
    setWidth("560px");
    words.setWidthFull();
    words.setPlaceholder(Texts.say("palette.words"));
    words.setAriaLabel(Texts.say("palette.words"));
    words.setValueChangeMode(ValueChangeMode.LAZY);
    words.setValueChangeTimeout(120);
    words.addValueChangeListener(changed -> refresh());
    words.addKeyDownListener(Key.ENTER, pressed -> goTo(first()));
    words.addKeyDownListener(
        Key.ARROW_DOWN, pressed -> places.getElement().callJsFunction("focus"));
    places.setWidthFull();
    places.setRenderer(new ComponentRenderer<>(Palette::line));
    places.addValueChangeListener(
        chosen -> {
          if (chosen.isFromClient()) goTo(chosen.getValue());
        });
    add(words, places);
    refresh();
    words.focus();
  }

  private void refresh() {
    places.setItems(desk.places(words.getValue()));
  }

  private List<PaletteDesk.Place> first() {
    return desk.places(words.getValue()).stream().limit(1).toList();
  }

  private void goTo(List<PaletteDesk.Place> found) {
    found.forEach(this::goTo);
  }

  private void goTo(PaletteDesk.Place place) {
    close();
    getUI().ifPresent(ui -> ui.navigate(place.path()));
  }

  private static Span line(PaletteDesk.Place place) {
    var kind = new Span(Texts.say("palette." + place.kind()) + "  ");
    kind.addClassNames("soft", "small");
    return new Span(kind, new Span(place.name()));
  }
}
