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
/// @param details grammar, register, and sentences it was used in
public record Term(
    Language language,
    String text,
    TermStatus status,
    Curation curation,
    String partOfSpeech,
    String type,
    String source,
    String note,
    TermRules rules,
    TermDetails details) {

  public Term {
    text = text.strip();
    if (text.isEmpty() || text.length() > Limits.TERM_CHARACTERS) {
      throw new IllegalArgumentException("not a term: '" + Limits.shorten(text) + "'");
    }
  }

  /// A term of which no more is known.
  public Term(
      Language language,
      String text,
      TermStatus status,
      Curation curation,
      String partOfSpeech,
      String type,
      String source,
      String note,
      TermRules rules) {
    this(
        language,
        text,
        status,
        curation,
        partOfSpeech,
        type,
        source,
        note,
        rules,
        TermDetails.NONE);
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
    return new Term(
        language, text, other, curation, partOfSpeech, type, source, note, rules, details);
  }

  public Term withCuration(Curation other) {
    return new Term(
        language, text, status, other, partOfSpeech, type, source, note, rules, details);
  }

  public Term withRules(TermRules other) {
    return new Term(
        language, text, status, curation, partOfSpeech, type, source, note, other, details);
  }

  public Term withDetails(TermDetails other) {
    return new Term(
        language, text, status, curation, partOfSpeech, type, source, note, rules, other);
  }

  /// Whether both are the same words of the same language, whatever else is said of them.
  public boolean sameWording(Term other) {
    return language.equals(other.language) && text.equals(other.text);
  }
}
