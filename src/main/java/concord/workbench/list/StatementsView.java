package concord.workbench.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import concord.statements.Intake;
import concord.statements.StatementSummary;
import concord.statements.Statements;
import concord.workbench.parts.LanguageNames;
import concord.workbench.parts.Links;
import concord.workbench.parts.Texts;
import jakarta.annotation.security.PermitAll;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/// All statements, how far each language is, and how much is wrong.
@Route("statements")
@RouteAlias("")
@PermitAll
class StatementsView extends Div implements HasDynamicTitle {

  private final Statements statements;
  private final Intake intake;
  private final Grid<StatementSummary> grid = new Grid<>();
  private final TextField filter = new TextField();
  private final Div empty = new Div();

  StatementsView(Statements statements, Intake intake) {
    this.statements = statements;
    this.intake = intake;
    addClassName("page");
    add(head(), empty, grid);
    layOut();
    refresh();
  }

  @Override
  public String getPageTitle() {
    return Texts.say("frame.statements") + " · Concord";
  }

  private Component head() {
    filter.setPlaceholder(Texts.say("list.filter"));
    filter.setAriaLabel(Texts.say("list.filter"));
    filter.setClearButtonVisible(true);
    filter.setValueChangeMode(ValueChangeMode.LAZY);
    filter.addValueChangeListener(changed -> refresh());
    var bring = new Button(Texts.say("list.import"), clicked -> openImport());
    bring.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    bring.setId("import");
    var space = new Div();
    space.addClassName("grow");
    var head = new Div(new H1(Texts.say("frame.statements")), space, filter, bring);
    head.addClassName("page-head");
    return head;
  }

  private void layOut() {
    grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
    grid.setAllRowsVisible(true);
    grid.addComponentColumn(StatementsView::title)
        .setHeader(Texts.say("list.title"))
        .setFlexGrow(6)
        .setWidth("260px");
    grid.addColumn(line -> line.date().map(StatementsView::date).orElse(""))
        .setHeader(Texts.say("list.date"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.addColumn(StatementSummary::rows)
        .setHeader(Texts.say("list.rows"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.addComponentColumn(StatementsView::progress)
        .setHeader(Texts.say("list.confirmed"))
        .setFlexGrow(4)
        .setWidth("220px");
    grid.addComponentColumn(StatementsView::findings)
        .setHeader(Texts.say("list.findings"))
        .setFlexGrow(2)
        .setWidth("150px");
    empty.addClassName("notice");
    empty.add(new Paragraph(Texts.say("list.empty")));
  }

  private void refresh() {
    String wanted = filter.getValue().strip().toLowerCase(Locale.ROOT);
    List<StatementSummary> lines =
        statements.list().stream().filter(line -> matches(line, wanted)).toList();
    grid.setItems(lines);
    grid.setVisible(!lines.isEmpty());
    empty.setVisible(lines.isEmpty() && wanted.isEmpty());
  }

  private static boolean matches(StatementSummary line, String wanted) {
    return wanted.isEmpty()
        || line.slug().contains(wanted)
        || line.titles().values().stream()
            .anyMatch(title -> title.toLowerCase(Locale.ROOT).contains(wanted));
  }

  private void openImport() {
    new ImportDialog(
            intake, id -> UI.getCurrent().navigate(Links.statement(statements.open(id).slug())))
        .open();
  }

  private static Component title(StatementSummary line) {
    var link = new Anchor(Links.statement(line.slug()), LanguageNames.pick(line.titles()));
    link.addClassName("list-title");
    return link;
  }

  private static String date(java.time.LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(Texts.spoken(UI.getCurrent().getLocale()))
        .format(date);
  }

  private static Component progress(StatementSummary line) {
    var all = new Div();
    all.addClassNames("list-progress", "numbers");
    for (var language : line.languages()) {
      int percent = line.confirmedPercent().getOrDefault(language, 0);
      var one = new Span(language.tag() + " " + percent + " %");
      one.getElement().setAttribute("title", LanguageNames.inReadersLanguage(language));
      if (percent == 100) one.addClassName("full");
      all.add(one);
    }
    return all;
  }

  private static Component findings(StatementSummary line) {
    var all = new Div();
    all.addClassNames("list-findings", "numbers");
    if (line.errors() > 0) {
      all.add(mark("▲ " + Texts.say("list.errors", "count", line.errors()), "error-text"));
    }
    if (line.warnings() > 0) {
      all.add(mark("△ " + Texts.say("list.warnings", "count", line.warnings()), "warning-text"));
    }
    if (line.errors() + line.warnings() == 0) all.add(mark("✓", "ok-text"));
    return all;
  }

  private static Span mark(String text, String name) {
    var mark = new Span(text);
    mark.addClassName(name);
    return mark;
  }
}
