package concord.exchange.tbx;

import concord.terminology.CrossReference;
import concord.terminology.Curation;
import concord.terminology.TermDetails;
import concord.terminology.TermStatus;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The values TBX and the tools that write it use for what we have types for.
final class TbxValues {

  /// What TBX-Basic allows; anything else is written as a note, see [#aside].
  static final Set<String> PARTS_OF_SPEECH = Set.copyOf(TermDetails.PARTS_OF_SPEECH);

  static final Set<String> TERM_TYPES = Set.copyOf(TermDetails.TYPES);

  static final Set<String> GENDERS = Set.copyOf(TermDetails.GENDERS);

  private static final Map<String, TermStatus> STATUSES =
      Map.ofEntries(
          Map.entry("preferred", TermStatus.PREFERRED),
          Map.entry("standardized", TermStatus.PREFERRED),
          Map.entry("legal", TermStatus.PREFERRED),
          Map.entry("regulated", TermStatus.PREFERRED),
          Map.entry("admitted", TermStatus.ADMITTED),
          Map.entry("allowed", TermStatus.ADMITTED),
          Map.entry("deprecated", TermStatus.DEPRECATED),
          Map.entry("forbidden", TermStatus.DEPRECATED),
          Map.entry("notrecommended", TermStatus.DEPRECATED),
          Map.entry("superseded", TermStatus.SUPERSEDED),
          Map.entry("obsolete", TermStatus.SUPERSEDED));

  private static final Map<String, Curation> CURATIONS =
      Map.ofEntries(
          Map.entry("proposed", Curation.PROPOSED),
          Map.entry("unprocessed", Curation.PROPOSED),
          Map.entry("underreview", Curation.UNDER_REVIEW),
          Map.entry("provisionallyprocessed", Curation.UNDER_REVIEW),
          Map.entry("approved", Curation.APPROVED),
          Map.entry("finalized", Curation.APPROVED),
          Map.entry("rejected", Curation.REJECTED));

  private TbxValues() {}

  /// `preferredTerm-admn-sts`, `preferredTerm`, `preferred` are the same.
  static Optional<TermStatus> status(String value) {
    String plain = plain(value).replace("admnsts", "");
    if (plain.endsWith("term")) plain = plain.substring(0, plain.length() - 4);
    return Optional.ofNullable(STATUSES.get(plain));
  }

  static Optional<Curation> curation(String value) {
    return Optional.ofNullable(CURATIONS.get(plain(value)));
  }

  static String word(Curation curation) {
    return switch (curation) {
      case PROPOSED -> "proposed";
      case UNDER_REVIEW -> "underReview";
      case APPROVED -> "approved";
      case REJECTED -> "rejected";
    };
  }

  /// Where TBX-Basic has no `processStatus`: a note "curation: proposed".
  static final String CURATION = "curation";

  /// Rules for finding a term, for which no dialect of TBX has a category: notes "letter-case:
  /// as-written", "found-as: a [closer] community" and, one each, "not-meant-in: 郑成功".
  static final String LETTER_CASE = "letter-case";

  static final String PATTERN = "found-as";
  static final String EXCEPTION = "not-meant-in";
  static final String FORM = "form";

  /// Not in TBX-Basic; other dialects have a category of this name.
  static final String REGISTER = "register";

  /// When the sentence of a context was said: "date: 2023-05-19".
  static final String DATE = "date";

  /// "definition kk: …", for a language in which the concept has no term.
  static final String DEFINITION = "definition ";

  static final String DEFINITION_SOURCE = "definition-source ";

  /// A note of a person that begins like one of ours: "note: form: …".
  static final String NOTE = "note";

  private static final Pattern ASIDE =
      Pattern.compile(
          "(partOfSpeech|termType|curation|processStatus|grammaticalGender|crossReference|broader"
              + "|do-not-confuse|"
              + String.join("|", LETTER_CASE, PATTERN, EXCEPTION, FORM, REGISTER, DATE, NOTE)
              + "|(?:definition|definition-source) \\S+): .*",
          Pattern.DOTALL);

  /// Whether a reader would take a note for more than a note.
  static boolean isAside(String line) {
    return ASIDE.matcher(line).matches();
  }

  /// `neutralRegister` of other dialects is `neutral`.
  static String register(String value) {
    return value.replaceAll("Register$", "");
  }

  /// The names other dialects have for pointing at a concept.
  static Optional<CrossReference.Kind> reference(String category) {
    return switch (category) {
      case "crossReference", "related", "relatedConcept", "associatedConcept" ->
          Optional.of(CrossReference.Kind.RELATED);
      case "broader",
          "relatedConceptBroader",
          "broaderConceptGeneric",
          "broaderConceptPartitive",
          "superordinateConceptGeneric",
          "superordinateConceptPartitive" ->
          Optional.of(CrossReference.Kind.BROADER);
      case "do-not-confuse", "falseFriend" -> Optional.of(CrossReference.Kind.DO_NOT_CONFUSE);
      default -> Optional.empty();
    };
  }

  /// A data category TBX-Basic has no place for travels as a note that begins with its name.
  static String aside(String category, String value) {
    return category + ": " + value;
  }

  private static String plain(String value) {
    return value.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }
}
