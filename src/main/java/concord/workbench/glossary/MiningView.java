package concord.workbench.glossary;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import concord.statements.MinedFind;
import concord.text.Problem;
import concord.workbench.parts.Notices;
import concord.workbench.parts.Texts;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/// What the statements say and the term base does not have, looked for in the background.
@Route("mining")
@PermitAll
class MiningView extends Div implements HasDynamicTitle {

  private static final int LEAST_ROWS = 2;
  private static final int AT_ONCE = 50;

  private final GlossaryServices services;
  private final ProgressBar progress = new ProgressBar();
  private final Span sentence = new Span();
  private final Button stop = new Button(Texts.say("concept.cancel"));
  private final Div result = new Div();
  private final AtomicBoolean goOn = new AtomicBoolean(true);

  MiningView(GlossaryServices services) {
    this.services = services;
    addClassNames("page", "mining");
    var what = new Paragraph(Texts.say("mining.what"));
    what.addClassName("soft");
    sentence.setText(Texts.say("mining.looking"));
    stop.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
    stop.addClickListener(clicked -> goOn.set(false));
    var bar = new Div(sentence, progress, stop);
    bar.addClassName("impact-bar");
    bar.getElement().setAttribute("role", "status");
    var back = new Anchor("glossary", Texts.say("frame.glossary"));
    add(back, new H1(Texts.say("mining.title")), what, bar, result);
  }

  @Override
  public String getPageTitle() {
    return Texts.say("mining.title") + " · Concord";
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    UI ui = attached.getUI();
    Thread.ofVirtual().name("mining").start(new DelegatingSecurityContextRunnable(() -> look(ui)));
  }

  /// Whoever leaves does not wait for it.
  @Override
  protected void onDetach(DetachEvent detached) {
    goOn.set(false);
  }

  private void look(UI ui) {
    try {
      var found =
          services
              .mining()
              .mine(
                  LEAST_ROWS,
                  (done, total) -> {
                    ui.access(() -> progress.setValue(share(done, total)));
                    return goOn.get() && ui.isAttached();
                  });
      ui.access(() -> show(found));
    } catch (RuntimeException own) {
      String number = Long.toString(System.currentTimeMillis(), 36);
      LoggerFactory.getLogger(MiningView.class).error("mining failed, number {}", number, own);
      ui.access(
          () -> {
            show(Optional.empty());
            result.add(Notices.of(Problem.error("unexpected", "number", number)));
          });
    }
  }

  private static double share(int done, int total) {
    return total == 0 ? 1 : Math.clamp((double) done / total, 0, 1);
  }

  private void show(Optional<List<MinedFind>> found) {
    progress.setVisible(false);
    stop.setVisible(false);
    result.removeAll();
    if (found.isEmpty()) {
      sentence.setText(Texts.say("mining.stopped"));
      return;
    }
    sentence.setText(Texts.say("mining.count", "count", found.get().size()));
    more(found.get(), 0);
  }

  /// No list that loads while one scrolls: it draws its cards anew, and a click in that moment is
  /// lost.
  private void more(List<MinedFind> found, int from) {
    int to = Math.min(found.size(), from + AT_ONCE);
    found.subList(from, to).forEach(find -> result.add(new MinedCard(services, find)));
    if (to == found.size()) return;
    var more = new Button(Texts.say("mining.more", "count", found.size() - to));
    more.addClickListener(
        clicked -> {
          result.remove(more);
          more(found, to);
        });
    result.add(more);
  }
}
