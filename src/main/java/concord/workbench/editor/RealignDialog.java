package concord.workbench.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import concord.statements.ProgressListener;
import concord.statements.Realigned;
import concord.workbench.parts.LongTask;
import concord.workbench.parts.Texts;
import java.util.function.Consumer;

/// Asks which rows to align anew, and shows how far that is.
final class RealignDialog extends Dialog {

  /// Aligns rows `first` to `last` anew.
  @FunctionalInterface
  interface Realign {
    Realigned rows(int first, int last, ProgressListener progress);
  }

  private final Realign realign;
  private final Consumer<Realigned> whenDone;
  private final IntegerField first = new IntegerField(Texts.say("realign.first"));
  private final IntegerField last = new IntegerField(Texts.say("realign.last"));
  private final LongTask task = new LongTask();
  private final Button start = new Button(Texts.say("realign.start"), clicked -> start());

  /// @param most how many rows may be aligned anew at once
  RealignDialog(int row, int rowCount, int most, Realign realign, Consumer<Realigned> whenDone) {
    this.realign = realign;
    this.whenDone = whenDone;
    setHeaderTitle(Texts.say("realign.heading"));
    setWidth("480px");
    setCloseOnOutsideClick(false);
    addOpenedChangeListener(
        changed -> {
          if (!changed.isOpened()) task.giveUp();
        });
    boolean all = rowCount <= most;
    first.setValue(all ? 1 : row);
    last.setValue(all ? rowCount : Math.min(rowCount, row + most - 1));
    for (var field : new IntegerField[] {first, last}) {
      field.setMin(1);
      field.setMax(rowCount);
      field.setStepButtonsVisible(true);
    }
    var fields = new Div(first, last);
    fields.addClassName("realign-rows");
    start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add(new Paragraph(Texts.say("realign.what")), fields, task);
    getFooter().add(new Button(Texts.say("import.cancel"), clicked -> close()), start);
  }

  private void start() {
    Integer from = first.getValue();
    Integer to = last.getValue();
    if (from == null || to == null || first.isInvalid() || last.isInvalid()) return;
    start.setEnabled(false);
    task.<Realigned>start(
        progress -> realign.rows(from, to, progress),
        done -> {
          close();
          whenDone.accept(done);
        },
        () -> start.setEnabled(true));
  }
}
