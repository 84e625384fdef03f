package concord.workbench.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import concord.text.Problem;
import concord.text.ProblemException;
import concord.workbench.parts.Notices;
import concord.workbench.parts.Texts;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.LoggerFactory;

/// What a person sees when a screen could not be shown: a sentence and a number to quote.
@AnonymousAllowed
class UnexpectedView extends Div implements HasErrorParameter<Exception> {

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> trouble) {
    addClassName("page");
    add(
        new H1(Texts.say("trouble.title")),
        Notices.of(problem(trouble.getCaughtException())),
        new Anchor("statements", Texts.say("trouble.back")));
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  private static Problem problem(Throwable trouble) {
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      if (cause instanceof ProblemException expected) return expected.problem();
    }
    String number = Long.toString(System.currentTimeMillis(), 36);
    LoggerFactory.getLogger(UnexpectedView.class)
        .error("a screen could not be shown, number {}", number, trouble);
    return Problem.error("unexpected", "number", number);
  }
}
