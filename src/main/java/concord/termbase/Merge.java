package concord.termbase;

import concord.terminology.Concept;
import concord.terminology.CrossReference;
import concord.terminology.Definition;
import concord.terminology.Term;
import concord.terminology.TermDetails;
import concord.terminology.TermRules;
import concord.terminology.TermStatus;
import concord.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Two concepts that turned out to be one.
public final class Merge {

  private Merge() {}

  /// What `into` is when it takes in `from`. What both say, `into` says; a preferred term of `from`
  /// becomes an admitted one where `into` has a preferred term of its own.
  public static Concept of(Concept into, Concept from) {
    var terms = new ArrayList<Term>();
    for (Term term : into.terms()) {
      var twin = from.terms().stream().filter(term::sameWording).findFirst();
      terms.add(twin.map(other -> joined(term, other)).orElse(term));
    }
    for (Term term : from.terms()) {
      if (into.terms().stream().anyMatch(term::sameWording)) continue;
      terms.add(follows(into, term) ? term.withStatus(TermStatus.ADMITTED) : term);
    }
    var definitions = new TreeMap<Language, Definition>(from.definitions());
    definitions.putAll(into.definitions());
    var references =
        Stream.concat(into.references().stream(), from.references().stream())
            .filter(r -> !r.target().equals(into.id()) && !r.target().equals(from.id()))
            .toList();
    return new Concept(
        into.id(),
        into.subjectField().isEmpty() ? from.subjectField() : into.subjectField(),
        definitions,
        lines(into.note(), from.note()),
        lines(into.source(), from.source()),
        terms,
        references);
  }

  /// The concept with what pointed at `from` pointing at `into`.
  static Concept redirected(Concept concept, Concept from, Concept into) {
    return concept.withReferences(
        concept.references().stream()
            .map(r -> r.target().equals(from.id()) ? new CrossReference(r.kind(), into.id()) : r)
            .filter(r -> !r.target().equals(concept.id()))
            .toList());
  }

  private static boolean follows(Concept into, Term term) {
    return term.status() == TermStatus.PREFERRED
        && into.terms().stream()
            .anyMatch(
                own ->
                    own.language().equals(term.language()) && own.status() == TermStatus.PREFERRED);
  }

  private static Term joined(Term own, Term other) {
    var a = own.rules();
    var b = other.rules();
    var rules =
        new TermRules(
            a.letterCase(),
            a.pattern().isEmpty() ? b.pattern() : a.pattern(),
            all(a.exceptions(), b.exceptions()),
            all(a.forms(), b.forms()));
    var details =
        new TermDetails(
            first(own.details().gender(), other.details().gender()),
            first(own.details().register(), other.details().register()),
            all(own.details().contexts(), other.details().contexts()).stream()
                .limit(TermDetails.CONTEXTS)
                .toList());
    return new Term(
        own.language(),
        own.text(),
        own.status(),
        own.curation(),
        first(own.partOfSpeech(), other.partOfSpeech()),
        first(own.type(), other.type()),
        lines(own.source(), other.source()),
        lines(own.note(), other.note()),
        rules,
        details);
  }

  private static String first(String own, String other) {
    return own.isEmpty() ? other : own;
  }

  private static <T> List<T> all(List<T> own, List<T> others) {
    var all = new LinkedHashSet<>(own);
    all.addAll(others);
    return List.copyOf(all);
  }

  private static String lines(String own, String other) {
    return String.join("\n", all(own.lines().toList(), other.lines().toList()));
  }
}
