package concord.workbench.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import concord.accounts.Accounts;
import concord.text.Language;
import concord.text.Problem;
import concord.text.ProblemException;
import concord.workbench.parts.Notices;
import concord.workbench.parts.Texts;

/// Creates the first administrator, through the link printed at the first start.
@Route(value = "setup/:token", autoLayout = false)
@AnonymousAllowed
class SetupView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Accounts accounts;
  private final Div box = new Div();
  private final Div trouble = new Div();
  private final TextField name = new TextField(Texts.say("setup.name"));
  private final TextField displayName = new TextField(Texts.say("setup.display-name"));
  private final PasswordField password = new PasswordField(Texts.say("setup.password"));
  private String token = "";

  SetupView(Accounts accounts) {
    this.accounts = accounts;
    addClassName("door");
    box.addClassName("door-box");
    add(box);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    token = event.getRouteParameters().get("token").orElse("");
    box.removeAll();
    box.add(new H1("Concord"));
    if (accounts.isFirstStartToken(token)) showForm();
    else
      box.add(
          Notices.of(Problem.error("setup-link-used")),
          new Anchor("sign-in", Texts.say("sign-in.title")));
  }

  @Override
  public String getPageTitle() {
    return Texts.say("setup.title") + " · Concord";
  }

  private void showForm() {
    name.setRequired(true);
    password.setRequired(true);
    password.setHelperText(Texts.say("setup.password.help"));
    var create = new Button(Texts.say("setup.create"), clicked -> create());
    create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    password.addKeyPressListener(Key.ENTER, pressed -> create());
    box.add(
        new Paragraph(Texts.say("setup.welcome")), name, displayName, password, trouble, create);
    name.focus();
  }

  private void create() {
    trouble.removeAll();
    try {
      accounts.createAdministrator(
          token,
          name.getValue(),
          displayName.getValue(),
          password.getValue(),
          Language.of(Texts.spoken(getUI().orElseThrow().getLocale()).toLanguageTag()));
      getUI().orElseThrow().navigate(SignInView.class);
    } catch (ProblemException refused) {
      trouble.add(Notices.of(refused.problem()));
    }
  }
}
