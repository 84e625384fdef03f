package concord.exchange;

import concord.text.Language;
import concord.text.LanguageDetector;
import concord.text.Limits;
import concord.text.Problem;
import concord.text.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Running text out of documents: plain text, HTML, DOCX, ODT, Markdown.
///
/// `Documents.read("ru.docx", in, Optional.empty()).paragraphs()`
public final class Documents {

  private static final List<DocumentFormat> FORMATS = Formats.all(DocumentFormat.class);

  /// Below this the language was guessed rather than told.
  private static final double CLEAR = 0.3;

  private Documents() {}

  public static List<DocumentFormat> formats() {
    return FORMATS;
  }

  /// The format a file of this name should have.
  public static Optional<DocumentFormat> formatOf(Path file) {
    return Formats.byExtension(FORMATS, file.getFileName().toString());
  }

  public static DocumentText read(Path file, Optional<Language> language) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), in, language);
    } catch (NoSuchFileException e) {
      throw new ProblemException(Problem.error("file-not-found", "file", file.toString()), e);
    }
  }

  /// Trouble that leaves nothing to read is the one error among the problems; this never throws a
  /// [ProblemException].
  ///
  /// @param name of the file as the person knows it
  /// @param language when it is known; else it is told from the document
  public static DocumentText read(String name, InputStream in, Optional<Language> language)
      throws IOException {
    var problems = new ArrayList<Problem>();
    try {
      byte[] bytes = in.readNBytes((int) Limits.UPLOAD_BYTES + 1);
      if (bytes.length > Limits.UPLOAD_BYTES) {
        throw new ProblemException(
            Problem.error("file-too-large", "file", name, "megabytes", Limits.UPLOAD_BYTES >> 20));
      }
      if (bytes.length == 0) throw new ProblemException(Problem.error("file-empty", "file", name));
      DocumentKinds.refuseForeign(name, bytes);
      var format = DocumentKinds.of(FORMATS, name, bytes);
      var content = format.read(name, bytes, problems::add);
      var paragraphs = content.paragraphs().stream().filter(text -> !text.isBlank()).toList();
      if (paragraphs.isEmpty()) {
        throw new ProblemException(Problem.error("document-without-text", "file", name));
      }
      var found = language.or(content::language);
      if (language.isEmpty()) found = told(name, paragraphs, content.language(), problems);
      return new DocumentText(paragraphs, content.charset(), found, problems);
    } catch (ProblemException e) {
      problems.add(e.problem());
      return new DocumentText(List.of(), Optional.empty(), language, problems);
    }
  }

  /// What the text looks like counts more than what the document declares: templates declare the
  /// language of their maker.
  private static Optional<Language> told(
      String name, List<String> paragraphs, Optional<Language> declared, List<Problem> problems) {
    var detected = LanguageDetector.detect(String.join("\n", paragraphs));
    if (detected.isEmpty()) {
      problems.add(Problem.warning("document-language-unknown", "file", name));
      return declared;
    }
    var language = detected.get().language();
    if (declared.isPresent() && declared.get().sameLanguageAs(language)) return declared;
    if (detected.get().confidence() < CLEAR) {
      problems.add(
          Problem.warning("document-language-guessed", "file", name, "language", language.tag()));
    }
    return Optional.of(language);
  }
}
