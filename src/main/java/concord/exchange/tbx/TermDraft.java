package concord.exchange.tbx;

import concord.terminology.Context;
import concord.terminology.Curation;
import concord.terminology.LetterCase;
import concord.terminology.Term;
import concord.terminology.TermDetails;
import concord.terminology.TermRules;
import concord.terminology.TermStatus;
import concord.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A term while its parts come in.
final class TermDraft {

  final Language language;
  String text = "";
  String partOfSpeech = "";
  String type = "";
  Optional<TermStatus> status = Optional.empty();
  Curation curation = Curation.APPROVED;
  private String source = "";
  private String note = "";
  private LetterCase letterCase = LetterCase.USUAL;
  private String pattern = "";
  private final List<String> exceptions = new ArrayList<>();
  private final List<String> forms = new ArrayList<>();
  private final List<Context> contexts = new ArrayList<>();
  String gender = "";
  String register = "";

  TermDraft(Language language) {
    this.language = language;
  }

  void source(String line) {
    source = ConceptDraft.lines(source, line);
  }

  int contexts() {
    return contexts.size();
  }

  void context(Context context) {
    contexts.add(context);
  }

  /// A note, or one of the values that travel as notes.
  void note(String line) {
    int colon = line.indexOf(": ");
    String category = colon < 0 ? "" : line.substring(0, colon);
    String value = colon < 0 ? "" : line.substring(colon + 2);
    switch (category) {
      case "partOfSpeech" -> partOfSpeech = value;
      case "termType" -> type = value;
      case "curation", "processStatus" ->
          TbxValues.curation(value)
              .ifPresentOrElse(
                  known -> curation = known, () -> note = ConceptDraft.lines(note, line));
      case TbxValues.LETTER_CASE ->
          LetterCase.of(value)
              .ifPresentOrElse(
                  known -> letterCase = known, () -> note = ConceptDraft.lines(note, line));
      case TbxValues.PATTERN -> pattern = value;
      case TbxValues.EXCEPTION -> exceptions.add(value);
      case TbxValues.FORM -> forms.add(value);
      case TbxValues.REGISTER -> register = value;
      case "grammaticalGender" -> gender = value;
      case TbxValues.NOTE -> note = ConceptDraft.lines(note, value);
      default -> note = ConceptDraft.lines(note, line);
    }
  }

  /// Whether its pattern, if it has one, is a pattern of this term.
  boolean patternFits() {
    return new TermRules(letterCase, pattern, exceptions, forms).fit(text);
  }

  /// @param unmarked the status of a term whose file does not say one
  Term term(TermStatus unmarked) {
    var rules = new TermRules(letterCase, patternFits() ? pattern : "", exceptions, forms);
    return new Term(
        language,
        text,
        status.orElse(unmarked),
        curation,
        partOfSpeech,
        type,
        source,
        note,
        rules,
        new TermDetails(gender, register, contexts));
  }
}
