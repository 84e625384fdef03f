package concord.workbench.quality;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import concord.statements.CheckFigures;
import concord.statements.CheckQuality;
import concord.text.Severity;
import concord.workbench.parts.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/// What became of the findings of each check, and how heavy its findings may be.
@Route("checks")
@RolesAllowed("ADMINISTRATOR")
class ChecksView extends Div implements HasDynamicTitle {

  private static final String NUMBER_WIDTH = "112px";

  private final CheckQuality quality;
  private final Div offers = new Div();
  private final Grid<CheckFigures> grid = new Grid<>();

  ChecksView(CheckQuality quality) {
    this.quality = quality;
    addClassName("page");
    var head = new Div(new H1(Texts.say("checks.title")));
    head.addClassName("page-head");
    offers.addClassName("check-offers");
    grid.setAllRowsVisible(true);
    grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
    grid.addComponentColumn(ChecksView::name)
        .setHeader(head("checks.check"))
        .setWidth("200px")
        .setFlexGrow(1);
    grid.addColumn(figures -> figures.language().tag())
        .setHeader(head("checks.language"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    number("checks.reported", CheckFigures::reported);
    number("checks.fixed", CheckFigures::fixed);
    number("checks.waived", CheckFigures::waived);
    grid.addColumn(ChecksView::share)
        .setHeader(head("checks.share"))
        .setWidth(NUMBER_WIDTH)
        .setFlexGrow(0)
        .setPartNameGenerator(figures -> "number");
    grid.addComponentColumn(this::limit)
        .setHeader(head("checks.limit"))
        .setWidth("250px")
        .setFlexGrow(0);
    add(head, new Paragraph(Texts.say("checks.help")), offers, grid);
    refresh();
  }

  @Override
  public String getPageTitle() {
    return Texts.say("checks.title") + " · Concord";
  }

  private void refresh() {
    var figures = quality.figures();
    offers.removeAll();
    figures.stream().filter(CheckFigures::isDoubtful).map(this::offer).forEach(offers::add);
    grid.setItems(figures);
    grid.setEmptyStateText(Texts.say("checks.empty"));
  }

  private void number(String header, ToLongFunction<CheckFigures> figure) {
    grid.addColumn(figures -> Texts.say("checks.number", "n", figure.applyAsLong(figures)))
        .setHeader(head(header))
        .setWidth(NUMBER_WIDTH)
        .setFlexGrow(0)
        .setPartNameGenerator(figures -> "number");
  }

  /// Long ones take two lines rather than being cut.
  private static Component head(String text) {
    var head = new Span(Texts.say(text));
    head.addClassName("column-head");
    return head;
  }

  private static Component name(CheckFigures figures) {
    var name = new Span(Texts.say("check." + figures.check() + ".name"));
    name.getElement().setAttribute("title", Texts.say("check." + figures.check() + ".help"));
    return name;
  }

  private static String share(CheckFigures figures) {
    return figures.fixed() + figures.waived() == 0
        ? "–"
        : Texts.say("checks.percent", "percent", percent(figures));
  }

  private static long percent(CheckFigures figures) {
    return Math.round(100 * figures.waivedShare());
  }

  /// People overrule it more often than not: it could weigh less.
  private Component offer(CheckFigures figures) {
    var lower =
        new Button(
            Texts.say("checks.lower"), clicked -> set(figures, Optional.of(lighter(figures))));
    lower.addThemeVariants(ButtonVariant.LUMO_SMALL);
    lower.addClassName("lower-" + figures.check() + "-" + figures.language());
    var sentence =
        Texts.say(
            "checks.doubtful",
            "check",
            Texts.say("check." + figures.check() + ".name"),
            "language",
            figures.language().tag(),
            "percent",
            percent(figures));
    var offer = new Div(new Span(sentence), lower);
    offer.addClassName("check-offer");
    offer.getElement().setAttribute("role", "status");
    return offer;
  }

  private static Severity lighter(CheckFigures figures) {
    return figures.limit().isPresent() ? Severity.NOTE : Severity.WARNING;
  }

  private Component limit(CheckFigures figures) {
    var choice = new Select<Optional<Severity>>();
    choice.setItems(
        List.of(Optional.empty(), Optional.of(Severity.WARNING), Optional.of(Severity.NOTE)));
    choice.setItemLabelGenerator(
        most -> Texts.say("checks.limit." + most.map(Severity::word).orElse("none")));
    choice.setWidthFull();
    choice.setValue(figures.limit());
    choice.setAriaLabel(Texts.say("checks.limit"));
    choice.addValueChangeListener(chosen -> set(figures, chosen.getValue()));
    return choice;
  }

  private void set(CheckFigures figures, Optional<Severity> most) {
    quality.limit(figures.check(), figures.language(), most);
    refresh();
  }
}
