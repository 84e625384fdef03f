package concord.terminology;

import concord.text.KazakhScripts;
import concord.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// A unit of thought with its terms per language (TBX `conceptEntry`).
///
/// @param subjectField domain, or empty; from the widest to the narrowest with ` > ` between, so
///     that domains form a tree: `diplomacy > documents`
/// @param definitions by language of the definition
/// @param note for all languages, or empty
/// @param source of the concept, or empty
/// @param terms in the order they are shown; the first preferred one of a language leads
/// @param references other concepts to look at (TBX `crossReference`)
public record Concept(
    ConceptId id,
    String subjectField,
    Map<Language, Definition> definitions,
    String note,
    String source,
    List<Term> terms,
    List<CrossReference> references) {

  public Concept {
    definitions = java.util.Collections.unmodifiableMap(new TreeMap<>(definitions));
    terms = List.copyOf(terms);
    references =
        references.stream()
            .distinct()
            .sorted(java.util.Comparator.comparing(CrossReference::kind))
            .toList();
  }

  /// A concept that points at no other.
  public Concept(
      ConceptId id,
      String subjectField,
      Map<Language, Definition> definitions,
      String note,
      String source,
      List<Term> terms) {
    this(id, subjectField, definitions, note, source, terms, List.of());
  }

  /// A concept with terms only.
  public static Concept of(String id, Term... terms) {
    return new Concept(new ConceptId(id), "", Map.of(), "", "", List.of(terms));
  }

  /// The same concept under another name.
  public Concept withId(ConceptId other) {
    return new Concept(other, subjectField, definitions, note, source, terms, references);
  }

  /// The same concept with other terms.
  public Concept withTerms(List<Term> others) {
    return new Concept(id, subjectField, definitions, note, source, others, references);
  }

  /// The same concept pointing elsewhere.
  public Concept withReferences(List<CrossReference> others) {
    return new Concept(id, subjectField, definitions, note, source, terms, others);
  }

  /// The other concepts of one kind, in order.
  public List<ConceptId> references(CrossReference.Kind kind) {
    return references.stream().filter(r -> r.kind() == kind).map(CrossReference::target).toList();
  }

  /// The domain from the widest to the narrowest; none when it has none.
  public List<String> domain() {
    return java.util.Arrays.stream(subjectField.split(">"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  public List<Language> languages() {
    var languages = new TreeSet<Language>();
    terms.forEach(term -> languages.add(term.language()));
    return List.copyOf(languages);
  }

  public List<Term> terms(Language language) {
    return terms.stream().filter(t -> t.language().sameLanguageAs(language)).toList();
  }

  /// The term people should use: the first preferred one, else the first admitted one.
  public Optional<Term> preferred(Language language) {
    var own = terms(language);
    return own.stream()
        .filter(t -> t.status() == TermStatus.PREFERRED)
        .findFirst()
        .or(() -> own.stream().filter(t -> t.status() == TermStatus.ADMITTED).findFirst());
  }

  /// The wording of that term in the letters a version is written in: a Kazakh term cited in
  /// Cyrillic as a version in Latin letters writes it.
  public Optional<String> wording(Language version) {
    return preferred(version)
        .map(term -> KazakhScripts.written(term.language(), term.text(), version));
  }
}
