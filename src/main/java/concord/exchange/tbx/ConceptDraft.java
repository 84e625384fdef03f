package concord.exchange.tbx;

import concord.exchange.xml.LanguageTags;
import concord.terminology.Concept;
import concord.terminology.ConceptId;
import concord.terminology.CrossReference;
import concord.terminology.Definition;
import concord.terminology.Term;
import concord.terminology.TermStatus;
import concord.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A concept while its parts come in.
final class ConceptDraft {

  private final String id;
  private final Map<Language, String> definitions = new TreeMap<>();
  private final List<TermDraft> terms = new ArrayList<>();
  private final Map<Language, String> definitionSources = new TreeMap<>();
  private final List<CrossReference> references = new ArrayList<>();
  private String subjectField = "";
  private String note = "";
  private String source = "";

  ConceptDraft(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  boolean hasTerms() {
    return !terms.isEmpty();
  }

  void add(TermDraft term) {
    terms.add(term);
  }

  void subjectField(String line) {
    subjectField = subjectField.isEmpty() ? line : subjectField + "; " + line;
  }

  void definition(Language language, String line) {
    definitions.merge(language, line, ConceptDraft::lines);
  }

  void definitionSource(Language language, String line) {
    definitionSources.merge(language, line, ConceptDraft::lines);
  }

  /// A note, or one of the values that travel as notes.
  void note(String line) {
    if (!TbxValues.isAside(line) || !taken(line)) note = lines(note, line);
  }

  private boolean taken(String line) {
    int colon = line.indexOf(": ");
    String category = line.substring(0, colon);
    String value = line.substring(colon + 2);
    if (category.equals(TbxValues.NOTE)) {
      note = lines(note, value);
      return true;
    }
    int blank = category.indexOf(' ');
    if (blank > 0) {
      var language = LanguageTags.repair(category.substring(blank + 1));
      boolean source = category.startsWith(TbxValues.DEFINITION_SOURCE);
      language.ifPresent(
          known -> {
            if (source) definitionSource(known, value);
            else definition(known, value);
          });
      return language.isPresent();
    }
    var kind = TbxValues.reference(category).filter(known -> isId(value));
    kind.ifPresent(known -> reference(known, value));
    return kind.isPresent();
  }

  void reference(CrossReference.Kind kind, String target) {
    references.add(new CrossReference(kind, new ConceptId(TbxId.decode(target))));
  }

  void source(String line) {
    source = lines(source, line);
  }

  Concept concept() {
    var finished = new ArrayList<Term>();
    for (TermDraft term : terms) {
      boolean led =
          terms.stream()
              .filter(other -> other.language.equals(term.language))
              .anyMatch(other -> other.status.equals(java.util.Optional.of(TermStatus.PREFERRED)));
      boolean first =
          terms.stream().filter(other -> other.language.equals(term.language)).findFirst().get()
              == term;
      finished.add(term.term(first && !led ? TermStatus.PREFERRED : TermStatus.ADMITTED));
    }
    var defined = new TreeMap<Language, Definition>();
    definitions.forEach(
        (language, text) ->
            defined.put(
                language, new Definition(text, definitionSources.getOrDefault(language, ""))));
    return new Concept(
        new ConceptId(id), subjectField, defined, note, source, finished, references);
  }

  static boolean isId(String target) {
    return !target.isBlank() && target.length() <= 120 && !target.contains(" ");
  }

  /// What is said several times holds one saying a line.
  static String lines(String before, String line) {
    return before.isEmpty() ? line : before + "\n" + line;
  }
}
