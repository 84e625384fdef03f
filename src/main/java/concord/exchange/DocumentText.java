package concord.exchange;

import concord.text.Language;
import concord.text.Problem;
import concord.text.Severity;
import java.util.List;
import java.util.Optional;

/// The running text of a document.
///
/// @param paragraphs in reading order, none blank; a line feed inside one is a line break the
///     author
///     made
/// @param charset the encoding plain text was read in; empty for formats that have only one
/// @param language as given, as the document declares, or as the text looks; empty when nothing
///     tells
public record DocumentText(
    List<String> paragraphs,
    Optional<String> charset,
    Optional<Language> language,
    List<Problem> problems) {

  public DocumentText {
    paragraphs = List.copyOf(paragraphs);
    problems = List.copyOf(problems);
  }

  /// The paragraphs with an empty line between them, as the segmenter takes them.
  public String text() {
    return String.join("\n\n", paragraphs);
  }

  public boolean hasErrors() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
