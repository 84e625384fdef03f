package concord.terminology;

import java.time.LocalDate;
import java.util.Optional;

/// A sentence in which a term was used (TBX `context`).
///
/// @param source where it stands, or empty
/// @param date when it was said
public record Context(String text, String source, Optional<LocalDate> date) {

  public Context {
    text = line(text);
    source = line(source);
    if (text.isEmpty()) throw new IllegalArgumentException("a context without text");
  }

  /// Files are wrapped and indented; a sentence is one line.
  static String line(String text) {
    return text.replaceAll("[ \\t\\r\\n]+", " ").strip();
  }
}
