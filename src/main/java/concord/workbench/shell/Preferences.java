package concord.workbench.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import concord.workbench.parts.Texts;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The reader's interface language and colours, kept in cookies so that they are right before
/// signing in.
@Component
class Preferences implements VaadinServiceInitListener {

  private static final String LANGUAGE = "concord-language";
  private static final String COLOURS = "concord-colours";
  private static final int KEPT_SECONDS = (int) Duration.ofDays(365).toSeconds();

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().addUIInitListener(started -> apply(started.getUI()));
  }

  private static void apply(UI ui) {
    cookie(LANGUAGE).map(Locale::forLanguageTag).map(Texts::spoken).ifPresent(ui::setLocale);
    if (cookie(LANGUAGE).isEmpty()) ui.setLocale(Texts.spoken(ui.getLocale()));
    cookie(COLOURS).map(ColorScheme.Value::fromString).ifPresent(ui.getPage()::setColorScheme);
    ui.getPage().executeJs("document.documentElement.lang = $0", ui.getLocale().toLanguageTag());
  }

  static void chooseLanguage(Locale locale) {
    keep(LANGUAGE, locale.toLanguageTag());
    VaadinSession.getCurrent().setLocale(locale);
    UI.getCurrent().getPage().reload();
  }

  static void chooseColours(ColorScheme.Value colours) {
    keep(COLOURS, colours.getValue());
    UI.getCurrent().getPage().setColorScheme(colours);
  }

  private static void keep(String name, String value) {
    var cookie = new Cookie(name, value.replace(' ', '-'));
    cookie.setPath("/");
    cookie.setMaxAge(KEPT_SECONDS);
    cookie.setHttpOnly(true);
    cookie.setAttribute("SameSite", "Lax");
    VaadinResponse.getCurrent().addCookie(cookie);
  }

  private static Optional<String> cookie(String name) {
    var cookies = VaadinRequest.getCurrent().getCookies();
    if (cookies == null) return Optional.empty();
    for (Cookie cookie : cookies) {
      if (cookie.getName().equals(name))
        return Optional.of(cookie.getValue().replace('-', ' ').strip());
    }
    return Optional.empty();
  }
}
