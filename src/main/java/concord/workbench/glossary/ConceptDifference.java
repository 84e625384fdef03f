package concord.workbench.glossary;

import concord.terminology.Concept;
import concord.terminology.CrossReference;
import concord.terminology.Definition;
import concord.terminology.Term;
import concord.text.Language;
import concord.workbench.parts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// One thing that differs between two states of a concept.
///
/// @param what it is, in the reader's language
/// @param before and after, empty for what came or went
record ConceptDifference(String what, String before, String after) {

  static List<ConceptDifference> between(Optional<Concept> before, Optional<Concept> after) {
    if (before.isEmpty()) return List.of(alone(Texts.say("history.created")));
    if (after.isEmpty()) return List.of(alone(Texts.say("history.removed")));
    return between(before.get(), after.get());
  }

  static List<ConceptDifference> between(Concept old, Concept now) {
    var all = new ArrayList<ConceptDifference>();
    text(all, Texts.say("concept.subject-field"), old.subjectField(), now.subjectField());
    text(all, Texts.say("concept.note"), old.note(), now.note());
    text(all, Texts.say("concept.source"), old.source(), now.source());
    var defined = new TreeSet<>(old.definitions().keySet());
    defined.addAll(now.definitions().keySet());
    for (Language language : defined) {
      text(
          all,
          Texts.say("concept.definition") + " " + language,
          words(old.definitions().get(language)),
          words(now.definitions().get(language)));
    }
    for (CrossReference.Kind kind : CrossReference.Kind.values()) {
      text(
          all, Texts.say("reference." + kind.word()), references(old, kind), references(now, kind));
    }
    terms(all, old, now);
    return all;
  }

  /// A term with the same words is the same term, whatever became of it.
  private static void terms(List<ConceptDifference> all, Concept old, Concept now) {
    for (Term term : old.terms()) {
      var twin = now.terms().stream().filter(term::sameWording).findFirst();
      if (twin.isEmpty()) all.add(new ConceptDifference(tag(term), words(term), ""));
      else aspects(all, term, twin.get());
    }
    for (Term term : now.terms()) {
      if (old.terms().stream().noneMatch(term::sameWording)) {
        all.add(new ConceptDifference(tag(term), "", words(term)));
      }
    }
  }

  private static void aspects(List<ConceptDifference> all, Term old, Term now) {
    if (old.equals(now)) return;
    String what = tag(old) + " " + old.text() + ":";
    text(all, what, status(old), status(now));
    text(all, what, curation(old), curation(now));
    text(all, what + " " + Texts.say("concept.part"), old.partOfSpeech(), now.partOfSpeech());
    text(all, what + " " + Texts.say("concept.type"), old.type(), now.type());
    text(all, what + " " + Texts.say("concept.source"), old.source(), now.source());
    text(all, what + " " + Texts.say("concept.usage-note"), old.note(), now.note());
    text(
        all,
        what + " " + Texts.say("concept.gender"),
        old.details().gender(),
        now.details().gender());
    text(
        all,
        what + " " + Texts.say("concept.register"),
        old.details().register(),
        now.details().register());
    text(all, what + " " + Texts.say("concept.contexts"), contexts(old), contexts(now));
    text(all, what + " " + Texts.say("concept.rules"), rules(old), rules(now));
  }

  private static void text(List<ConceptDifference> all, String what, String old, String now) {
    if (!old.equals(now)) all.add(new ConceptDifference(what, old, now));
  }

  private static ConceptDifference alone(String what) {
    return new ConceptDifference(what, "", "");
  }

  private static String words(@org.jspecify.annotations.Nullable Definition definition) {
    if (definition == null) return "";
    return definition.source().isEmpty()
        ? definition.text()
        : definition.text() + " (" + definition.source() + ")";
  }

  private static String references(Concept concept, CrossReference.Kind kind) {
    return concept.references(kind).stream()
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }

  private static String contexts(Term term) {
    return term.details().contexts().stream()
        .map(c -> c.text() + (c.source().isEmpty() ? "" : " (" + c.source() + ")"))
        .collect(Collectors.joining(" | "));
  }

  private static String rules(Term term) {
    var rules = term.rules();
    return rules.isNone()
        ? ""
        : String.join(
            " · ",
            rules.letterCase().word(),
            rules.pattern(),
            String.join(" | ", rules.exceptions()),
            String.join(" | ", rules.forms()));
  }

  private static String tag(Term term) {
    return term.language().tag();
  }

  private static String words(Term term) {
    return term.text() + " (" + status(term) + ")";
  }

  private static String status(Term term) {
    return Texts.say("status." + term.status().word());
  }

  private static String curation(Term term) {
    return Texts.say(StatusMark.key(term.curation()));
  }
}
