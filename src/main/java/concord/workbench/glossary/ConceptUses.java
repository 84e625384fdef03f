package concord.workbench.glossary;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import concord.statements.UsedRow;
import concord.statements.Uses;
import concord.terminology.Mention;
import concord.terminology.Verdict;
import concord.workbench.parts.LanguageNames;
import concord.workbench.parts.LanguageOrder;
import concord.workbench.parts.Links;
import concord.workbench.parts.MarkedText;
import concord.workbench.parts.Texts;
import java.util.ArrayList;
import java.util.Locale;

/// Where a concept is used: how each language fares, then the sentences with all their versions
/// side by side.
final class ConceptUses extends Div {

  private static final int ROWS_SHOWN = 60;

  ConceptUses(Uses uses) {
    addClassName("concept-uses");
    if (uses.rows().isEmpty()) {
      var unused = new Paragraph(Texts.say("concept.unused"));
      unused.addClassName("soft");
      add(unused);
      return;
    }
    add(verdicts(uses));
    uses.rows().stream().limit(ROWS_SHOWN).forEach(row -> add(row(row)));
    if (uses.total() > ROWS_SHOWN) {
      var more = new Paragraph(Texts.say("concept.uses-more", "count", uses.total() - ROWS_SHOWN));
      more.addClassName("soft");
      add(more);
    }
  }

  static String verdict(Verdict verdict) {
    return Texts.say("verdict." + verdict.name().toLowerCase(Locale.ROOT));
  }

  private static Div verdicts(Uses uses) {
    var all = new Div();
    all.addClassName("concept-verdicts");
    var verdicts = uses.verdicts();
    for (var language : LanguageOrder.of(verdicts.keySet())) {
      var counts = new ArrayList<String>();
      verdicts
          .getOrDefault(language, java.util.Map.of())
          .forEach((verdict, count) -> counts.add(verdict(verdict) + " " + count));
      var name = new Span(LanguageNames.inReadersLanguage(language) + " ");
      name.addClassName("soft");
      all.add(new Div(name, new Span(String.join(" · ", counts))));
    }
    return all;
  }

  static Div row(UsedRow row) {
    var where =
        new Anchor(Links.row(row.slug(), row.rowNumber()), row.slug() + " · " + row.rowNumber());
    var date = new Span(row.date().map(day -> " " + day).orElse(""));
    date.addClassNames("soft", "small", "numbers");
    var columns = new Div();
    columns.addClassName("concept-use-columns");
    for (var language : LanguageOrder.of(row.versions().keySet())) {
      var text = row.versions().get(language);
      if (text == null) continue;
      var cell =
          new Div(
              new MarkedText(
                  language, text.text(), text.mentions().stream().map(Mention::span).toList()));
      if (text.verdict() == Verdict.DEPRECATED || text.verdict() == Verdict.MISSING) {
        var mark = new Span(verdict(text.verdict()));
        mark.addClassNames("status", "deprecated");
        cell.add(new Span(" "), mark);
      }
      columns.add(cell);
    }
    var all = new Div(where, date, columns);
    all.addClassName("concept-use");
    return all;
  }
}
