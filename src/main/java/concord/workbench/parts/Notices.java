package concord.workbench.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import concord.text.Problem;
import concord.text.Severity;

/// Sentences that tell a person what happened.
public final class Notices {

  private Notices() {}

  /// A passing word that something was done.
  public static void done(String text) {
    Notification.show(text, 4000, Notification.Position.BOTTOM_START);
  }

  /// A sentence that stays where it is.
  public static Div of(Problem problem) {
    return of(problem.severity(), Texts.say(problem));
  }

  public static Div of(Severity severity, String text) {
    var notice = new Div(text);
    notice.addClassNames("notice", severity.word());
    notice.getElement().setAttribute("role", severity == Severity.ERROR ? "alert" : "status");
    return notice;
  }
}
