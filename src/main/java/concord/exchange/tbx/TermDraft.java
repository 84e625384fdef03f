package concord.exchange.tbx;

import concord.terminology.Curation;
import concord.terminology.Term;
import concord.terminology.TermStatus;
import concord.text.Language;
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

  TermDraft(Language language) {
    this.language = language;
  }

  void source(String line) {
    source = ConceptDraft.lines(source, line);
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
      default -> note = ConceptDraft.lines(note, line);
    }
  }

  /// @param unmarked the status of a term whose file does not say one
  Term term(TermStatus unmarked) {
    return new Term(
        language, text, status.orElse(unmarked), curation, partOfSpeech, type, source, note);
  }
}
