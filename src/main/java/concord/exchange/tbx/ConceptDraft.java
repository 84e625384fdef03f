package concord.exchange.tbx;

import concord.terminology.Concept;
import concord.terminology.ConceptId;
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
  private final List<ConceptId> related = new ArrayList<>();
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

  /// A note, or a reference that travels as one.
  void note(String line) {
    String reference = TbxValues.aside("crossReference", "");
    if (line.startsWith(reference) && isId(line.substring(reference.length()))) {
      related(line.substring(reference.length()));
      return;
    }
    note = lines(note, line);
  }

  void related(String target) {
    var other = new ConceptId(TbxId.decode(target));
    if (!related.contains(other)) related.add(other);
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
    return new Concept(
        new ConceptId(id), subjectField, definitions, note, source, finished, related);
  }

  static boolean isId(String target) {
    return !target.isBlank() && target.length() <= 120;
  }

  /// What is said several times holds one saying a line.
  static String lines(String before, String line) {
    return before.isEmpty() ? line : before + "\n" + line;
  }
}
