package concord.text;

/// Everything that grows has a limit with a name.
public final class Limits {

  public static final int LANGUAGE_TAG_CHARACTERS = 35;

  /// Longest segment, in UTF-16 units. A longer one is refused at import with a sentence.
  public static final int SEGMENT_CHARACTERS = 20_000;

  /// Longest term, in UTF-16 units.
  public static final int TERM_CHARACTERS = 500;

  /// Longest free text beside a term: definition, note, source.
  public static final int NOTE_CHARACTERS = 10_000;

  /// Most segments in one version of a statement.
  public static final int VERSION_SEGMENTS = 60_000;

  /// Most versions (languages) of one statement.
  public static final int STATEMENT_VERSIONS = 12;

  /// Largest uploaded document or table, in bytes.
  public static final long UPLOAD_BYTES = 64L * 1024 * 1024;

  /// Largest text a document may unpack to, in UTF-16 units (a small DOCX may hide a huge one).
  public static final int DOCUMENT_CHARACTERS = 20_000_000;

  /// Largest SRX file the workbench takes, in bytes; LanguageTool's has 210,000.
  public static final int SRX_BYTES = 4 * 1024 * 1024;

  /// Most rules in one SRX file; LanguageTool's, for 35 languages, has 1,700.
  public static final int SRX_RULES = 20_000;

  /// Longest regular expression of an SRX rule, in UTF-16 units.
  public static final int SRX_PATTERN_CHARACTERS = 20_000;

  private Limits() {}

  /// A text cut to a length fit for a message.
  public static String shorten(String text) {
    return text.length() <= 80 ? text : text.substring(0, 77) + "…";
  }
}
