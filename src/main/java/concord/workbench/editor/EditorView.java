package concord.workbench.editor;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import concord.statements.BeadChanged;
import concord.statements.BeadId;
import concord.statements.Delivery;
import concord.statements.Direction;
import concord.statements.SegmentId;
import concord.statements.SegmentState;
import concord.statements.StatementId;
import concord.statements.TermPacks;
import concord.statements.WaiverScope;
import concord.terminology.ConceptId;
import concord.text.Language;
import concord.workbench.editor.EditorState.FixShown;
import concord.workbench.editor.EditorState.SheetShown;
import concord.workbench.parts.LanguageNames;
import concord.workbench.parts.Texts;
import concord.workbench.proposal.ProposalDialog;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The statement editor. All of it is drawn by `concord-editor.ts`; here its calls come in and its
/// news go out.
@Route("statements/:slug/:row?([0-9]{1,9})")
@PermitAll
@Tag("concord-editor")
@JsModule("./editor/concord-editor.ts")
class EditorView extends Component implements BeforeEnterObserver, HasDynamicTitle {

  /// More changed rows than this are fetched again by the browser as it needs them.
  private static final int MOST_ROWS_TOLD = 40;

  private final EditorServices services;
  private final EditorNews news;
  private final Delivery delivery;
  private final TermPacks packs;
  private @Nullable Opened opened;
  private @Nullable Registration subscription;

  /// The statement that is open.
  private record Opened(StatementId id, EditorDesk desk, SheetShown sheet) {}

  EditorView(EditorServices services, EditorNews news, Delivery delivery, TermPacks packs) {
    this.services = services;
    this.news = news;
    this.delivery = delivery;
    this.packs = packs;
    getElement().setPropertyMap("words", EditorWords.in(UI.getCurrent().getLocale()));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String slug = event.getRouteParameters().get("slug").orElse("");
    Optional<Integer> row = event.getRouteParameters().getInteger("row");
    var found = services.statements().bySlug(slug);
    if (found.isEmpty()) {
      event.rerouteToError(NotFoundException.class);
    } else if (opened != null && opened.id().equals(found.get())) {
      row.ifPresent(number -> getElement().callJsFunction("goToRow", number));
    } else {
      open(found.get(), row);
    }
  }

  private void open(StatementId id, Optional<Integer> row) {
    var desk = new EditorDesk(services, id, Texts.messages());
    var sheet = desk.open(it -> LanguageNames.pick(it.titles()), row);
    opened = new Opened(id, desk, sheet);
    getElement().setAttribute("tmx", new TmxDownload(delivery, packs, id, sheet.slug()));
    getElement().setPropertyBean("sheet", sheet);
    if (isAttached()) subscribe(UI.getCurrent());
  }

  @Override
  public String getPageTitle() {
    if (opened == null) return "Concord";
    var sheet = opened.sheet();
    return sheet.rowNamed()
        ? Texts.say("editor.page-title", "title", sheet.title(), "row", sheet.row())
        : sheet.title() + " · Concord";
  }

  @Override
  protected void onAttach(AttachEvent event) {
    subscribe(event.getUI());
  }

  @Override
  protected void onDetach(DetachEvent event) {
    unsubscribe();
  }

  private void subscribe(UI ui) {
    unsubscribe();
    if (opened != null) subscription = news.subscribe(opened.id(), heard -> tell(ui, heard));
  }

  private void unsubscribe() {
    if (subscription != null) subscription.remove();
    subscription = null;
  }

  private void tell(UI ui, BeadChanged heard) {
    try {
      ui.access(() -> tell(heard));
    } catch (UIDetachedException gone) {
      unsubscribe();
    }
  }

  private void tell(BeadChanged heard) {
    if (opened == null) return;
    if (heard.rowsMoved() || heard.beads().size() > MOST_ROWS_TOLD) {
      getElement().callJsFunction("rowsMoved", desk().rowCount());
    } else {
      var rows = JacksonUtils.listToJson(desk().rows(heard.beads()));
      getElement().callJsFunction("rowsChanged", rows);
    }
  }

  private EditorDesk desk() {
    if (opened == null) throw new IllegalStateException("no statement is open");
    return opened.desk();
  }

