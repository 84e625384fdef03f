package concord.terminology;

import java.util.List;

/// What is known of one term beyond its wording and status.
///
/// @param gender TBX `grammaticalGender`: `masculine`, `feminine`, `neuter`, `other`, or empty
/// @param register the kind of text it belongs in, TBX `register`: `neutral`, `technical`,
///     `in-house`, `bench-level`, `slang`, `vulgar`, `formal`, or empty
/// @param contexts sentences it was used in
public record TermDetails(String gender, String register, List<Context> contexts) {

  /// Most contexts of one term.
  public static final int CONTEXTS = 50;

  /// The values of TBX.
  public static final List<String> GENDERS = List.of("masculine", "feminine", "neuter", "other");

  /// The values of TBX, with `formal` for what an official text asks.
  public static final List<String> REGISTERS =
      List.of(
          "formal",
          "neutral",
          "technical",
          "in-house",
          "bench-level",
          "colloquial",
          "slang",
          "vulgar");

  /// The values of TBX-Basic.
  public static final List<String> PARTS_OF_SPEECH =
      List.of("noun", "verb", "adjective", "adverb", "other");

  /// The values of TBX-Basic; a *phrase* is not strictly a term, and must always be translated in
  /// the same way.
  public static final List<String> TYPES =
      List.of("fullForm", "phrase", "shortForm", "abbreviation", "acronym", "variant");

  public static final TermDetails NONE = new TermDetails("", "", List.of());

  public TermDetails {
    contexts = List.copyOf(contexts);
  }

  public boolean isNone() {
    return equals(NONE);
  }
}
