package concord.workbench.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import concord.text.Limits;
import concord.text.Problem;
import concord.workbench.parts.Notices;
import concord.workbench.parts.Texts;
import jakarta.servlet.http.HttpServletResponse;

/// What a person sees at an address that leads nowhere, or nowhere they may go.
@AnonymousAllowed
class NotFoundView extends Div implements HasErrorParameter<NotFoundException> {

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> trouble) {
    addClassName("page");
    String path = Limits.shorten(event.getLocation().getPath());
    add(
        new H1(Texts.say("trouble.not-found")),
        Notices.of(Problem.warning("no-such-address", "path", path)),
        new Anchor("statements", Texts.say("trouble.back")));
    return HttpServletResponse.SC_NOT_FOUND;
  }
}
