package concord.workbench.glossary;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import concord.accounts.Role;
import concord.termbase.ConceptLine;
import concord.termbase.TermBase;
import concord.termbase.TermQuery;
import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Term;
import concord.terminology.TermStatus;
import concord.text.Language;
import concord.text.Problem;
import concord.workbench.parts.LanguageNames;
import concord.workbench.parts.Links;
import concord.workbench.parts.Notices;
import concord.workbench.parts.Texts;
import concord.workbench.proposal.ProposalDialog;
import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/// Concepts at the left, searched as one types; the chosen one at the right.
@Route("glossary/:concept?")
@PermitAll
class GlossaryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  /// The formats offered, with the endings of their files.
  private static final Map<String, String> EXPORTS = exported();

  /// From here on all rows are equally high: where they are not, the grid guesses where a row is,
  /// and looks for it again and again after a jump.
  private static final int LONG = 2_000;

  private final GlossaryServices services;
  private final TermBase termBase;
  private final boolean mayChange;
  private final Grid<ConceptLine> list = new Grid<>();
  private final TextField search = new TextField();
  private final Select<Optional<Language>> language = new Select<>();
  private final MultiSelectComboBox<TermStatus> statuses = new MultiSelectComboBox<>();
  private final Span count = new Span();
  private final Div page = new Div();
  private String title = "";

  GlossaryView(GlossaryServices services) {
    this.services = services;
    this.termBase = services.termBase();
    this.mayChange = services.person().may(Role.TERMINOLOGIST);
    addClassName("glossary");
    page.addClassName("glossary-page");
    add(left(), page);
    refresh();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    page.removeAll();
    title = Texts.say("frame.glossary");
    var wanted = event.getRouteParameters().get("concept");
    // A merged concept leads to where it went. Only the event can do that: going elsewhere while
    // this page is being entered would be forgotten.
    var heir =
        wanted
            .map(ConceptId::new)
            .filter(id -> termBase.concept(id).isEmpty())
            .flatMap(termBase::mergedInto);
    if (heir.isPresent()) event.forwardTo(Links.concept(heir.get().value()));
    else wanted.ifPresentOrElse(this::open, this::welcome);
  }

  @Override
  public String getPageTitle() {
    return title + " · Concord";
  }

  private static Map<String, String> exported() {
    var formats = new LinkedHashMap<String, String>();
    formats.put("tbx", "tbx");
    formats.put("tbx-dct", "dct.tbx");
    formats.put("tbx2", "v2.tbx");
    formats.put("csv", "csv");
    formats.put("tsv", "tsv");
    formats.put("xlsx", "xlsx");
    return formats;
  }

  private Div left() {
    search.setPlaceholder(Texts.say("glossary.search"));
    search.setAriaLabel(Texts.say("glossary.search"));
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.setValueChangeTimeout(150);
    search.addValueChangeListener(changed -> refresh());
    search.setId("glossary-search");
    search.setWidthFull();
    language.setItems(
        List.of(
            Optional.empty(),
            Optional.of(Language.ZH),
            Optional.of(Language.EN),
            Optional.of(Language.KK),
            Optional.of(Language.RU)));
    language.setItemLabelGenerator(
        chosen ->
            chosen
                .map(LanguageNames::inReadersLanguage)
                .orElseGet(() -> Texts.say("glossary.any-language")));
    language.setValue(Optional.empty());
    language.setAriaLabel(Texts.say("glossary.language"));
    language.addValueChangeListener(changed -> refresh());
    statuses.setItems(TermStatus.values());
    statuses.setItemLabelGenerator(status -> Texts.say("status." + status.word()));
    statuses.setPlaceholder(Texts.say("glossary.any-status"));
    statuses.setAriaLabel(Texts.say("glossary.status"));
    statuses.addValueChangeListener(changed -> refresh());
    var create = new Button(Texts.say("glossary.new"), clicked -> create());
    create.setId("new-concept");
    create.setVisible(mayChange);
    count.addClassNames("soft", "small", "numbers");
    list.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
    list.addComponentColumn(ConceptCard::new);
    list.setSizeFull();
    var filters = new Div(language, statuses);
    filters.addClassName("glossary-filters");
    var head = new Div(new H1(Texts.say("frame.glossary")), create);
    head.addClassName("page-head");
    var left = new Div(head, deeds(), search, filters, count, list);
    left.addClassName("glossary-list");
    return left;
  }

  /// What one can do with the glossary as a whole.
  private Div deeds() {
    int waiting = services.curating().queues().values().stream().mapToInt(Integer::intValue).sum();
    var review = new Anchor("review", Texts.say("glossary.review", "count", waiting));
    review.setId("review");
    var propose =
        new Button(
            Texts.say("glossary.propose"),
            clicked ->
                new ProposalDialog(
                        services.curating(),
                        termBase,
                        ProposalDialog.Start.blank(),
                        stored -> {
                          refresh();
                          go(stored.concept().id());
                        })
                    .open());
    propose.setId("propose-concept");
    propose.addThemeVariants(ButtonVariant.LUMO_SMALL);
    var bringIn =
        new Button(
            Texts.say("glossary.import"),
            clicked -> new GlossaryImportDialog(services.importing(), this::refresh).open());
    bringIn.setId("open-import");
    bringIn.addThemeVariants(ButtonVariant.LUMO_SMALL);
    bringIn.setVisible(mayChange);
    var mining = new Anchor("mining", Texts.say("mining.title"));
    mining.setId("mining");
    var deeds = new Div(propose, bringIn, exports(), review, mining);
    deeds.addClassName("glossary-deeds");
    return deeds;
  }

  private MenuBar exports() {
    var menu = new MenuBar();
    menu.addThemeNames("small");
    var top = menu.addItem(Texts.say("glossary.export"));
    EXPORTS.forEach(
        (format, ending) -> {
          var link =
              new Anchor(
                  new GlossaryDownload(termBase, format, ending), Texts.say("export." + format));
          link.setId("export-" + format);
          top.getSubMenu().addItem(link);
        });
    return menu;
  }

  private void refresh() {
    Set<TermStatus> wanted = statuses.getValue();
    list.setItems(
        query -> termBase.page(query(wanted, query.getOffset(), query.getLimit())).lines().stream(),
        query -> {
          int total = termBase.page(query(wanted, 0, 1)).total();
          count.setText(Texts.say("glossary.count", "count", total));
          list.setClassName("long", total > LONG);
          return total;
        });
  }

  private TermQuery query(Set<TermStatus> wanted, int offset, int limit) {
    return new TermQuery(search.getValue(), language.getValue(), wanted, Set.of(), offset, limit);
  }

  private void go(ConceptId id) {
    getUI().ifPresent(ui -> ui.navigate(Links.concept(id.value())));
  }

  private void welcome() {
    page.add(new Paragraph(Texts.say("glossary.choose")));
  }

  private void open(String id) {
    termBase
        .concept(new ConceptId(id))
        .ifPresentOrElse(
            stored -> {
              title = heading(stored.concept());
              page.add(new ConceptPage(services, new ConceptDesk(services, stored), this::refresh));
            },
            () -> gone(new ConceptId(id)));
  }

  /// Of a removed concept its history is left.
  private void gone(ConceptId id) {
    page.add(Notices.of(Problem.error("no-such-concept", "id", id.value())));
    var history = termBase.history(id);
    if (history.isEmpty()) return;
    Optional<LongConsumer> restore =
        mayChange
            ? Optional.of(
                change -> {
                  services.curating().restore(id, change, 0);
                  refresh();
                  page.removeAll();
                  open(id.value());
                })
            : Optional.empty();
    page.add(new ConceptHistory(history, restore));
  }

  private void create() {
    page.removeAll();
    page.add(
        new ConceptEditor(
            services,
            new Concept(new ConceptId("new"), "", Map.of(), "", "", List.of()),
            (fresh, accepted) -> {
              var named = fresh.withId(termBase.freeId(firstTerm(fresh)));
              termBase.create(named);
              if (!accepted.isEmpty()) services.replacing().replace(accepted);
              refresh();
              go(named.id());
            },
            () -> getUI().ifPresent(ui -> ui.navigate("glossary"))));
  }

  private static String firstTerm(Concept concept) {
    return concept
        .preferred(Language.EN)
        .or(() -> concept.terms().stream().findFirst())
        .map(Term::text)
        .orElse("concept");
  }

  static String heading(Concept concept) {
    return heading(concept.terms());
  }

  static String heading(Collection<Term> terms) {
    return LanguageNames.pick(
        terms.stream()
            .filter(term -> term.status().isAllowed())
            .collect(Collectors.toMap(Term::language, Term::text, (first, second) -> first)));
  }
}
