package concord.exchange;

import concord.text.Language;
import concord.text.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Gets the running text out of a kind of document. Found by its kind.
public interface DocumentFormat extends Format {

  /// What stands in a document.
  ///
  /// @param language the document declares
  record Content(List<String> paragraphs, Optional<String> charset, Optional<Language> language) {}

  /// @param name of the file, for the problems
  /// @throws concord.text.ProblemException when nothing can be read
  Content read(String name, byte[] bytes, Consumer<Problem> problems) throws IOException;
}
