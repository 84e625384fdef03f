package concord.workbench.glossary;

import com.vaadin.flow.component.html.Span;
import concord.terminology.Curation;
import concord.terminology.Term;
import concord.workbench.parts.Texts;
import java.util.Locale;

/// The status of a term as a word with a shape; a term not yet approved says so too.
final class StatusMark extends Span {

  StatusMark(Term term) {
    add(mark(term.status().word(), Texts.say("status." + term.status().word())));
    if (term.curation() != Curation.APPROVED) {
      add(new Span(" "), mark("proposed", Texts.say(key(term.curation()))));
    }
  }

  /// The message key of a curation state.
  static String key(Curation curation) {
    return "curation." + curation.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Span mark(String kind, String words) {
    var mark = new Span(words);
    mark.addClassNames("status", kind);
    return mark;
  }
}
