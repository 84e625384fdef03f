package concord.workbench.glossary;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import concord.statements.Impact;
import concord.statements.ImpactLine;
import concord.statements.ImpactReport;
import concord.statements.TermChange;
import concord.terminology.Verdict;
import concord.workbench.parts.Links;
import concord.workbench.parts.MarkedText;
import concord.workbench.parts.Notices;
import concord.workbench.parts.Texts;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/// Says what a change would do to the statements before it is stored: how many segments would turn,
/// and on demand which, each with the replacement beside it.
final class ImpactPanel extends Div {

  private final Impact impact;
  private final Span sentence = new Span();
  private final ProgressBar progress = new ProgressBar();
  private final Button show = new Button(Texts.say("impact.show"));
  private final Button stop = new Button(Texts.say("concept.cancel"));
  private final Div details = new Div();
  private final Grid<ImpactLine> lines = new Grid<>();
  private final AtomicInteger run = new AtomicInteger();
  private IntConsumer accepted = count -> {};

  ImpactPanel(Impact impact) {
    this.impact = impact;
    addClassName("impact");
    getElement().setAttribute("role", "status");
    show.addThemeVariants(ButtonVariant.LUMO_SMALL);
    show.setId("show-impact");
    show.addClickListener(clicked -> details.setVisible(!details.isVisible()));
    stop.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
    stop.addClickListener(clicked -> stopped());
    var bar = new Div(sentence, progress, stop, show);
    bar.addClassName("impact-bar");
    lines.setSelectionMode(Grid.SelectionMode.MULTI);
    lines.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_COMPACT);
    // Place and verdict in one column: what is to be read are the texts, in narrow windows too.
    lines
        .addComponentColumn(line -> new Div(where(line), verdicts(line)))
        .setHeader(Texts.say("impact.where") + " · " + Texts.say("impact.verdict"))
        .setFlexGrow(0)
        .setWidth("190px");
    lines.addComponentColumn(ImpactPanel::present).setHeader(Texts.say("impact.present"));
    lines.addComponentColumn(ImpactPanel::replaced).setHeader(Texts.say("impact.replaced"));
    lines.setItemSelectableProvider(ImpactLine::isReplaceable);
    lines.addSelectionListener(chosen -> accepted.accept(chosen.getAllSelectedItems().size()));
    lines.setHeight("min(420px, 40dvh)");
    var all = new Button(Texts.say("impact.all"), clicked -> choose(true));
    all.setId("impact-all");
    var none = new Button(Texts.say("impact.none"), clicked -> choose(false));
    all.addThemeVariants(ButtonVariant.LUMO_SMALL);
    none.addThemeVariants(ButtonVariant.LUMO_SMALL);
    var choice = new Div(all, none);
    choice.addClassName("concept-buttons");
    details.add(choice, lines);
    add(bar, details);
    rest("");
  }

  /// Is told how many replacements are accepted.
  void whenAccepted(IntConsumer listener) {
    accepted = listener;
  }

  List<ImpactLine> accepted() {
    return List.copyOf(lines.getSelectedItems());
  }

  /// Looks at all statements in the background; what is being looked at already is given up.
  ///
  /// @param change empty when there is nothing to look at
  void look(Optional<TermChange> change) {
    int mine = run.incrementAndGet();
    if (change.isEmpty()) {
      rest("");
      return;
    }
    UI ui = UI.getCurrent();
    progress.setValue(0);
    progress.setVisible(true);
    stop.setVisible(true);
    show.setVisible(false);
    details.setVisible(false);
    sentence.setText(Texts.say("impact.looking"));
    setVisible(true);
    Thread.ofVirtual()
        .name("impact")
        .start(new DelegatingSecurityContextRunnable(() -> look(ui, mine, change.get())));
  }

  private void look(UI ui, int mine, TermChange change) {
    try {
      var report =
          impact.of(
              change,
              (done, total) -> {
                ui.access(() -> at(mine, done, total));
                return run.get() == mine && ui.isAttached();
              });
      report.ifPresent(found -> ui.access(() -> tell(mine, found)));
    } catch (RuntimeException own) {
      String number = Long.toString(System.currentTimeMillis(), 36);
      LoggerFactory.getLogger(ImpactPanel.class).error("impact failed, number {}", number, own);
      ui.access(
          () -> {
            rest("");
            Notices.done(Texts.say(concord.text.Problem.error("unexpected", "number", number)));
          });
    }
  }

  private void at(int mine, int done, int total) {
    if (run.get() == mine && total > 0) progress.setValue(Math.clamp((double) done / total, 0, 1));
  }

  private void tell(int mine, ImpactReport report) {
    if (run.get() != mine) return;
    rest(
        report.isEmpty()
            ? Texts.say("impact.nothing")
            : Texts.say("impact.sentence", "count", report.total()));
    show.setVisible(!report.isEmpty());
    lines.setItems(report.lines());
    if (report.total() > report.lines().size()) {
      sentence.setText(
          sentence.getText() + " " + Texts.say("impact.first", "count", report.lines().size()));
    }
  }

  private void stopped() {
    run.incrementAndGet();
    rest(Texts.say("impact.stopped"));
  }

  private void rest(String words) {
    setVisible(!words.isEmpty());
    sentence.setText(words);
    progress.setVisible(false);
    stop.setVisible(false);
    show.setVisible(false);
    details.setVisible(false);
    lines.setItems(List.of());
    accepted.accept(0);
  }

  private void choose(boolean all) {
    if (!all) {
      lines.deselectAll();
      return;
    }
    var chosen = lines.getListDataView().getItems().filter(ImpactLine::isReplaceable).toList();
    lines.asMultiSelect().select(chosen);
  }

  private static Div where(ImpactLine line) {
    var link =
        new Anchor(
            Links.row(line.slug(), line.rowNumber()), line.slug() + " · " + line.rowNumber());
    link.setTarget("_blank");
    var tag = new Span(line.language().tag());
    tag.addClassNames("concept-tag", "soft");
    return new Div(tag, link);
  }

  private static Div verdicts(ImpactLine line) {
    var after = new Span(ConceptUses.verdict(line.after()));
    after.addClassNames("status", kind(line.after()));
    return new Div(new Span(ConceptUses.verdict(line.before()) + " → "), after);
  }

  private static String kind(Verdict verdict) {
    return switch (verdict) {
      case EXACT, INFLECTED -> "preferred";
      case ADMITTED, UNKNOWN -> "admitted";
      case DEPRECATED, MISSING -> "deprecated";
    };
  }

  private static MarkedText present(ImpactLine line) {
    return new MarkedText(line.language(), line.text(), line.span().stream().toList());
  }

  private static Div replaced(ImpactLine line) {
    var all = new Div();
    line.replacement()
        .ifPresent(
            fix -> {
              int start = fix.span().startUtf16();
              var mark = new concord.text.Span(start, start + fix.text().length());
              all.add(new MarkedText(line.language(), line.replaced(), List.of(mark)));
              if (!fix.certain()) all.add(hint(Texts.say("impact.look-at-ending")));
            });
    if (line.locked()) all.add(hint(Texts.say("impact.locked")));
    return all;
  }

  private static Span hint(String words) {
    var hint = new Span(" " + words);
    hint.addClassNames("soft", "small");
    return hint;
  }
}
