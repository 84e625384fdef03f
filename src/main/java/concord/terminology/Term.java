package concord.terminology;

import concord.text.Language;
import concord.text.Limits;

/// One wording of a concept in one language.
///
/// @param text in citation form: «сообщество единой судьбы»
/// @param partOfSpeech TBX value such as `noun`, or empty
/// @param type TBX `termType` such as `fullForm`, `acronym`, or empty
/// @param source where the wording is attested, or empty
/// @param note usage, or empty
/// @param rules what to heed when it is looked for
public record Term(
    Language language,
    String text,
    TermStatus status,
    Curation curation,
    String partOfSpeech,
    String type,
    String source,
    String note,
    TermRules rules) {

  public Term {
    text = text.strip();
    if (text.isEmpty() || text.length() > Limits.TERM_CHARACTERS) {
      throw new IllegalArgumentException("not a term: '" + Limits.shorten(text) + "'");
    }
  }

  /// A term that is found by the rules of its language alone.
  public Term(
      Language language,
      String text,
      TermStatus status,
      Curation curation,
      String partOfSpeech,
      String type,
      String source,
      String note) {
    this(language, text, status, curation, partOfSpeech, type, source, note, TermRules.NONE);
  }

  /// An approved term with nothing but its wording.
  public static Term of(Language language, String text, TermStatus status) {
    return new Term(language, text, status, Curation.APPROVED, "", "", "", "");
  }

  public static Term preferred(Language language, String text) {
    return of(language, text, TermStatus.PREFERRED);
  }

  public Term withStatus(TermStatus other) {
    return new Term(language, text, other, curation, partOfSpeech, type, source, note, rules);
  }

  public Term withCuration(Curation other) {
    return new Term(language, text, status, other, partOfSpeech, type, source, note, rules);
  }

  public Term withRules(TermRules other) {
    return new Term(language, text, status, curation, partOfSpeech, type, source, note, other);
  }
}