  private static JsonNode json(Object value) {
    return JacksonUtils.writeValue(value);
  }

  // What the browser asks for; the names are those of `Server` in wire.ts.

  @ClientCallable
  private JsonNode rows(int from, int count) {
    return json(desk().rows(Math.max(0, from), Math.max(0, count)));
  }

  @ClientCallable
  private JsonNode type(long segment, long revision, String text) {
    return json(desk().type(new SegmentId(segment), revision, text));
  }

  @ClientCallable
  private JsonNode typeInto(long bead, String language, String text) {
    return json(desk().typeInto(new BeadId(bead), Language.of(language), text));
  }

  @ClientCallable
  private JsonNode confirm(long bead, String language, String state) {
    var wanted =
        state.isEmpty() ? Optional.<SegmentState>empty() : Optional.of(SegmentState.valueOf(state));
    return json(desk().confirm(new BeadId(bead), Language.of(language), wanted));
  }

  @ClientCallable
  private JsonNode reopen(long bead, String language) {
    return json(desk().reopen(new BeadId(bead), Language.of(language)));
  }

  @ClientCallable
  private JsonNode replace(FixShown fix, long revision) {
    return json(desk().replace(fix, revision));
  }

  @ClientCallable
  private JsonNode waive(long bead, String finding, String reason, String scope) {
    return json(desk().waive(new BeadId(bead), finding, reason, WaiverScope.valueOf(scope)));
  }

  @ClientCallable
  private JsonNode unwaive(long bead, String finding) {
    return json(desk().unwaive(new BeadId(bead), finding));
  }

  @ClientCallable
  private JsonNode lock(long bead, boolean locked) {
    return json(desk().lock(new BeadId(bead), locked));
  }

  @ClientCallable
  private JsonNode merge(long bead, String direction) {
    return json(desk().merge(new BeadId(bead), Direction.valueOf(direction)));
  }

  @ClientCallable
  private JsonNode splitSegment(long bead, long segment, int caret) {
    return json(desk().splitSegment(new BeadId(bead), new SegmentId(segment), caret));
  }

  @ClientCallable
  private JsonNode splitBead(long segment) {
    return json(desk().splitBead(new SegmentId(segment)));
  }

  @ClientCallable
  private JsonNode moveSegment(long segment, String direction) {
    return json(desk().moveSegment(new SegmentId(segment), Direction.valueOf(direction)));
  }

  @ClientCallable
  private JsonNode undo() {
    return json(desk().undo());
  }

  @ClientCallable
  private JsonNode redo() {
    return json(desk().redo());
  }

  @ClientCallable
  private JsonNode pane(long bead) {
    return json(desk().pane(new BeadId(bead)));
  }

  @ClientCallable
  private JsonNode reasons(long bead) {
    return json(desk().reasons(new BeadId(bead)));
  }

  @ClientCallable
  private void askToRealign(int row) {
    var desk = desk();
    new RealignDialog(
            Math.max(1, row),
            desk.rowCount(),
            desk.mostRowsToRealign(),
            desk::realign,
            done -> getElement().callJsFunction("realigned", desk.rowCount(), desk.realigned(done)))
        .open();
  }

  @ClientCallable
  private void askForVersion() {
    if (opened == null) return;
    new VersionDialog(services.intake(), opened.id(), () -> UI.getCurrent().getPage().reload())
        .open();
  }

  @ClientCallable
  private JsonNode findings() {
    return json(desk().findings());
  }

  @ClientCallable
  private JsonNode gauge() {
    return json(desk().gauge());
  }

  @ClientCallable
  private int rowNumber(long bead) {
    return desk().rowNumber(new BeadId(bead));
  }

  @ClientCallable
  private JsonNode written(String language, String script, List<String> texts) {
    return json(desk().written(Language.of(language), script, texts));
  }

  @ClientCallable
  private @Nullable JsonNode explain(long bead, String concept) {
    return desk()
        .explain(new BeadId(bead), new ConceptId(concept))
        .map(EditorView::json)
        .orElse(null);
  }

  @ClientCallable
  private void proposeTerm(long bead, String language, String selected) {
    var start = desk().proposal(new BeadId(bead), Language.of(language), selected);
    new ProposalDialog(services.curating(), services.termBase(), start, stored -> {}).open();
  }
}
