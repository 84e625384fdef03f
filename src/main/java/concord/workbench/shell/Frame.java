package concord.workbench.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import concord.accounts.Role;
import concord.statements.Statements;
import concord.termbase.Discussion;
import concord.termbase.TermBase;
import concord.workbench.parts.Texts;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// The bar on top of every screen: where one can go, and in which language and colours.
@Layout
@AnonymousAllowed
class Frame extends Div implements RouterLayout, AfterNavigationObserver {

  private static final String PALETTE_KEY =
      """
      const frame = this;
      window.addEventListener('keydown', event => {
        if (event.isComposing || event.keyCode === 229 || !frame.isConnected) return;
        if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey
            && event.code === 'KeyK') {
          event.preventDefault();
          frame.$server.openPalette();
        }
      }, {capture: true});
      """;

  private final Map<String, Anchor> links = new LinkedHashMap<>();
  private final Main screen = new Main();

  private final Statements statements;
  private final TermBase termBase;
  private final Discussion discussion;
  private final boolean isSignedIn;

  /// Where somebody called the reader in.
  private final Anchor forMe = new Anchor("review", "");

  Frame(
      AuthenticationContext signedIn,
      Statements statements,
      TermBase termBase,
      Discussion discussion) {
    this.statements = statements;
    this.termBase = termBase;
    this.discussion = discussion;
    this.isSignedIn = signedIn.isAuthenticated();
    forMe.setId("for-me");
    forMe.addClassName("frame-link");
    forMe.setVisible(false);
    addClassName("frame");
    screen.addClassName("frame-screen");
    screen.setId("screen");
    var skip = new Anchor("#screen", Texts.say("frame.skip"));
    skip.addClassName("frame-skip");
    skip.setRouterIgnore(true);
    var bar = new Div(brand(), places());
    bar.addClassName("frame-bar");
    var space = new Span();
    space.addClassName("frame-space");
    var find = new Button("Ctrl K", clicked -> openPalette());
    find.getElement().executeJs("if (/Mac/.test(navigator.platform)) this.textContent = '⌘K'");
    find.setAriaLabel(Texts.say("palette.open"));
    find.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    find.getElement().setAttribute("title", Texts.say("palette.open"));
    bar.add(space, forMe, find, languages(), colours());
    signedIn.getPrincipalName().ifPresent(name -> bar.add(person(name, signedIn)));
    add(skip, bar, screen);
  }

  /// Opens the palette; called by the key, which the browser watches so that it knows composition.
  @ClientCallable
  void openPalette() {
    var screens = new LinkedHashMap<String, String>();
    links.keySet().forEach(place -> screens.put(place, Texts.say("frame." + place)));
    new Palette(new PaletteDesk(statements, termBase, screens)).open();
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    getElement().executeJs(PALETTE_KEY);
  }

  @Override
  public void showRouterLayoutContent(HasElement content) {
    screen.removeAll();
    screen.getElement().appendChild(content.getElement());
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    int mine = isSignedIn ? discussion.countForMe() : 0;
    forMe.setText(Texts.say("review.for-you", "count", mine));
    forMe.setVisible(mine > 0);
    String path = event.getLocation().getFirstSegment();
    links.forEach(
        (place, link) -> {
          if (place.equals(path)) link.getElement().setAttribute("aria-current", "page");
          else link.getElement().removeAttribute("aria-current");
        });
  }

  private static Component brand() {
    var brand = new Anchor("statements", "Concord");
    brand.addClassName("frame-brand");
    return brand;
  }

  private Component places() {
    var nav = new Nav();
    nav.setAriaLabel(Texts.say("frame.places"));
    for (String place : new String[] {"statements", "glossary", "search"}) {
      var link = new Anchor(place, Texts.say("frame." + place));
      link.addClassName("frame-link");
      links.put(place, link);
      nav.add(link);
    }
    return nav;
  }

  private static Component languages() {
    var menu = new MenuBar();
    menu.addThemeNames("tertiary", "small");
    Locale now = Texts.spoken(UI.getCurrent().getLocale());
    MenuItem top = menu.addItem(now.getLanguage().toUpperCase(Locale.ROOT));
    top.setAriaLabel(Texts.say("frame.language"));
    for (Locale locale : Texts.LOCALES) {
      var item =
          top.getSubMenu()
              .addItem(
                  Texts.say("language." + locale), chosen -> Preferences.chooseLanguage(locale));
      item.setCheckable(true);
      item.setChecked(locale.equals(now));
    }
    return menu;
  }

  private static Component colours() {
    var menu = new MenuBar();
    menu.addThemeNames("tertiary", "small");
    MenuItem top = menu.addItem("◐");
    top.setAriaLabel(Texts.say("frame.colours"));
    top.getSubMenu()
        .addItem(
            Texts.say("frame.colours.light"),
            chosen -> Preferences.chooseColours(ColorScheme.Value.LIGHT));
    top.getSubMenu()
        .addItem(
            Texts.say("frame.colours.dark"),
            chosen -> Preferences.chooseColours(ColorScheme.Value.DARK));
    top.getSubMenu()
        .addItem(
            Texts.say("frame.colours.system"),
            chosen -> Preferences.chooseColours(ColorScheme.Value.LIGHT_DARK));
    return menu;
  }

  private static Component person(String name, AuthenticationContext signedIn) {
    var menu = new MenuBar();
    menu.addThemeNames("tertiary", "small");
    MenuItem top = menu.addItem(name);
    if (signedIn.hasRole(Role.ADMINISTRATOR.name())) {
      top.getSubMenu()
          .addItem(Texts.say("frame.people"), chosen -> UI.getCurrent().navigate("people"));
      top.getSubMenu()
          .addItem(Texts.say("frame.checks"), chosen -> UI.getCurrent().navigate("checks"));
      top.getSubMenu()
          .addItem(
              Texts.say("frame.sentence-rules"),
              chosen -> UI.getCurrent().navigate("sentence-rules"));
    }
    top.getSubMenu().addItem(Texts.say("frame.sign-out"), chosen -> signedIn.logout());
    return menu;
  }
}
