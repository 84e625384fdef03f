package concord.workbench.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import concord.workbench.parts.Texts;

/// Where people sign in.
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final LoginForm form = new LoginForm();

  SignInView() {
    addClassName("door");
    form.setAction("sign-in");
    form.setForgotPasswordButtonVisible(false);
    form.setI18n(words());
    var welcome = new Paragraph(Texts.say("sign-in.welcome"));
    welcome.addClassName("soft");
    var box = new Div(new H1("Concord"), welcome, form);
    box.addClassName("door-box");
    add(box);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
  }

  @Override
  public String getPageTitle() {
    return Texts.say("sign-in.title") + " · Concord";
  }

  private static LoginI18n words() {
    var words = LoginI18n.createDefault();
    var form = words.getForm();
    form.setTitle(Texts.say("sign-in.title"));
    form.setUsername(Texts.say("sign-in.name"));
    form.setPassword(Texts.say("sign-in.password"));
    form.setSubmit(Texts.say("sign-in.submit"));
    words.setForm(form);
    var error = words.getErrorMessage();
    error.setTitle(Texts.say("sign-in.refused"));
    error.setMessage(Texts.say("sign-in.refused.what-now"));
    error.setUsername(Texts.say("sign-in.name-missing"));
    error.setPassword(Texts.say("sign-in.password-missing"));
    words.setErrorMessage(error);
    return words;
  }
}
