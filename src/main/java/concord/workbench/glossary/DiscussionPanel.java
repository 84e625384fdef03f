package concord.workbench.glossary;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import concord.termbase.Discussion;
import concord.termbase.Talk;
import concord.terminology.ConceptId;
import concord.text.Limits;
import concord.text.ProblemException;
import concord.text.Severity;
import concord.workbench.parts.Notices;
import concord.workbench.parts.Texts;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// What people said and decided about a concept, and a place to say more.
final class DiscussionPanel extends Div {

  private final Discussion discussion;
  private final ConceptId concept;
  private final Div talks = new Div();
  private final TextArea remark = new TextArea(Texts.say("discussion.remark"));
  private final Div trouble = new Div();

  DiscussionPanel(Discussion discussion, ConceptId concept) {
    this.discussion = discussion;
    this.concept = concept;
    addClassName("discussion");
    remark.setHelperText(Texts.say("discussion.help"));
    remark.setMaxLength(Limits.NOTE_CHARACTERS);
    remark.setWidthFull();
    remark.setId("remark");
    var say = new Button(Texts.say("discussion.say"), clicked -> say());
    say.setId("say");
    add(talks, remark, say, trouble);
  }

  /// A tab is attached when it is chosen: then it is before somebody's eyes.
  @Override
  protected void onAttach(AttachEvent attached) {
    show();
  }

  private void say() {
    trouble.removeAll();
    try {
      var said = discussion.say(concept, remark.getValue());
      remark.clear();
      if (!said.unknown().isEmpty()) {
        trouble.add(
            Notices.of(
                Severity.WARNING,
                Texts.say("discussion.unknown", "names", String.join(", ", said.unknown()))));
      }
      show();
    } catch (ProblemException refused) {
      trouble.add(Notices.of(refused.problem()));
    }
  }

  private void show() {
    talks.removeAll();
    var all = discussion.about(concept);
    if (all.isEmpty()) {
      var none = new Paragraph(Texts.say("discussion.none"));
      none.addClassName("soft");
      talks.add(none);
    }
    all.forEach(talk -> talks.add(line(talk)));
    discussion.seen(concept);
  }

  static Div line(Talk talk) {
    var when =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(Texts.spoken(UI.getCurrent().getLocale()))
            .withZone(ZoneId.systemDefault());
    var head = new Span(when.format(talk.at()) + " · " + talk.who());
    head.addClassNames("soft", "small");
    var line = new Div(head);
    line.addClassName("talk");
    if (talk.kind() != Talk.Kind.REMARK) {
      String key = talk.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
      var deed =
          new Div(
              Texts.say(
                  "talk." + key,
                  "term",
                  talk.term(),
                  "language",
                  talk.language().map(Object::toString).orElse("")));
      deed.addClassName("talk-deed");
      line.add(deed);
    }
    talk.text().lines().forEach(text -> line.add(new Div(text)));
    return line;
  }
}
