package concord.workbench.parts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import concord.statements.ProgressListener;
import concord.text.Problem;
import concord.text.ProblemException;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/// Does something long while a person watches: a bar, the stage, a button to align no further, and
/// what went wrong if something did.
public final class LongTask extends Div {

  private final ProgressBar bar = new ProgressBar();
  private final Span stage = new Span();
  private final Button enough = new Button(Texts.say("task.enough"), clicked -> stopAligning());
  private final Div line = new Div(stage, enough);
  private final Div trouble = new Div();
  private volatile ProgressListener.Wish wish = ProgressListener.Wish.GO_ON;
  private boolean running;

  public LongTask() {
    line.addClassName("task-line");
    stage.getElement().setAttribute("role", "status");
    enough.addThemeVariants(ButtonVariant.LUMO_SMALL);
    bar.getElement().setAttribute("aria-label", Texts.say("task.progress"));
    add(trouble, bar, line);
    show(false);
  }

  /// @param work in a thread of its own, in the name of whoever is signed in
  /// @param done in the person's window, when all went well
  /// @param failed likewise, after the trouble is shown
  public <T> void start(Function<ProgressListener, T> work, Consumer<T> done, Runnable failed) {
    trouble.removeAll();
    wish = ProgressListener.Wish.GO_ON;
    show(true);
    enough.setVisible(false);
    UI ui = UI.getCurrent();
    Thread.ofVirtual()
        .name("long-task")
        .start(new DelegatingSecurityContextRunnable(() -> run(ui, work, done, failed)));
  }

  /// Leaves everything as it was before.
  public void giveUp() {
    wish = ProgressListener.Wish.GIVE_UP;
  }

  public boolean isRunning() {
    return running;
  }

  public void show(Problem problem) {
    trouble.removeAll();
    trouble.add(Notices.of(problem));
  }

  private void stopAligning() {
    wish = ProgressListener.Wish.ENOUGH;
    enough.setEnabled(false);
  }

  private <T> void run(
      UI ui, Function<ProgressListener, T> work, Consumer<T> done, Runnable failed) {
    try {
      T result = work.apply(new Watching(ui));
      in(
          ui,
          () -> {
            show(false);
            done.accept(result);
          });
    } catch (ProblemException expected) {
      in(ui, () -> failed(expected.problem(), failed));
    } catch (RuntimeException own) {
      String number = Long.toString(System.currentTimeMillis(), 36);
      LoggerFactory.getLogger(LongTask.class).error("task failed, number {}", number, own);
      in(ui, () -> failed(Problem.error("unexpected", "number", number), failed));
    }
  }

  private void failed(Problem problem, Runnable then) {
    show(false);
    if (wish != ProgressListener.Wish.GIVE_UP) show(problem);
    then.run();
  }

  /// A person who has gone away wants to see nothing any more.
  private static void in(UI ui, Runnable seen) {
    try {
      ui.access(seen::run);
    } catch (UIDetachedException gone) {
      LoggerFactory.getLogger(LongTask.class).debug("nobody watches", gone);
    }
  }

  private void show(boolean works) {
    running = works;
    bar.setVisible(works);
    line.setVisible(works);
    bar.setValue(0);
    stage.setText("");
    enough.setEnabled(true);
  }

  private final class Watching implements ProgressListener {
    private final UI ui;
    private long percent = -1;
    private Stage last = Stage.READING;

    Watching(UI ui) {
      this.ui = ui;
    }

    @Override
    public void at(Stage at, String what, double done) {
      long now = Math.round(100 * done);
      if (now == percent && at == last) return;
      percent = now;
      last = at;
      in(ui, () -> LongTask.this.at(at, what, done));
    }

    @Override
    public Wish wish() {
      return wish;
    }
  }

  private void at(ProgressListener.Stage at, String what, double done) {
    bar.setValue(Math.clamp(done, 0.0, 1.0));
    stage.setText(Texts.say("import.stage." + at.name().toLowerCase(Locale.ROOT)) + " " + what);
    enough.setVisible(at == ProgressListener.Stage.ALIGNING);
  }
}
