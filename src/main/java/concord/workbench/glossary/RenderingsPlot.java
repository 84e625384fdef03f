package concord.workbench.glossary;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import concord.statements.Uses;
import concord.statements.Uses.TermUse;
import concord.text.Language;
import concord.workbench.parts.LanguageNames;
import concord.workbench.parts.LanguageOrder;
import concord.workbench.parts.Links;
import concord.workbench.parts.Texts;
import java.util.HashSet;
import java.util.List;

/// Which wording when: for each language a line a term with a bar a year. The same figures stand in
/// words, for whoever does not see the bars.
final class RenderingsPlot extends Div {

  private static final int BAR_HEIGHT_PIXELS = 34;

  RenderingsPlot(Uses uses) {
    addClassName("renderings");
    var languages = new HashSet<Language>();
    uses.rows().forEach(row -> languages.addAll(row.versions().keySet()));
    int shown = 0;
    for (Language language : LanguageOrder.of(languages)) {
      var terms = uses.terms(language);
      if (terms.isEmpty()) continue;
      add(new H2(LanguageNames.inReadersLanguage(language)));
      add(plot(language, terms));
      shown++;
    }
    if (shown == 0) {
      var none = new Paragraph(Texts.say("concept.unused"));
      none.addClassName("soft");
      add(none);
    }
  }

  private static Div plot(Language language, List<TermUse> terms) {
    int from = year(terms, true);
    int to = year(terms, false);
    int most =
        terms.stream()
            .flatMap(t -> t.byYear().values().stream())
            .mapToInt(Integer::intValue)
            .max()
            .orElse(1);
    var plot = new Div();
    plot.addClassName("renderings-plot");
    for (TermUse use : terms) {
      var words = ConceptCard.words(use.term());
      words.addClassNames("renderings-term", use.term().status().word());
      var first = use.first();
      var since =
          new Anchor(
              Links.row(first.slug(), first.rowNumber()),
              Texts.say(
                  "concept.first-use",
                  "date",
                  first.date().map(Object::toString).orElse(first.slug())));
      since.addClassName("small");
      var count = new Span(Texts.say("concept.use-count", "count", use.count()) + " ");
      count.addClassNames("soft", "small", "numbers");
      var about = new Div(words, new Span(" "), new StatusMark(use.term()), new Div(count, since));
      about.addClassName("renderings-about");
      var bars = new Div();
      bars.addClassName("renderings-bars");
      bars.getElement().setAttribute("role", "img");
      bars.getElement().setAttribute("aria-label", words(use));
      for (int year = from; year <= to; year++) {
        bars.add(bar(year, use.byYear().getOrDefault(year, 0), most, use));
      }
      var line = new Div(about, bars);
      line.addClassName("renderings-line");
      plot.add(line);
    }
    return plot;
  }

  private static String words(TermUse use) {
    return String.join(
        ", ", use.byYear().entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()).toList());
  }

  private static Div bar(int year, int count, int most, TermUse use) {
    var bar = new Element("i");
    int height = count == 0 ? 0 : Math.max(3, count * BAR_HEIGHT_PIXELS / most);
    bar.getStyle().set("height", height + "px");
    bar.setAttribute("class", use.term().status().word());
    var number = new Span(count == 0 ? "" : Integer.toString(count));
    var name = new Span(Integer.toString(year));
    name.addClassName("soft");
    var column = new Div(number);
    column.getElement().appendChild(bar);
    column.add(name);
    column.addClassNames("renderings-year", "numbers");
    return column;
  }

  private static int year(List<TermUse> terms, boolean first) {
    var years =
        terms.stream()
            .filter(t -> !t.byYear().isEmpty())
            .mapToInt(t -> first ? t.byYear().firstKey() : t.byYear().lastKey());
    // Without any date there is no year to show.
    return (first ? years.min() : years.max()).orElse(first ? 1 : 0);
  }
}
