package concord.workbench.glossary;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.Context;
import concord.terminology.CrossReference;
import concord.terminology.Definition;
import concord.terminology.LetterCase;
import concord.terminology.Term;
import concord.terminology.TermRules;
import concord.text.Language;
import concord.workbench.parts.Directions;
import concord.workbench.parts.LanguageNames;
import concord.workbench.parts.LanguageOrder;
import concord.workbench.parts.Links;
import concord.workbench.parts.Texts;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What a concept is: what holds for all languages, then a section for each.
final class ConceptSections extends Div {

  private static final String BETWEEN = " · ";

  /// @param heading of another concept, for references; empty when it is gone
  /// @param beside what stands beside a term, such as buttons that decide on it
  ConceptSections(
      Concept concept,
      Function<ConceptId, Optional<String>> heading,
      Function<Term, Optional<Component>> beside) {
    addClassName("concept-sections");
    if (!concept.domain().isEmpty()) add(soft(String.join(" › ", concept.domain())));
    note(concept.note());
    if (!concept.source().isEmpty()) {
      add(soft(Texts.say("concept.source") + ": " + concept.source()));
    }
    for (CrossReference.Kind kind : CrossReference.Kind.values()) {
      if (!concept.references(kind).isEmpty()) add(references(concept, kind, heading));
    }
    var languages = new HashSet<>(concept.definitions().keySet());
    concept.terms().forEach(term -> languages.add(term.language()));
    for (Language language : LanguageOrder.of(languages)) add(section(concept, language, beside));
  }

  private void note(String note) {
    note.lines().forEach(line -> add(soft(line)));
  }

  private static Div references(
      Concept concept, CrossReference.Kind kind, Function<ConceptId, Optional<String>> heading) {
    var all = new Div(new Span(Texts.say("reference." + kind.word()) + ": "));
    all.addClassNames("concept-references", kind.word());
    boolean first = true;
    for (ConceptId other : concept.references(kind)) {
      if (!first) all.add(new Span(BETWEEN));
      first = false;
      var words = heading.apply(other);
      if (words.isEmpty()) all.add(new Span(other.value()));
      else all.add(new Anchor(Links.concept(other.value()), words.get()));
    }
    return all;
  }

  private static Div section(
      Concept concept, Language language, Function<Term, Optional<Component>> beside) {
    var section = new Div(new H2(LanguageNames.inReadersLanguage(language)));
    section.addClassName("concept-section");
    var definition = concept.definitions().get(language);
    if (definition != null) section.add(definition(language, definition));
    concept.terms().stream()
        .filter(term -> term.language().equals(language))
        .sorted(java.util.Comparator.comparing(Term::status))
        .forEach(term -> section.add(term(term, beside)));
    return section;
  }

  private static Div definition(Language language, Definition definition) {
    var text = written(language, definition.text());
    text.addClassName("concept-definition");
    var all = new Div(text);
    if (!definition.source().isEmpty()) all.add(small(definition.source()));
    return all;
  }

  private static Div term(Term term, Function<Term, Optional<Component>> beside) {
    var words = ConceptCard.words(term);
    words.addClassNames("concept-term", term.status().word());
    var line = new Div(words, new Span(" "), new StatusMark(term));
    line.addClassName("concept-term-line");
    beside.apply(term).ifPresent(line::add);
    String facts = String.join(BETWEEN, facts(term));
    if (!facts.isEmpty()) line.add(small(facts));
    term.note().lines().forEach(note -> line.add(small(note)));
    if (!term.source().isEmpty()) {
      line.add(small(Texts.say("concept.source") + ": " + term.source()));
    }
    for (Context context : term.details().contexts()) line.add(context(term.language(), context));
    return line;
  }

  private static List<String> facts(Term term) {
    var facts = new ArrayList<String>();
    value("part", term.partOfSpeech()).ifPresent(facts::add);
    value("gender", term.details().gender()).ifPresent(facts::add);
    value("type", term.type()).ifPresent(facts::add);
    value("register", term.details().register()).ifPresent(facts::add);
    rules(term.rules(), facts);
    return facts;
  }

  /// A value of TBX in the reader's language; any other as it is.
  static Optional<String> value(String category, String value) {
    if (value.isEmpty()) return Optional.empty();
    String key = category + "." + value;
    return Optional.of(Texts.messages().has(key) ? Texts.say(key) : value);
  }

  private static void rules(TermRules rules, List<String> facts) {
    if (rules.letterCase() != LetterCase.USUAL) {
      facts.add(Texts.say("letter-case." + rules.letterCase().word()));
    }
    if (!rules.pattern().isEmpty()) {
      facts.add(Texts.say("concept.pattern") + ": " + rules.pattern());
    }
    if (!rules.exceptions().isEmpty()) {
      facts.add(Texts.say("concept.exceptions") + ": " + String.join(" | ", rules.exceptions()));
    }
    if (!rules.forms().isEmpty()) {
      facts.add(Texts.say("concept.forms") + ": " + String.join(" | ", rules.forms()));
    }
  }

  private static Div context(Language language, Context context) {
    var text = written(language, context.text());
    var about = new ArrayList<String>();
    if (!context.source().isEmpty()) about.add(context.source());
    var day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
            .withLocale(java.util.Locale.forLanguageTag(Texts.messagesLanguage()));
    context.date().ifPresent(date -> about.add(day.format(date)));
    var all = new Div(text);
    all.addClassName("concept-context");
    if (!about.isEmpty()) all.add(small(String.join(BETWEEN, about)));
    return all;
  }

  private static Div written(Language language, String text) {
    var written = new Div(text);
    written.getElement().setAttribute("lang", language.tag());
    written.getElement().setAttribute("dir", Directions.of(language));
    return written;
  }

  private static Div small(String text) {
    var small = new Div(text);
    small.addClassNames("soft", "small");
    return small;
  }

  private static Paragraph soft(String text) {
    var soft = new Paragraph(text);
    soft.addClassName("soft");
    return soft;
  }
}
